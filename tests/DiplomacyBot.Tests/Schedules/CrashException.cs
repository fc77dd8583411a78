namespace DiplomacyBot.Tests.Schedules;

/// <summary>Stands for the death of the process at that very place. Nothing in the product knows it, so nothing survives it.</summary>
public sealed class CrashException(string place) : Exception($"Crashed {place}.");
