using System.Text.Json;
using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Rest;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Messages;

/// <summary>Turns a checked draft into a message: stores files, numbers components, resolves <c>attachment://</c>, finds mentions.</summary>
internal static class MessageMaking
{
    /// <summary>What most messages have; never added to.</summary>
    private static readonly List<Attachment> None = [];

    /// <summary>Applies a draft to a new message or to the one that is edited.</summary>
    /// <param name="onto">The message so far; for a new one, empty but for its identity.</param>
    /// <param name="draft">What to change.</param>
    /// <param name="world">Where files and ids come from.</param>
    /// <param name="defaults">Whom the message may ping when it does not say.</param>
    /// <param name="authorMay">The author's permissions in the channel.</param>
    public static Message Apply(Message onto, MessageDraft draft, World world, AllowedMentions defaults, Permissions authorMay)
    {
        var attachments = Attach(onto, draft, world);
        HashSet<ulong>? shown = null;
        Attachment? Find(string name)
        {
            var found = attachments.Find(attachment => attachment.Filename == name);
            if (found is not null)
                (shown ??= []).Add(found.Id);
            return found;
        }

        var embeds = draft.Embeds is { } newEmbeds ? EmbedMaking.Make(newEmbeds, Find) : onto.Embeds;
        var components = draft.Components is { } newComponents ? ComponentMaking.Make(newComponents, Find) : onto.Components;
        var made = onto with
        {
            Content = draft.Content ?? onto.Content,
            Poll = draft.Poll is { } poll && onto.Poll is null ? PollShapes.Read(poll, world.Now) : onto.Poll,
            Embeds = embeds,
            Components = components,
            Attachments = shown is null ? attachments : attachments.ConvertAll(file => shown.Contains(file.Id) ? file with { Hidden = true } : file),
        };
        return draft.Content is null && draft.Components is null && onto.Mentions.Count + onto.MentionRoles.Count == 0 && made.Content.Length == 0
            ? made
            : MentionReader.Apply(made, draft.AllowedMentions ?? defaults, world, authorMay);
    }

    private static List<Attachment> Attach(Message onto, MessageDraft draft, World world)
    {
        if (draft.Attachments is null && draft.Files.Count == 0)
            return onto.Attachments.Count == 0 ? None : [.. onto.Attachments];
        List<Attachment> attachments = [];
        var listed = draft.Attachments?.EnumerateArray().ToDictionary(item => item.Id("id") ?? 0) ?? [];
        foreach (var kept in onto.Attachments)
        {
            if (draft.Attachments is null)
                attachments.Add(kept);
            else if (listed.TryGetValue(kept.Id, out var row))
                attachments.Add(kept with
                {
                    Description = row.Has("description") ? row.Text("description") : kept.Description,
                    Spoiler = row.Has("is_spoiler") ? row.Flag("is_spoiler") : kept.Spoiler,
                });
            else
                world.Files.Remove(kept.Id);
        }

        var isNew = onto.Attachments.Count == 0;
        foreach (var file in draft.Files)
        {
            var known = listed.TryGetValue((ulong)file.Index, out var row);
            if (known || isNew || draft.Attachments is null)
                attachments.Add(Store(file, row, onto.ChannelId, onto.EphemeralFor is not null, world));
        }

        return attachments;
    }

    /// <summary>Where a stored file is had.</summary>
    public static string UrlOf(World world, ulong channelId, ulong id, string filename) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{world.PublicBase}/sandbox/files/{channelId}/{id}/{filename}");

    /// <summary>Puts a file on the shelf.</summary>
    public static Attachment Store(UploadedFile file, JsonElement row, ulong channelId, bool ephemeral, World world)
    {
        var id = world.NextId();
        var filename = FileNames.Safe(row.Text("filename") ?? file.Filename);
        world.Files.Put(id, file.Content);
        var size = ImageSize.Of(file.Content);
        return new Attachment
        {
            Id = id,
            Filename = filename,
            Size = file.Content.Length,
            Url = UrlOf(world, channelId, id, filename),
            Description = row.Text("description"),
            Title = row.Text("title"),
            ContentType = FileNames.ContentType(filename),
            Width = size?.Width,
            Height = size?.Height,
            Ephemeral = ephemeral,
            Spoiler = row.Flag("is_spoiler"),
        };
    }
}
