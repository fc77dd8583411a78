using System.Globalization;
using System.Text.Json;
using DiplomacyBot.Sandbox.Json;

namespace DiplomacyBot.Sandbox.Worlds;

/// <summary>Reads back what <see cref="MessageWriting"/> wrote, from the world file.</summary>
internal static class MessageReading
{
    public static Message Read(JsonElement json, ulong? guildId, Func<ulong, User?> findUser) => new()
    {
        Id = json.Id("id") ?? 0,
        ChannelId = json.Id("channel_id") ?? 0,
        GuildId = guildId,
        Author = FindAuthor(json, findUser),
        Type = json.Number("type") ?? 0,
        Flags = (MessageFlags)(json.Number("flags") ?? 0),
        Content = json.Text("content") ?? "",
        Timestamp = Time(json, "timestamp") ?? default,
        EditedTimestamp = Time(json, "edited_timestamp"),
        MentionEveryone = json.Flag("mention_everyone"),
        Mentions = [.. json.Items("mentions").Select(user => findUser(user.Id("id") ?? 0)).OfType<User>()],
        MentionRoles = [.. json.Items("mention_roles").Select(role => role.AsId() ?? 0)],
        Attachments = [.. json.Items("attachments").Select(Attachment.Read)],
        Embeds = NonEmpty(json, "embeds"),
        Components = NonEmpty(json, "components"),
        Reactions = Reactions(json),
        Poll = json.Member("poll") is { } poll ? ReadPoll(poll, [.. json.Items(MessageStoring.Voters).Select(Users)]) : null,
        PinnedAt = Time(json, MessageStoring.PinnedAt),
        ApplicationId = json.Id("application_id"),
        Answers = AnsweredInteraction.Read(json, findUser),
        ReferencedId = json.Member("message_reference") is { } reference ? reference.Id("message_id") ?? reference.Id("channel_id") : null,
        ReferencedChannelId = json.Member("message_reference")?.Id("channel_id") is { } place && place != json.Id("channel_id") && json.Number("type") != Message.ThreadNotice ? place : null,
        Referenced = json.Member("referenced_message") is { } original ? Read(original, guildId, findUser) : null,
        Snapshot = json.Items("message_snapshots").Select(item => item.GetProperty("message")).Select(shot => ReadSnapshot(json, shot, findUser)).FirstOrDefault(),
    };

    /// <summary>A snapshot names neither author nor place; those of the forward stand in for them, and are never shown.</summary>
    private static Message ReadSnapshot(JsonElement forward, JsonElement snapshot, Func<ulong, User?> findUser) => new()
    {
        Id = forward.Id("id") ?? 0,
        ChannelId = forward.Id("channel_id") ?? 0,
        Author = FindAuthor(forward, findUser),
        Type = snapshot.Number("type") ?? 0,
        Flags = (MessageFlags)(snapshot.Number("flags") ?? 0),
        Content = snapshot.Text("content") ?? "",
        Timestamp = Time(snapshot, "timestamp") ?? default,
        EditedTimestamp = Time(snapshot, "edited_timestamp"),
        Mentions = [.. snapshot.Items("mentions").Select(user => findUser(user.Id("id") ?? 0)).OfType<User>()],
        MentionRoles = [.. snapshot.Items("mention_roles").Select(role => role.AsId() ?? 0)],
        Attachments = [.. snapshot.Items("attachments").Select(Attachment.Read)],
        Embeds = NonEmpty(snapshot, "embeds"),
        Components = NonEmpty(snapshot, "components"),
    };

    private static User FindAuthor(JsonElement json, Func<ulong, User?> findUser) =>
        findUser(json.GetProperty("author").Id("id") ?? 0) ?? throw new InvalidDataException("A stored message has an author who is not in the world.");

    /// <summary>The counts are on the wire; who it was stands beside them, in the world file only.</summary>
    private static IReadOnlyList<Reaction> Reactions(JsonElement json) =>
        [.. json.Items("reactions").Zip(json.Items(MessageStoring.Reactors), (reaction, users) => new Reaction(
            reaction.Member("emoji")?.Text("name") ?? "", Users(users), reaction.Flag("me")))];

    private static Poll ReadPoll(JsonElement poll, IReadOnlyList<IReadOnlyList<ulong>> voters) => new()
    {
        Question = poll.GetProperty("question").Text("text") ?? "",
        Answers = [.. poll.Items("answers").Select((answer, index) => new PollAnswer(
            answer.Number("answer_id") ?? 0, answer.GetProperty("poll_media").Text("text") ?? "", answer.GetProperty("poll_media").Member("emoji")?.Text("name"),
            index < voters.Count ? voters[index] : []))],
        EndsAt = Time(poll, "expiry") ?? default,
        Multiselect = poll.Flag("allow_multiselect"),
        Finalized = poll.Member("results")?.Flag("is_finalized") ?? false,
    };

    private static IReadOnlyList<ulong> Users(JsonElement users) => [.. users.EnumerateArray().Select(user => user.AsId() ?? 0)];

    private static JsonElement NonEmpty(JsonElement json, string name) =>
        json.Member(name) is { ValueKind: JsonValueKind.Array } array && array.GetArrayLength() > 0 ? array.Clone() : default;

    private static DateTimeOffset? Time(JsonElement json, string name) =>
        json.Text(name) is { } text ? DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal) : null;
}
