using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Reading.Subjects;

namespace DiplomacyBot.Timelines.Stories;

/// <summary>From what a button carries to somebody or a topic.</summary>
internal sealed class StoryRoom(SubjectRoom room, LibraryStory library)
{
    /// <summary>The subject; null where it is gone, was never this person's to see, or is an article, which has a timeline of its own.</summary>
    public async Task<Subject?> OpenAsync(Interaction interaction, CustomId id, CancellationToken cancellationToken) =>
        await room.OpenAsync(interaction, StoryReplies.Kept, id.Argument(0), cancellationToken) is { } subject and not Subject.InArticle ? subject : null;

    /// <summary>Its timeline; null as in <see cref="OpenAsync"/>, and where it has no entries any more.</summary>
    public async Task<StoryView?> ViewAsync(Interaction interaction, CustomId id, CancellationToken cancellationToken) =>
        await OpenAsync(interaction, id, cancellationToken) is { } subject && await library.OfAsync(interaction.GuildId!.Value, subject, cancellationToken) is { Entries.Count: > 0 } view
            ? view
            : null;
}
