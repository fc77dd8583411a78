namespace DiplomacyBot.Text.Summaries;

/// <summary>What speaks against showing a sentence without the one before it.</summary>
/// <param name="Why">A short phrase.</param>
/// <param name="OnlyFirst">Whether it speaks against showing it first only: "But the council agreed" says who did what.</param>
internal sealed record Objection(string Why, bool OnlyFirst = false);
