using System.Buffers;
using System.Globalization;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using DiplomacyBot.Sandbox.Json;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace DiplomacyBot.Sandbox.Rest;

/// <summary>Reads JSON and form bodies within Discord's sizes (rows 1, 2, 21, 22). Which routes take forms, and of which kinds, is as in Discord's contract.</summary>
internal static class BodyReading
{
    public const int MostRequestBytes = 25 << 20;
    public const int MostFileBytes = 10 << 20;
    private const int MostParts = 24;

    /// <summary>Up to here memory is set aside for a body before it has come.</summary>
    private const int MostTakenAtItsWord = 64 << 10;

    public static async ValueTask<RequestBody> ReadAsync(HttpRequest request, BodyKind kind)
    {
        if (kind == BodyKind.None)
            return RequestBody.None;
        if (request.ContentLength > MostRequestBytes)
            return RequestBody.Refused(Refusals.TooLarge);
        // What nearly every request says, spared the parsing.
        if (request.ContentType is "application/json" or "application/json; charset=utf-8")
            return await ReadJsonAsync(request);
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type))
            return RequestBody.Refused(WrongContentType(request.ContentType, kind));
        if (type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase))
            return await ReadJsonAsync(request);
        if (kind == BodyKind.JsonOrForm && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase))
            return await ReadPartsAsync(request, HeaderUtilities.RemoveQuotes(type.Boundary).Value);
        if (kind == BodyKind.JsonOrForm && type.MediaType.Equals("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase))
            return await ReadFieldsAsync(request);
        return RequestBody.Refused(WrongContentType(request.ContentType, kind));
    }

    private static async ValueTask<RequestBody> ReadJsonAsync(HttpRequest request)
    {
        var bytes = request.ContentLength is > 0 and <= MostTakenAtItsWord and var length
            ? await ReadExactlyAsync(request.BodyReader, length, request.HttpContext.RequestAborted)
            : await ReadAllAsync(request.Body, MostRequestBytes, (int)(request.ContentLength ?? 0), request.HttpContext.RequestAborted);
        return bytes is null ? RequestBody.Refused(Refusals.TooLarge) : Parse(bytes, []);
    }

    private static async ValueTask<RequestBody> ReadFieldsAsync(HttpRequest request)
    {
        var bytes = await ReadAllAsync(request.Body, MostRequestBytes, (int)(request.ContentLength ?? 0), request.HttpContext.RequestAborted);
        if (bytes is null)
            return RequestBody.Refused(Refusals.TooLarge);
        var fields = new FormFields();
        try
        {
            using var reader = new FormReader(Encoding.UTF8.GetString(bytes));
            foreach (var (name, values) in reader.ReadForm())
                fields.Add(name, values);
        }
        catch (InvalidDataException)
        {
            // More fields, or longer ones, than any route has.
            return RequestBody.Refused(Refusals.TooLarge);
        }

        return Parse(fields.ToJson(), []);
    }

    private static async ValueTask<RequestBody> ReadPartsAsync(HttpRequest request, string? boundary)
    {
        if (string.IsNullOrEmpty(boundary))
            return RequestBody.Refused(WrongContentType(request.ContentType, BodyKind.JsonOrForm));
        var reader = new MultipartReader(boundary, request.Body);
        List<UploadedFile> files = [];
        var fields = new FormFields();
        byte[]? json = null;
        long total = 0;
        var parts = 0;
        try
        {
            while (await reader.ReadNextSectionAsync(request.HttpContext.RequestAborted) is { } section)
            {
                if (++parts > MostParts || !ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition))
                    return RequestBody.Refused(Refusals.InvalidJson);
                var name = HeaderUtilities.RemoveQuotes(disposition.Name).Value ?? "";
                var content = await ReadAllAsync(section.Body, MostRequestBytes, 0, request.HttpContext.RequestAborted);
                total += content?.Length ?? 0;
                if (content is null || total > MostRequestBytes)
                    return RequestBody.Refused(Refusals.TooLarge);
                if (name == "payload_json")
                    json = content;
                else if (IndexOf(name) is { } index)
                    files.Add(new UploadedFile(index, FileName(disposition), section.ContentType ?? "application/octet-stream", content));
                else
                    fields.Add(name, Encoding.UTF8.GetString(content));
            }
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            // A form that breaks off or lies about its boundaries.
            return RequestBody.Refused(Refusals.InvalidJson);
        }

        return files.Exists(file => file.Content.Length > MostFileBytes) ? RequestBody.Refused(Refusals.TooLarge) : Parse(json ?? fields.ToJson(), files);
    }

    private static RequestBody Parse(byte[] bytes, IReadOnlyList<UploadedFile> files)
    {
        try
        {
            var document = JsonDocument.Parse(bytes);
            if (document.RootElement.ValueKind is (JsonValueKind.Object or JsonValueKind.Array) && JsonSafety.IsReadable(document, bytes))
                return new RequestBody(document, files);
            document.Dispose();
        }
        catch (JsonException)
        {
            // Answered below, as Discord words it.
        }

        return RequestBody.Refused(Refusals.InvalidJson);
    }

    /// <summary>A body whose length was said beforehand; the server sees to it that neither less nor more comes.</summary>
    private static async ValueTask<byte[]> ReadExactlyAsync(PipeReader reader, long length, CancellationToken cancellationToken)
    {
        var read = await reader.ReadAtLeastAsync((int)length, cancellationToken);
        var bytes = read.Buffer.ToArray();
        reader.AdvanceTo(read.Buffer.End);
        return bytes;
    }

    private static async ValueTask<byte[]?> ReadAllAsync(Stream stream, int most, int expected, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Math.Clamp(expected + 1, 4096, most + 1));
        try
        {
            var length = 0;
            while (true)
            {
                var read = await stream.ReadAsync(buffer.AsMemory(length), cancellationToken);
                if (read == 0)
                    return buffer.AsSpan(0, length).ToArray();
                length += read;
                if (length > most)
                    return null;
                if (length == buffer.Length)
                {
                    var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
                    buffer.CopyTo(larger, 0);
                    ArrayPool<byte>.Shared.Return(buffer);
                    buffer = larger;
                }
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static int? IndexOf(string name) =>
        name.StartsWith("files[", StringComparison.Ordinal) && name.EndsWith(']')
        && int.TryParse(name.AsSpan(6, name.Length - 7), NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : null;

    private static string FileName(ContentDispositionHeaderValue disposition) =>
        HeaderUtilities.RemoveQuotes(disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName).Value ?? "file";

    private static RestAnswer WrongContentType(string? given, BodyKind kind) => RestAnswer.Invalid("CONTENT_TYPE_INVALID",
        $"Expected \"Content-Type\" header to be one of {{{(kind == BodyKind.Json ? "'application/json'" : "'application/json', 'application/x-www-form-urlencoded', 'multipart/form-data'")}}}, not '{given}'.");
}
