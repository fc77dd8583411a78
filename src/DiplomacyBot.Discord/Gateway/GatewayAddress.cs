namespace DiplomacyBot.Discord.Gateway;

/// <summary>Spells the address a gateway connection is opened at.</summary>
internal static class GatewayAddress
{
    private const string Query = "v=10&encoding=json&compress=zlib-stream";

    /// <summary>The address with the version, the encoding and the compression this client speaks. What a configured address has in
    /// its query already stays; http and https are read as ws and wss.</summary>
    public static Uri With(Uri address)
    {
        var builder = new UriBuilder(address)
        {
            Scheme = address.Scheme switch { "http" => "ws", "https" => "wss", var scheme => scheme },
            Port = address.IsDefaultPort ? -1 : address.Port,
        };
        var own = string.Join('&', builder.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(IsNotOurs));
        builder.Query = own.Length == 0 ? Query : $"{own}&{Query}";
        return builder.Uri;
    }

    /// <summary>A text from Discord as an address; null where it is none that a gateway can have.</summary>
    public static Uri? Parse(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "ws" or "wss" or "http" or "https" ? address : null;

    private static bool IsNotOurs(string parameter) =>
        parameter.Split('=')[0] is not ("v" or "encoding" or "compress");
}
