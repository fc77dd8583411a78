using System.Text.Json;

namespace DiplomacyBot.Sandbox.Faults;

/// <summary>A bot's request as a fault hook sees it.</summary>
/// <param name="Method">In capitals.</param>
/// <param name="Path">Below /api/v10, for example <c>/channels/1/messages</c>.</param>
/// <param name="Body">The JSON body; undefined = none. Valid during the hook only.</param>
internal sealed record WireRequest(string Method, string Path, JsonElement Body);
