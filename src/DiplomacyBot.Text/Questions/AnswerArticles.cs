using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Questions;

/// <summary>The article that belongs to an answer: "the ____" would tell that Canada cannot stand there, and "an ____" that a threat cannot.</summary>
internal static class AnswerArticles
{
    private static readonly HashSet<string> TakingThe = [.. WordFile.Sections("questions.txt").Where(l => l.Section == "states-with-an-article").SelectMany(l => l.Line.Split(';', StringSplitOptions.TrimEntries))];

    /// <summary>The mention of a state with the "the" before it, or of a common noun with its "a" or "an"; any other mention as it is.</summary>
    public static Mention With(ArticleText article, Term term, Mention mention) =>
        mention.First > mention.Sentence.OpeningToken && (IsState(term) ? article.Tokens[mention.First - 1].Is("the") && !MentionDoubts.IsAttributive(article, mention) : IsOneOfSeveral(article, term, mention))
            ? mention with { First = mention.First - 1 } : mention;

    /// <summary>A wrong choice as it is shown beside the answer: "the Netherlands", "an apology", with a capital where it opens the sentence.</summary>
    /// <param name="article">The article.</param>
    /// <param name="term">The answer.</param>
    /// <param name="mention">Where the answer stands, without its article.</param>
    /// <param name="choice">The wrong choice without one.</param>
    /// <param name="opens">Whether the gap opens the sentence.</param>
    public static string Shown(ArticleText article, Term term, Mention mention, string choice, bool opens)
    {
        var word = IsState(term) ? TakingThe.Contains(choice) ? "the " : string.Empty : !IsOneOfSeveral(article, term, mention) ? string.Empty : ChoiceForms.OpensWithVowel(choice) ? "an " : "a ";
        return (opens && word.Length > 0 ? char.ToUpperInvariant(word[0]) + word[1..] : word) + choice;
    }

    /// <summary>Whether "a" or "an" stands before a listed common noun.</summary>
    public static bool IsOneOfSeveral(ArticleText article, Term term, Mention mention) =>
        term.Listed is not null && term.Kind is AskedKind.Thing or AskedKind.Role && mention.First > mention.Sentence.FirstToken && (article.Tokens[mention.First - 1].Is("a") || article.Tokens[mention.First - 1].Is("an"));

    private static bool IsState(Term term) => term.Class == AnswerClass.Country;
}
