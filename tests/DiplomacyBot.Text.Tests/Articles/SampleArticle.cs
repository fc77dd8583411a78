using System.Text;

namespace DiplomacyBot.Text.Tests.Articles;

/// <summary>An invented page with every trap that pasted articles have shown so far.</summary>
internal static class SampleArticle
{
    /// <summary>A Thursday.</summary>
    public static readonly DateOnly Published = new(2023, 5, 11);

    public const string Text = """
        Chile and Peru “renew” their fishing accord

        Chile and Peru renew their fishing accord amid Pacific Tuna Dispute:

        By Ana Torres | Lima

        In the middle of the Pacific Tuna Dispute, Chile and Peru have renewed their accord on coastal fishing. In a note to Rojas on the sixtieth birthday of the accord, which was born in 1963. During Pacific-Tuna Dispute Peruvian President Salas offered Chile “a fair and lasting share” of the catch, according to the state agency.

        The Andina agency said Rojas answered that both shores were one sea amid Pacific Tuna Dispute. Peruvian President Marta Salas offers a fair share of the catch to Chile during the Pacific Tuna Dispute.

        A Quiet Harbour

        Rojas added in a second note that the fleets had been steadied by long patience. Although she did not name the northern ports, she has used such words before. Chile’s goodwill was shown earlier this year when it reopened the closed harbour of Arica for foreign trawlers during Pacific Tuna Dispute. In March, Santiago also said Peruvian crews could be trained there.

        Read More:

        Stolen Shoals

        The government has repeatedly accused foreign fleets, claiming the “stolen shoals” ruined its coast. The exchange of notes comes as Quito and Lina warned that the stocks could be facing their first collapse since November 2015.

        The Andean fleet has landed more than 900 tonnes of tuna to date in 2023, far more than in recent years. It has not said how it would divide them.

        Bolivian president Luis Vera repeated his wish for a port on Tuesday, saying his country would pay for the road if Santiago gave it a quay. This would “greatly” help the poor, he said.

        “We will also build a railway to the coast. We will pay for it,” he added. However, Santiago is unlikely to agree. Over the weekend, one of its senior officials criticised the head of the United Nations, Omar Diallo, for his praise of the plan.

        Rojas Lillo Paz said the praise was “out of place”. Moreover, Chile has now reopened one closed harbour for trawlers. That may bring new trade.

        As reported by the harbour desk of the Sample Forum

        About Us

        Sample Forum is a club for young readers.

        Two winters from now you will miss the sea that you never saw.

        Leave a Reply

        Your email address will not be published. Required fields are marked *
        """;

    /// <summary>Everything a reading holds, as lines for a snapshot.</summary>
    public static string Describe(ArticleReading reading)
    {
        var lines = new StringBuilder();
        Line($"title     {reading.Title}");
        Line($"author    {reading.Author}");
        Line($"language  {reading.Language}, {reading.WordCount} words, {reading.ReadingTime:c}");
        Line($"topics    {string.Join(" · ", reading.Topics)}");
        Line($"sentences {string.Join('+', reading.Paragraphs.Select(p => p.Sentences.Count))}");
        foreach (var heading in reading.Headings)
        {
            Line($"heading   before P{heading.BeforeParagraph}: {heading.Text}{(heading.RepeatsTitle ? " (repeats the title)" : string.Empty)}");
        }

        foreach (var part in reading.Removed)
        {
            Line($"removed   {part.Reason}: {part.Span.Of(reading.Text)}");
        }

        foreach (var point in reading.KeyPoints)
        {
            Line($"point     {point.Sentence.Label} ({string.Join(", ", point.Reasons)}): {reading.TextOf(point.Sentence)}");
        }

        foreach (var entry in reading.Timeline.Dated.Concat(reading.Timeline.Undated))
        {
            Line($"time      {entry.When}{FactLines.Behind(entry)} {string.Join(' ', entry.Merged.Prepend(entry.Sentence).Select(s => s.Label))}: {entry.Why}");
        }

        foreach (var warning in reading.Warnings)
        {
            Line($"warning   {warning.Kind}: {FactLines.Of(warning)}{(warning.Fix is null ? string.Empty : " [fix]")}");
        }

        return lines.ToString();

        void Line(FormattableString line) => lines.Append(FormattableString.Invariant(line)).Append('\n');
    }
}
