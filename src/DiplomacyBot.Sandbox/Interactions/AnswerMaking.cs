using DiplomacyBot.Sandbox.Messages;
using DiplomacyBot.Sandbox.Rest;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Interactions;

/// <summary>Makes and changes the messages that answer interactions.</summary>
internal static class AnswerMaking
{
    private const int Reply = 19;
    private const int SlashAnswer = 20;
    private const int ContextMenuAnswer = 23;

    /// <summary>The first answer, or the "thinking" message a deferral shows.</summary>
    public static Message Original(World world, Interaction interaction, MessageFlags wanted)
    {
        var flags = Allowed(world, interaction, wanted);
        var source = interaction.Source is { } clicked ? clicked with { Referenced = null } : null;
        var type = source is not null ? Reply : interaction.First.Command?.Type is null or ApplicationCommand.ChatInput ? SlashAnswer : ContextMenuAnswer;
        return Blank(world, interaction, flags, type, source?.Id, source, originalId: null);
    }

    public static Message FollowUp(World world, Interaction interaction, MessageFlags wanted)
    {
        var flags = Allowed(world, interaction, wanted);
        var original = interaction.OriginalId is { } id ? world.FindMessage(interaction.Channel, id, interaction.User.Id) : null;
        var type = interaction.OriginalId is null ? 0 : Reply;
        return Blank(world, interaction, flags, type, interaction.OriginalId, original is null ? null : original with { Referenced = null }, interaction.OriginalId);
    }

    /// <summary>Fills a message from a draft.</summary>
    /// <returns>The refusal, if nothing would be left to show.</returns>
    public static RestAnswer? TryFill(World world, Message blank, MessageDraft draft, out Message filled)
    {
        var appMay = world.PermissionsIn(world.Channels[blank.ChannelId], world.App.Bot.Id);
        filled = MessageMaking.Apply(blank, draft, world, AllowedMentions.ForInteractions, appMay);
        return MessageCheck.IsEmpty(filled) ? Refusals.EmptyMessage : null;
    }

    /// <summary>An edit: flags move as PATCH allows, a "thinking" message becomes a real one.</summary>
    public static RestAnswer? TryEdit(World world, Message existing, MessageDraft draft, AllowedMentions defaults, Permissions appMay, out Message edited)
    {
        var flags = existing.Flags & ~MessageFlags.Loading;
        if (draft.Flags is { } wanted)
            flags = (flags & ~MessageFlags.SuppressEmbeds) | (wanted & (MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2));
        var from = existing with { Flags = flags, EditedTimestamp = existing.IsLoading ? null : world.Now };
        edited = MessageMaking.Apply(from, draft, world, defaults, appMay);
        return MessageCheck.IsEmpty(edited) ? Refusals.EmptyMessage : null;
    }

    /// <summary>What an app answers that only the person installed stays private where that person may not show it.</summary>
    private static MessageFlags Allowed(World world, Interaction interaction, MessageFlags wanted) =>
        world.App.UserInstallOnly && interaction.GuildId is not null && !world.PermissionsIn(interaction.Channel, interaction.User.Id).HasFlag(Permissions.UseExternalApps)
            ? wanted | MessageFlags.Ephemeral : wanted;

    private static Message Blank(World world, Interaction interaction, MessageFlags flags, int type, ulong? referencedId, Message? referenced, ulong? originalId) => new()
    {
        Id = world.NextId(),
        ChannelId = interaction.Channel.Id,
        GuildId = interaction.GuildId,
        Author = world.App.Bot,
        Timestamp = world.Now,
        Type = type,
        Flags = flags,
        ReferencedId = referencedId,
        Referenced = referenced,
        ApplicationId = world.App.Id,
        Answers = Tell(world, interaction, originalId),
        EphemeralFor = flags.HasFlag(MessageFlags.Ephemeral) ? interaction.User.Id : null,
    };

    private static AnsweredInteraction Tell(World world, Interaction interaction, ulong? originalId) => new()
    {
        Id = interaction.Id,
        Type = (int)interaction.Type,
        User = interaction.User,
        CommandPath = interaction.CommandPath,
        OwningGuildId = InteractionPayload.OwningGuildId(world, interaction),
        OriginalId = originalId,
        TargetMessageId = interaction.Command?.Type == ApplicationCommand.MessageCommand ? interaction.TargetId : null,
        ComponentMessageId = interaction.Type == InteractionType.Component ? interaction.Source?.Id : null,
        Opener = interaction.Opener is { } opener ? Tell(world, opener, originalId: null) : null,
    };
}
