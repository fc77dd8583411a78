using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Sentences;

namespace DiplomacyBot.Text.Questions;

/// <summary>Makes the question from a sentence. The words stay the article's, so whoever says something there says it here too.</summary>
internal static class StemWriter
{
    /// <summary>"Who …?" where the sentence begins with its subject, else the sentence with a gap.</summary>
    public static string Write(ArticleText article, Term term, Mention mention)
    {
        var sentence = mention.Sentence;
        var shown = sentence.Sentence.Shown;
        var gap = article.SpanOf(mention.First, mention.End);
        var before = new TextSpan(shown.Start, gap.Start).Of(article.Folded.Original);
        var after = new TextSpan(gap.End, shown.End).Of(article.Folded.Original);
        return Asker(term) is { } who && AsksDirectly(article, mention, after)
            ? OneLine($"According to the article, {who}{after[..^1]}?")
            : OneLine($"According to the article, {Prompt(term.Kind)} belongs in the gap? “{before}{QuestionProposal.Gap}{after}”");
    }

    private static string? Asker(Term term) => term.Kind switch
    {
        AskedKind.Person => "who",
        AskedKind.Organisation => "which organisation",
        AskedKind.Place when term.Country == term.Name => "which state",
        _ => null,
    };

    private static string Prompt(AskedKind kind) => kind switch
    {
        AskedKind.Person => "which person",
        AskedKind.Place => "which place",
        AskedKind.People => "which nationality",
        AskedKind.Organisation => "which organisation",
        AskedKind.Year => "which year",
        AskedKind.Date => "which date",
        AskedKind.Number => "which number",
        AskedKind.Money => "which amount",
        AskedKind.Percent => "which share",
        AskedKind.Thing => "which word",
        _ => "which name",
    };

    // "Jane Roe said that …": the name opens the sentence and its verb follows at once.
    private static bool AsksDirectly(ArticleText article, Mention mention, string after)
    {
        var sentence = mention.Sentence;
        return mention.First == sentence.OpeningToken && after.EndsWith('.') && !after.Contains(". ", StringComparison.Ordinal) && !article.Tokens[mention.End].Joined
            && sentence.Verbs.Exists(verb => verb is { Quoted: false, Subordinate: false, Tense: not Tense.Modal } && verb.First == mention.End);
    }

    private static string OneLine(string text) => string.Join(' ', text.Split(['\r', '\n', '\u2028', '\u2029', '\u0085', '\v', '\f'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
