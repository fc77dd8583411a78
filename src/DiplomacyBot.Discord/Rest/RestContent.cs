using System.Net.Http.Headers;
using System.Text;

namespace DiplomacyBot.Discord.Rest;

/// <summary>Makes the body of a request; called once per try, since a sent body cannot be sent again.</summary>
internal static class RestContent
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");
    private static readonly MediaTypeHeaderValue Bytes = new("application/octet-stream");

    /// <summary>JSON alone, a multipart form of JSON and files, or nothing.</summary>
    public static HttpContent? For(RestCall call)
    {
        if (call.Json is null)
            return null;
        var json = new ByteArrayContent(call.Json);
        json.Headers.ContentType = Json;
        if (call.Files.Count == 0)
            return json;

        var boundary = $"diplomacybot-{Guid.NewGuid():N}";
        var form = new MultipartContent("form-data", boundary);
        // The framework would quote the boundary, which not every reader of forms expects.
        form.Headers.ContentType = MediaTypeHeaderValue.Parse($"multipart/form-data; boundary={boundary}");
        Name(json, "payload_json", null);
        form.Add(json);
        for (var n = 0; n < call.Files.Count; n++)
        {
            var file = new ReadOnlyMemoryContent(call.Files[n].Content);
            file.Headers.ContentType = Bytes;
            Name(file, $"files[{n}]", PlainName(call.Files[n].FileName));
            form.Add(file);
        }

        return form;
    }

    /// <summary>The name as it is sent: whatever is not plain ASCII, or could end the quotation it stands in, becomes '_'.</summary>
    public static string PlainName(string fileName)
    {
        var name = new StringBuilder(fileName.Length);
        foreach (var c in fileName)
            name.Append(char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' ? c : '_');
        return name.Length == 0 ? "file" : name.ToString();
    }

    private static void Name(HttpContent part, string name, string? fileName) => part.Headers.TryAddWithoutValidation(
        "Content-Disposition",
        fileName is null ? $"form-data; name=\"{name}\"" : $"form-data; name=\"{name}\"; filename=\"{fileName}\"");
}
