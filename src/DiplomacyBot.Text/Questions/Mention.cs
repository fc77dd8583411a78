using DiplomacyBot.Text.Articles;

namespace DiplomacyBot.Text.Questions;

/// <summary>Where a term stands.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last.</param>
internal readonly record struct Mention(SentenceView Sentence, int First, int End);
