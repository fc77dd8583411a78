using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text;

/// <summary>A multiple-choice question that the article could be asked about, for a person to judge. Nothing here was checked against the world.</summary>
/// <param name="Id">The same sentence and answer give the same id: 8 hexadecimal digits behind a "p".</param>
/// <param name="Stem">The question: the words of the article with a gap "____", or with "who" in place of the answer.</param>
/// <param name="Choices">Four different answers of one kind, in an order that depends on the question alone.</param>
/// <param name="RightChoiceId">The choice that the article gives.</param>
/// <param name="Kind">What is asked for.</param>
/// <param name="Source">The sentence that the question and its answer rest on.</param>
/// <param name="AnswerSpan">Where the answer stands in it.</param>
/// <param name="NamedIn">In how many sentences the answer comes up: why it was proposed.</param>
/// <param name="Why">The same as a short English phrase, for debugging.</param>
public sealed record QuestionProposal(
    string Id, string Stem, IReadOnlyList<QuestionChoice> Choices, string RightChoiceId, AskedKind Kind, Sentence Source, TextSpan AnswerSpan, int NamedIn, string Why)
{
    /// <summary>What stands in the stem in place of the answer.</summary>
    public const string Gap = "____";

    /// <summary>The right answer as the article spells it.</summary>
    public string Answer => Choices.Single(choice => choice.Id == RightChoiceId).Text;

    /// <summary>Whether it can be played beside a question that is asked already: neither has the other's answer among its words, and they ask for
    /// different things, by the stems of the words ("Cameron" and "David Cameron" are one answer).</summary>
    /// <param name="question">The other question.</param>
    /// <param name="answer">Its right answer.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public bool GoesWith(string question, string answer)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(answer);
        var (own, other) = (ContentWords.Of(Answer), ContentWords.Of(answer));
        return !IsWithin(own, other) && !IsWithin(other, own) && !IsWithin(own, ContentWords.Of(question)) && !IsWithin(other, ContentWords.Of(Stem));

        static bool IsWithin(HashSet<string> part, HashSet<string> whole) => part.Count > 0 && part.IsSubsetOf(whole);
    }
}
