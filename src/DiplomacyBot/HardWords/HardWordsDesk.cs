using DiplomacyBot.Content;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Library;
using DiplomacyBot.Reading;

namespace DiplomacyBot.HardWords;

/// <summary>Finds the article that a button names, and shows its hard words.</summary>
internal sealed class HardWordsDesk(ArticleRoom room, HardWordIndex index)
{
    /// <param name="interaction">Who asks.</param>
    /// <param name="id">Its first argument is the article's revision.</param>
    /// <param name="language">Whatever came from outside; an unknown language shows no translations.</param>
    /// <param name="page">From 0; too high a number gives the last.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public async Task<Reply> ShowAsync(Interaction interaction, CustomId id, string language, int page, CancellationToken cancellationToken) =>
        id.TryGetNumber(0, out var revisionId) && await room.OpenRevisionAsync(interaction, revisionId, cancellationToken) is { } open
            ? HardWordsMessage.For(interaction, open, index.In(open.Reading), Known(language), page)
            : ArticleNames.Gone;

    // It goes back into custom ids, so only what is known may.
    private static string Known(string language) => WordsFile.Languages.Contains(language) ? language : HardWordsMessage.NoTranslation;
}
