namespace DiplomacyBot.Discord;

/// <summary>Something to tap in a message.</summary>
public abstract record Component;
