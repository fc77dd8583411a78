using System.Text.Json;

namespace DiplomacyBot.Sandbox.Validation;

/// <summary>Checks one value; what is wrong goes to <paramref name="at"/>.</summary>
internal delegate void Rule(JsonElement value, Checking at);
