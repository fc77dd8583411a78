using System.Text.Json;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Interactions;

/// <summary>One thing a person did that the bot must answer, and what became of it. Used under the world's gate.</summary>
internal sealed class Interaction
{
    /// <summary>How long edits and follow-ups work (civil clock).</summary>
    public static readonly TimeSpan TokenLife = TimeSpan.FromMinutes(15);

    public required ulong Id { get; init; }

    public required string Token { get; init; }

    public required InteractionType Type { get; init; }

    public required Channel Channel { get; init; }

    public required User User { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The command, for commands and autocomplete.</summary>
    public ApplicationCommand? Command { get; init; }

    /// <summary>The full name as typed: command, group, subcommand.</summary>
    public string CommandPath { get; init; } = "";

    /// <summary>The user or message a context-menu command was used on.</summary>
    public ulong? TargetId { get; init; }

    /// <summary>The message whose component was used, also when a modal lies between.</summary>
    public Message? Source { get; init; }

    /// <summary>The interaction that opened the submitted modal.</summary>
    public Interaction? Opener { get; init; }

    /// <summary>The type of the option being typed, for autocomplete.</summary>
    public int FocusedOptionType { get; init; }

    /// <summary>Where autocomplete choices are waited for.</summary>
    public TaskCompletionSource<byte[]?>? Choices { get; init; }

    /// <summary>When the 3 seconds are over (wire clock).</summary>
    public DateTimeOffset AnswerBy { get; set; }

    /// <summary>Nobody answered within 3 s; the token is dead.</summary>
    public bool TimedOut { get; set; }

    public CallbackType? Answer { get; set; }

    /// <summary>What <c>@original</c> names; null when the answer made no message.</summary>
    public ulong? OriginalId { get; set; }

    /// <summary>A deferral is fulfilled by the first follow-up or edit.</summary>
    public bool AwaitsContent { get; set; }

    /// <summary>The modal that was opened.</summary>
    public JsonElement Modal { get; set; }

    /// <summary>Messages made with this token.</summary>
    public List<ulong> FollowUps => field ??= [];

    public ulong? GuildId => Channel.GuildId;

    /// <summary>The root of a chain of modals: what the first word was.</summary>
    public Interaction First => Opener?.First ?? this;
}
