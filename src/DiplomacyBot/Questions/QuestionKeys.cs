using System.Globalization;

namespace DiplomacyBot.Questions;

/// <summary>Names of rows that come from proposals. The colon keeps them apart from every name in a content file.</summary>
internal static class QuestionKeys
{
    /// <summary>What the keys of approved questions and of quizzes made for them begin with.</summary>
    public const string Prefix = "p:";

    /// <summary>What the decision key of a proposal begins with.</summary>
    public const string DecisionPrefix = "question:";

    /// <summary>The key of the question that a proposal becomes.</summary>
    public static string Question(string proposalId) => Prefix + proposalId;

    /// <summary>The name of the quiz that an article without one gets.</summary>
    public static string Quiz(long articleId) => Prefix + articleId.ToString(CultureInfo.InvariantCulture);

    /// <summary>The key under which it is kept that a proposal was rejected.</summary>
    public static string Decision(string proposalId) => DecisionPrefix + proposalId;
}
