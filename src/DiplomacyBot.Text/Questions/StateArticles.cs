using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Questions;

/// <summary>The "the" that the names of some states have: it belongs to the answer, or "the ____" would tell that Canada cannot stand there.</summary>
internal static class StateArticles
{
    private static readonly HashSet<string> Taking = [.. WordFile.Sections("questions.txt").Where(l => l.Section == "states-with-an-article").SelectMany(l => l.Line.Split(';', StringSplitOptions.TrimEntries))];

    /// <summary>The mention of a state with the "the" before it; any other mention as it is.</summary>
    public static Mention With(ArticleText article, Term term, Mention mention) =>
        IsMeant(term) && mention.First > mention.Sentence.OpeningToken && article.Tokens[mention.First - 1].Is("the") && !MentionDoubts.IsAttributive(article, mention) ? mention with { First = mention.First - 1 } : mention;

    /// <summary>A wrong choice as it is shown beside a state: "the Netherlands", with a capital where it opens the sentence.</summary>
    public static string Shown(Term term, string choice, bool opens) => IsMeant(term) && Taking.Contains(choice) ? (opens ? "The " : "the ") + choice : choice;

    private static bool IsMeant(Term term) => term.Class == AnswerClass.Country;
}
