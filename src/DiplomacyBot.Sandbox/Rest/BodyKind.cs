namespace DiplomacyBot.Sandbox.Rest;

internal enum BodyKind
{
    /// <summary>Whatever is sent is not looked at.</summary>
    None,

    Json,

    /// <summary>JSON, or a form: in parts with <c>payload_json</c> or plain fields and <c>files[n]</c>, or url-encoded with plain fields.</summary>
    JsonOrForm,
}
