namespace DiplomacyBot.Content;

/// <summary>One possible answer; the id never changes, whatever happens to the text.</summary>
internal sealed record ShelfChoice(string Id, string Text);
