namespace DiplomacyBot.Sandbox.Worlds;

/// <summary>One line of #start-here: what to type, as whom, and why.</summary>
internal sealed record StartLine(string As, string Text, string Why);
