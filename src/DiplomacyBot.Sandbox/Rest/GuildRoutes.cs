using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Validation;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Rest;

/// <summary>The guild and the list of its channels.</summary>
internal static class GuildRoutes
{
    private const string Channels = "guilds/{guild_id}/channels";
    private const int MostChannels = 500;

    private static readonly Rule Places = Rules.List(Rules.Shape(new Field("id", Rules.Snowflake, Required: true), new Field("position", Rules.Integer(0, int.MaxValue))), 0, MostChannels);

    public static IEnumerable<RestRoute> Table { get; } =
    [
        new("GET", "guilds/{guild_id}", Get),
        new("GET", Channels, static call => Access.ToGuild(call, out var guild) ?? RestAnswer.List(
            call.World.Channels.Values.Where(channel => channel.GuildId == guild.Id && !channel.IsThread && call.World.CanSee(channel, call.Bot.Id))
                .Select(channel => JsonText.Write(writer => channel.WriteTo(writer))))),
        new("POST", Channels, CreateChannel),
        new("PATCH", Channels, MoveChannels),
    ];

    private static RestAnswer Get(RestCall call) => Access.ToGuild(call, out var guild) ?? RestAnswer.Ok(writer =>
    {
        writer.WriteStartObject();
        guild.WriteMembers(writer);
        if (call.QueryFlag("with_counts"))
        {
            writer.WriteNumber("approximate_member_count"u8, guild.Members.Count);
            writer.WriteNumber("approximate_presence_count"u8, guild.Members.Count);
        }

        writer.WriteEndObject();
    });

    private static RestAnswer CreateChannel(RestCall call)
    {
        if (Access.ToGuild(call, Permissions.ManageChannels, out var guild) is { } refusal)
            return refusal;
        if (call.Check(ChannelShapes.Create) is { } invalid)
            return invalid;
        if (ChannelEditing.BadParent(call, guild.Id) is { } badParent)
            return badParent;
        var world = call.World;
        if (world.Channels.Values.Count(channel => channel.GuildId == guild.Id && !channel.IsThread) >= MostChannels)
            return Refusals.TooManyChannels;
        var overwrites = call.Body.Items("permission_overwrites").Select(json => ChannelShapes.Overwrite(json)).ToList();
        var may = PermissionRules.InGuild(guild, guild.Members[call.Bot.Id], world.Now);
        if (overwrites.Exists(overwrite => ((overwrite.Allow | overwrite.Deny) & ~may & Permissions.All) != 0))
            return Refusals.MissingPermissions;
        var type = (ChannelType)(call.Body.Number("type") ?? (int)ChannelType.Text);
        var made = new Channel
        {
            Id = world.NextId(),
            GuildId = guild.Id,
            Type = type,
            Name = ChannelShapes.Name(call.Body.Text("name")!, type),
            Topic = call.Body.Text("topic"),
            Position = call.Body.Number("position") ?? world.Channels.Values.Where(channel => channel.GuildId == guild.Id && !channel.IsThread).Max(channel => channel.Position) + 1,
            ParentId = call.Body.Id("parent_id"),
            Nsfw = call.Body.Flag("nsfw"),
            SlowmodeSeconds = call.Body.Number("rate_limit_per_user") ?? 0,
            DefaultAutoArchiveMinutes = call.Body.Number("default_auto_archive_duration"),
            Overwrites = overwrites,
        };
        world.AddChannel(made);
        return RestAnswer.Created(JsonText.Write(writer => made.WriteTo(writer)));
    }

    private static RestAnswer MoveChannels(RestCall call)
    {
        if (Access.ToGuild(call, Permissions.ManageChannels, out var guild) is { } refusal)
            return refusal;
        var at = new Checking();
        Places(call.Body, at);
        if (at.Errors is { } errors)
            return RestAnswer.Invalid(errors);
        foreach (var place in call.Body.EnumerateArray())
        {
            if (call.World.FindChannel(place.Id("id")!.Value) is not { IsThread: false } channel || channel.GuildId != guild.Id)
                return Refusals.UnknownChannel;
            if (place.Number("position") is not { } position || channel.Position == position)
                continue;
            channel.Position = position;
            call.World.Raise(new WorldEvent.ChannelUpdated(channel));
        }

        return RestAnswer.NoContent;
    }
}
