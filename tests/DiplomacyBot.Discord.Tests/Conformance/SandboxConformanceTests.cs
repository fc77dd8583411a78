namespace DiplomacyBot.Discord.Tests.Conformance;

/// <summary>Our own client against the sandbox, which was written without sharing a line with it.</summary>
public sealed class SandboxConformanceTests : DoorConformance
{
    protected override async Task<DoorWorld> OpenAsync(CancellationToken cancellationToken) => await SandboxDoors.OpenAsync(cancellationToken);
}
