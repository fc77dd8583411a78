using System.Globalization;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Library;
using DiplomacyBot.Localization;
using DiplomacyBot.Reading;
using DiplomacyBot.Text;

namespace DiplomacyBot.Briefings;

/// <summary>An article on one card, with buttons that anyone who sees it may use; what they open is private. Also what a schedule posts.</summary>
internal static class BriefingCard
{
    // A card holds 4,096 code points; the rest is for the byline, the sources and what a post adds.
    private const int MostForPoints = 3000;
    private const int MostSources = 4;
    private const int Color = 0x2F6FAB;

    private static readonly Texts Words = Texts.Of("briefings");

    /// <summary>Makes the card.</summary>
    /// <param name="article">The article.</param>
    /// <param name="revision">The revision shown.</param>
    /// <param name="reading">What is understood of that revision.</param>
    /// <param name="quizId">The open quiz about it; null disables its button.</param>
    public static Reply For(Article article, ArticleRevision revision, ArticleReading reading, long? quizId) => new()
    {
        Cards =
        [
            new Card
            {
                Title = Markdown.Plain(CodePoints.Label(revision.Title, 200, Words.Label("untitled"))),
                Text = Body(revision, reading),
                Fields = Sources(revision) is { IsEmpty: false } sources ? [new CardField(Words.Say("sources"), sources)] : [],
                Footer = Footer(revision, reading),
                Color = Color,
            },
        ],
        Rows = [Buttons(article, reading, quizId)],
    };

    /// <summary>The four buttons under the card.</summary>
    public static ActionRow Buttons(Article article, ArticleReading reading, long? quizId)
    {
        var id = article.Id.ToString(CultureInfo.InvariantCulture);
        return ActionRow.Of(
            new Button(CustomId.ForAnyone("summary.open", id), Words.Label("summary"), ButtonStyle.Primary, reading.Paragraphs.Count == 0),
            new Button(CustomId.ForAnyone("timeline.open", id), Words.Label("timeline")),
            new Button(CustomId.ForAnyone("briefing.evidence", id), EvidenceMessage.Label, Disabled: reading.KeyPoints.Count == 0),
            new Button(CustomId.ForAnyone("quiz.start", (quizId ?? 0).ToString(CultureInfo.InvariantCulture)), Words.Label("quiz-me"), ButtonStyle.Success, quizId is null));
    }

    /// <summary>The key points that fit, in text order: where not all do, the strongest stay.</summary>
    private static IEnumerable<Markdown> Points(ArticleReading reading)
    {
        var left = MostForPoints;
        var fitting = new List<(int Start, Markdown Line)>();
        foreach (var point in reading.KeyPoints.OrderByDescending(point => point.Score))
        {
            var line = Markdown.Of($"- {Quoted.WithParagraph(reading, point.Sentence)}");
            if (line.Length <= left)
            {
                left -= line.Length + 1;
                fitting.Add((point.Sentence.Span.Start, line));
            }
        }
        return fitting.OrderBy(point => point.Start).Select(point => point.Line);
    }

    private static Markdown Body(ArticleRevision revision, ArticleReading reading)
    {
        var parts = new List<Markdown> { Markdown.Of($"*{ReadingWords.Byline(revision)}*") };
        var points = Points(reading).ToList();
        parts.Add(points.Count > 0 ? Markdown.Lines(points) : Words.Say("nothing-alone"));
        if (ReadingWords.LanguageRemark(reading) is { IsEmpty: false } remark)
        {
            parts.Add(remark);
        }
        return Markdown.Join("\n\n", parts);
    }

    private static Markdown Sources(ArticleRevision revision) =>
        ReplyPages.Fill(revision.Sources.Take(MostSources).Select(Source), max: 1000)[0];

    private static Markdown Source(ArticleSource source)
    {
        var title = CodePoints.Label(source.Title, 120);
        var named = source.Url is { Scheme: "https" or "http" } url && url.AbsoluteUri.Length <= 200
            // Parentheses would end the link too early; percent-encoded they mean the same.
            ? Markdown.Of($"[{title}]({Markdown.Trusted(url.AbsoluteUri.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal))})")
            : Markdown.Plain(title);
        return source.Date is { } date ? Markdown.Of($"- {named}, {ReadingWords.Day(date)}") : Markdown.Of($"- {named}");
    }

    private static string Footer(ArticleRevision revision, ArticleReading reading)
    {
        var topics = revision.Topics.Count > 0 ? revision.Topics : reading.Topics;
        var time = ReadingWords.TimeToRead(reading);
        return topics.Count == 0 ? time : $"{time} · {string.Join(", ", topics.Take(6).Select(topic => CodePoints.Label(topic, 40)))}";
    }
}
