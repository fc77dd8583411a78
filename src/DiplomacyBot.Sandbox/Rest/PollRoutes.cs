using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Rest;

/// <summary>Ending a poll early, and who voted for what (row 69).</summary>
internal static class PollRoutes
{
    private const string Base = "channels/{channel_id}/polls/{message_id}";

    public static IEnumerable<RestRoute> Table { get; } =
    [
        new("POST", Base + "/expire", Expire) { Body = BodyKind.None },
        new("GET", Base + "/answers/{answer_id}", ListVoters),
    ];

    private static RestAnswer Expire(RestCall call)
    {
        if (Access.ToLiveMessage(call, Permissions.ReadMessageHistory, out _, out var message) is { } refusal)
            return refusal;
        if (message.Poll is null)
            return Refusals.NoPoll;
        if (message.Author.Id != call.Bot.Id)
            return Refusals.NotTheAuthor;
        return message.Poll.Finalized ? Refusals.PollExpired : RestAnswer.Ok(call.World.EndPoll(message).Wire);
    }

    private static RestAnswer ListVoters(RestCall call)
    {
        if (Access.ToMessage(call, Permissions.ReadMessageHistory, out _, out var message) is { } refusal)
            return refusal;
        if (PageQuery.Read(call, usual: 25, most: 100, out var page) is { } invalid)
            return invalid;
        if (message.Poll?.Find(call.Id("answer_id")) is not { } answer)
            return Refusals.UnknownPollAnswer;
        return RestAnswer.Ok(writer =>
        {
            writer.WriteStartObject();
            writer.WriteStartArray("users"u8);
            foreach (var id in answer.Voters.Where(id => id > (page.After ?? 0)).Order().Take(page.Limit))
                writer.WriteRawValue(call.World.Users[id].Wire, skipInputValidation: true);
            writer.WriteEndArray();
            writer.WriteEndObject();
        });
    }
}
