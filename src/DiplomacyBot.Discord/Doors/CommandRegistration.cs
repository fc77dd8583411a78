namespace DiplomacyBot.Discord;

/// <summary>What registering the commands came to.</summary>
/// <param name="Sent">False where Discord had exactly these commands already.</param>
/// <param name="IdsByName">The id of each top-level command; what &lt;/name:id&gt; needs.</param>
public sealed record CommandRegistration(bool Sent, IReadOnlyDictionary<string, Snowflake> IdsByName);
