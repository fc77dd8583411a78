using DiplomacyBot.Sandbox.Hosting;
using DiplomacyBot.Sandbox.Tests.Support;

namespace DiplomacyBot.Sandbox.Tests.Rows;

/// <summary>A row of FACTS sections 16 and 17 as two requests: the smallest that breaks it, and the nearest that does not.</summary>
/// <param name="Number">As FACTS counts.</param>
/// <param name="What">What is tried.</param>
/// <param name="Status">Of the refusal; 200 and 204 where the row says "ignored".</param>
/// <param name="Code">Discord's.</param>
/// <param name="Breaks">Gives the answer to the breaking request.</param>
/// <param name="Passes">Gives the answer to the nearest one that is right.</param>
internal sealed record FactsRow(int Number, string What, int Status, int Code, Func<Town, Task<Reply>> Breaks, Func<Town, Task<Reply>> Passes)
{
    /// <summary>A line of the error tree, "path CODE", where the row has one.</summary>
    public string? Error { get; init; }

    /// <summary>What the answer's message begins with, where the row has its own.</summary>
    public string? Message { get; init; }

    /// <summary>A note the sandbox keeps of what Discord passes over.</summary>
    public string? Complaint { get; init; }

    public Func<SandboxOptions, SandboxOptions>? Options { get; init; }

    public string Name => $"{Number} {What}";
}
