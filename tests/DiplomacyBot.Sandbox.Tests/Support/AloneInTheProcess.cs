namespace DiplomacyBot.Sandbox.Tests.Support;

/// <summary>Tests that measure the process: they run one by one, when all others have ended.</summary>
[CollectionDefinition(DisableParallelization = true)]
public sealed class AloneInTheProcess;
