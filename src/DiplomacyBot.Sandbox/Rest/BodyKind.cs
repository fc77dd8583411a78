namespace DiplomacyBot.Sandbox.Rest;

internal enum BodyKind
{
    /// <summary>Whatever is sent is not looked at.</summary>
    None,

    Json,

    /// <summary>JSON, or a form with <c>payload_json</c> and <c>files[n]</c>.</summary>
    JsonOrForm,
}
