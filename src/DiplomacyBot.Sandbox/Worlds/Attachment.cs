using System.Text.Json;
using DiplomacyBot.Sandbox.Json;

namespace DiplomacyBot.Sandbox.Worlds;

/// <summary>A stored file; its bytes lie in the <see cref="FileShelf"/> under the same id.</summary>
internal sealed record Attachment
{
    private const int IsSpoiler = 1 << 3;

    public required ulong Id { get; init; }

    public required string Filename { get; init; }

    public required int Size { get; init; }

    public required string Url { get; init; }

    public string? Description { get; init; }

    public string? Title { get; init; }

    public string ContentType { get; init; } = "application/octet-stream";

    public int? Width { get; init; }

    public int? Height { get; init; }

    public bool Ephemeral { get; init; }

    /// <summary>Covered until it is pressed.</summary>
    public bool Spoiler { get; init; }

    /// <summary>Shown by an embed or a component instead: then the message does not list it.</summary>
    public bool Hidden { get; init; }

    public void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteId("id"u8, Id);
        writer.WriteString("filename"u8, Filename);
        writer.WriteNumber("size"u8, Size);
        writer.WriteString("url"u8, Url);
        writer.WriteString("proxy_url"u8, Url);
        writer.WriteString("content_type"u8, ContentType);
        if (Description is not null)
            writer.WriteString("description"u8, Description);
        if (Title is not null)
            writer.WriteString("title"u8, Title);
        if (Width is { } width && Height is { } height)
        {
            writer.WriteNumber("width"u8, width);
            writer.WriteNumber("height"u8, height);
        }

        if (Ephemeral)
            writer.WriteBoolean("ephemeral"u8, true);
        if (Spoiler)
            writer.WriteNumber("flags"u8, IsSpoiler);
        writer.WriteEndObject();
    }

    public static Attachment Read(JsonElement json) => new()
    {
        Id = json.Id("id") ?? 0,
        Filename = json.Text("filename") ?? "file",
        Size = json.Number("size") ?? 0,
        Url = json.Text("url") ?? "",
        Description = json.Text("description"),
        Title = json.Text("title"),
        ContentType = json.Text("content_type") ?? "application/octet-stream",
        Width = json.Number("width"),
        Height = json.Number("height"),
        Ephemeral = json.Flag("ephemeral"),
        Spoiler = ((json.Number("flags") ?? 0) & IsSpoiler) != 0,
    };
}
