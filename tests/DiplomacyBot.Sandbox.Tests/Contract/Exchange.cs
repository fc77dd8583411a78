using System.Text.Json;
using DiplomacyBot.Sandbox.Rest;

namespace DiplomacyBot.Sandbox.Tests.Contract;

/// <summary>One request of the tour, what it was answered, and the events that came with it.</summary>
internal sealed record Exchange(RestRoute Route, string Path, JsonElement Request, int Status, JsonElement Response, IReadOnlyList<(string Name, JsonElement Data)> Events);
