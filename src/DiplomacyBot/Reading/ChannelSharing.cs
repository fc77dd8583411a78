using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;

namespace DiplomacyBot.Reading;

/// <summary>Puts an answer that somebody got in private into the channel, under that person's name.</summary>
internal static class ChannelSharing
{
    /// <summary>A refusal where the person could not write in this channel themselves: the bot must not be a way round that. Else null.</summary>
    public static Reply? Refused(Interaction interaction) =>
        interaction.Member?.Permissions.Has(Permissions.SendMessages) == true ? null : ReadingWords.CannotWriteHere;

    /// <summary>Who shared it; mentions nobody.</summary>
    public static Markdown SharedBy(Interaction interaction) => ReadingWords.SharedBy(interaction.User.Id);
}
