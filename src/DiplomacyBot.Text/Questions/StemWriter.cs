using System.Buffers;
using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Sentences;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Questions;

/// <summary>Makes the question from a sentence. The words stay the article's, so whoever says something there says it here too.</summary>
internal static class StemWriter
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\r\n\u2028\u2029\u0085\v\f");

    /// <summary>"Who …?" where the sentence begins with its subject, else the sentence with a gap.</summary>
    /// <param name="article">The article.</param>
    /// <param name="term">The answer.</param>
    /// <param name="mention">Where it is taken out.</param>
    /// <param name="opening">The first token that is shown.</param>
    /// <returns>The question, and as much of it as stands before the words of the sentence.</returns>
    public static (string Stem, string Head) Write(ArticleText article, Term term, Mention mention, int opening)
    {
        var sentence = mention.Sentence;
        var shown = sentence.Sentence.Shown;
        var gap = article.SpanOf(mention.First, mention.End);
        var before = opening == sentence.OpeningToken ? new TextSpan(shown.Start, gap.Start).Of(article.Folded.Original)
            : "… " + new TextSpan(article.SpanOf(opening, opening + 1).Start, gap.Start).Of(article.Folded.Original);
        var after = new TextSpan(gap.End, shown.End).Of(article.Folded.Original);
        var asked = term.IsPlural ? $"which {term.Class.Many}" : $"which {term.Class.One}";
        var direct = term.Class != AnswerClass.Name && AsksDirectly(article, mention, opening, after)
            // "which party has", though the Greens have.
            && (term.IsPlural || !IsOfSeveral(article.Tokens[mention.End]));
        var head = direct ? $"According to the article, {(term.Kind == AskedKind.Person ? "who" : asked)}" : $"According to the article, {asked} {(term.IsPlural ? "belong" : "belongs")} in the gap?";
        return (OneLine(direct ? $"{head}{after[..^1]}?" : $"{head} “{before}{QuestionProposal.Gap}{after}”"), head);
    }

    // "Jane Roe said that …": the name opens the sentence and its verb follows at once.
    private static bool AsksDirectly(ArticleText article, Mention mention, int opening, string after)
    {
        var sentence = mention.Sentence;
        return mention.First == opening && after.EndsWith('.') && after.Count(c => c == '“') == after.Count(c => c == '”') && after.Count(c => c == '"') % 2 == 0 && !after.Contains(". ", StringComparison.Ordinal) && !article.Tokens[mention.End].Joined
            && sentence.Verbs.Exists(verb => verb is { Quoted: false, Subordinate: false, Tense: not Tense.Modal } && verb.First == mention.End);
    }

    private static bool IsOfSeveral(Token verb) => verb.Entry.Text is "have" or "are" or "were" or "do" || (verb.Is(WordTags.Base) && !verb.Is(WordTags.Past | WordTags.ThirdPerson | WordTags.Modal | WordTags.Future));

    private static string OneLine(string text) => text.AsSpan().IndexOfAny(LineEnds) < 0 ? text.Trim() : string.Join(' ', text.Split(['\r', '\n', '\u2028', '\u2029', '\u0085', '\v', '\f'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
