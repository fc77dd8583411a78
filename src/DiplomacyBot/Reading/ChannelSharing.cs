using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;

namespace DiplomacyBot.Reading;

/// <summary>Puts an answer that somebody got in private into the channel, under that person's name.</summary>
internal static class ChannelSharing
{
    /// <summary>A refusal where the person could not write in this channel themselves: the bot must not be a way round that. Else null.</summary>
    public static Reply? Refused(Interaction interaction)
    {
        if (interaction.Member?.Permissions.Has(Permissions.SendMessages) == true)
        {
            return null;
        }
        // Only that person sees it, whatever the language of what would have been shown to all.
        using var locale = ReplyLocale.Use(interaction.Locale);
        return ReadingWords.CannotWriteHere;
    }

    /// <summary>Who shared it; mentions nobody.</summary>
    public static Markdown SharedBy(Interaction interaction) => ReadingWords.SharedBy(interaction.User.Id);
}
