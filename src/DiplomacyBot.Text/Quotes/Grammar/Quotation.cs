namespace DiplomacyBot.Text.Quotes.Grammar;

/// <summary>Words between quotation marks, marks included.</summary>
/// <param name="First">Token of the opening mark.</param>
/// <param name="End">The token after the closing mark.</param>
/// <param name="Closed">Whether a closing mark is there; a quotation over several paragraphs has one only in the last.</param>
internal readonly record struct Quotation(int First, int End, bool Closed);
