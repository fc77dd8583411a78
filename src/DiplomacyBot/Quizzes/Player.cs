using DiplomacyBot.Discord;

namespace DiplomacyBot.Quizzes;

/// <summary>A member who acts in a guild.</summary>
/// <param name="GuildId">The guild.</param>
/// <param name="Id">The member.</param>
/// <param name="Name">The member's name on that server at this moment.</param>
internal readonly record struct Player(Snowflake GuildId, Snowflake Id, string Name)
{
    /// <exception cref="InvalidOperationException">The interaction comes from outside a guild; the dispatcher refuses those before any handler.</exception>
    public static Player Of(Interaction interaction) => new(
        interaction.GuildId ?? throw new InvalidOperationException($"Interaction {interaction.Id} comes from outside a guild."),
        interaction.User.Id,
        interaction.MemberName);
}
