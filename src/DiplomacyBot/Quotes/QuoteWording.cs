using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Localization;
using DiplomacyBot.Reading;
using DiplomacyBot.Reading.Subjects;
using DiplomacyBot.Text;

namespace DiplomacyBot.Quotes;

/// <summary>What is said around statements.</summary>
internal static class QuoteWording
{
    private const int LongestName = 100;
    private static readonly Texts Words = Texts.Of("quotes");

    public static string ReadYourself => Words.Label("read-yourself");

    /// <summary>A subject that a button named and that is gone.</summary>
    public static Reply Gone => Words.Refuse("gone");

    public static Markdown Heading(Subject subject) => subject switch
    {
        Subject.InArticle { Open: var open } => Markdown.Lines(
            Markdown.Of($"**{CodePoints.Label(open.Revision.Title, LongestName)}**"), Words.Say("heading-article", ("byline", ReadingWords.Byline(open.Revision)))),
        Subject.OfActor by => Words.Say("heading-actor", ("name", CodePoints.Label(by.Actor.Name, LongestName))),
        Subject.OfTopic about => Words.Say("heading-topic", ("topic", CodePoints.Label(about.Topic, LongestName))),
        _ => throw new InvalidOperationException($"A subject of type {subject.GetType().Name} has no heading."),
    };

    public static Markdown NothingSaid(Subject subject) => subject switch
    {
        Subject.InArticle => Words.Say("nothing-in-article"),
        Subject.OfActor by => Words.Say("nothing-by", ("name", CodePoints.Label(by.Actor.Name, LongestName))),
        _ => Words.Say("nothing-about"),
    };

    /// <summary>Above the first statement of each article.</summary>
    public static Markdown ArticleHeading(OpenArticle open) =>
        Words.Say("article", ("title", CodePoints.Label(open.Revision.Title, LongestName)), ("byline", ReadingWords.Byline(open.Revision)));

    /// <summary>"Mara Lind, President of Arvenia · said": the verb as the article has it.</summary>
    public static Markdown Who(ArticleReading reading, Quote quote)
    {
        var cue = Quoted.Words(reading, quote.Cue);
        return quote.Speaker switch
        {
            null => Words.Say("speaker-not-named", ("cue", cue)),
            { Office: { } office } speaker when !speaker.Name.Contains(office, StringComparison.Ordinal) => Words.Say(
                "speaker-with-office", ("name", CodePoints.Label(speaker.Name, LongestName)), ("office", CodePoints.Label(office, LongestName)), ("cue", cue)),
            var speaker => Words.Say("speaker", ("name", CodePoints.Label(speaker.Name, LongestName)), ("cue", cue)),
        };
    }

    /// <summary>"promise · reported · via KCNA".</summary>
    public static Markdown Marks(ArticleReading reading, Quote quote)
    {
        var via = quote.Via?.Name ?? quote.ViaSpan?.Of(reading.Text);
        return via is null
            ? Words.Say("marks", ("strength", Strength(quote.Strength)), ("kind", Kind(quote.Kind)))
            : Words.Say("marks-via", ("strength", Strength(quote.Strength)), ("kind", Kind(quote.Kind)), ("via", CodePoints.Label(via, LongestName)));
    }

    private static string Kind(QuoteKind kind) => kind switch
    {
        QuoteKind.Direct => Words.Label("kind-direct"),
        QuoteKind.Mixed => Words.Label("kind-mixed"),
        _ => Words.Label("kind-indirect"),
    };

    private static string Strength(SpeechStrength strength) => strength switch
    {
        SpeechStrength.Announced => Words.Label("strength-announced"),
        SpeechStrength.Argued => Words.Label("strength-argued"),
        SpeechStrength.Claimed => Words.Label("strength-claimed"),
        SpeechStrength.Suggested => Words.Label("strength-suggested"),
        SpeechStrength.Admitted => Words.Label("strength-admitted"),
        SpeechStrength.Denied => Words.Label("strength-denied"),
        SpeechStrength.Warned => Words.Label("strength-warned"),
        SpeechStrength.Promised => Words.Label("strength-promised"),
        SpeechStrength.Asked => Words.Label("strength-asked"),
        SpeechStrength.Urged => Words.Label("strength-urged"),
        SpeechStrength.Accused => Words.Label("strength-accused"),
        SpeechStrength.Praised => Words.Label("strength-praised"),
        SpeechStrength.Agreed => Words.Label("strength-agreed"),
        SpeechStrength.Refused => Words.Label("strength-refused"),
        _ => Words.Label("strength-said"),
    };
}
