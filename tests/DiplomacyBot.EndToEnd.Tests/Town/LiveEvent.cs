using System.Text.Json.Nodes;

namespace DiplomacyBot.EndToEnd.Tests.Town;

/// <summary>One thing a person's window was told.</summary>
/// <param name="Name">Such as MESSAGE_CREATE.</param>
/// <param name="Data">Its data, spelled as Discord spells it.</param>
internal sealed record LiveEvent(string Name, JsonNode Data)
{
    public string? Id(string field = "id") => (string?)Data[field];
}
