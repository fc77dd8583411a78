using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Library.Adding;
using DiplomacyBot.Reading;
using DiplomacyBot.Text;
using DiplomacyBot.Text.Times;

namespace DiplomacyBot.Library.Desk;

/// <summary>What happens when a moderator taps something on the desk. Each answer replaces the message by how the article stands then.</summary>
internal sealed class ArticleDesk(DeskReader reader, LibraryStore store)
{
    public Task<Reply> ReviewAsync(Interaction interaction, CustomId id, CancellationToken cancellationToken) =>
        WithAsync(interaction, id, desk => Task.FromResult(ReviewMessage.For(desk, interaction.User.Id, [], [], page: PageNumber.Read(id, 1))), cancellationToken);

    public Task<Reply> PreviewAsync(Interaction interaction, CustomId id, CancellationToken cancellationToken) =>
        WithAsync(interaction, id, desk => Task.FromResult(PreviewMessage.For(desk, interaction.User.Id)), cancellationToken);

    public Task<Reply> KeepAsync(Interaction interaction, CustomId id, CancellationToken cancellationToken) =>
        WithAsync(interaction, id, desk => Task.FromResult(DeskWording.KeptAsDraft(desk, interaction.User.Id)), cancellationToken);

    public Task<Reply> AskDateAsync(Interaction interaction, CustomId id, CancellationToken cancellationToken) =>
        WithAsync(interaction, id, desk => Task.FromResult(Reply.Open(DeskWording.DateForm(interaction.User.Id, desk.Article.Id, desk.Revision.Published))), cancellationToken);

    public Task<Reply> AskEditAsync(Interaction interaction, CustomId id, CancellationToken cancellationToken) =>
        WithAsync(interaction, id, desk => Task.FromResult(Reply.Open(DeskWording.EditForm(interaction.User.Id, desk.Revision))), cancellationToken);

    public Task<Reply> NoDateAsync(Interaction interaction, CustomId id, CancellationToken cancellationToken) =>
        WithAsync(interaction, id, async desk =>
        {
            await store.LeaveAsync(desk.Article, interaction.User.Id, WarningKey.NoDate, cancellationToken);
            return await ReviewAgainAsync(interaction, desk, [], cancellationToken);
        }, cancellationToken);

    public Task<Reply> ChooseDateAsync(Interaction interaction, CustomId id, CancellationToken cancellationToken) =>
        WithAsync(interaction, id, desk => SetDateAsync(interaction, desk, id.Argument(1), cancellationToken), cancellationToken);

    public Task<Reply> DateFormAsync(ModalInteraction interaction, CustomId id, CancellationToken cancellationToken) =>
        WithAsync(interaction, id, desk => SetDateAsync(interaction, desk, interaction.Text(DeskWording.DateField), cancellationToken), cancellationToken);

    public Task<Reply> LeaveAsync(Interaction interaction, CustomId id, CancellationToken cancellationToken) =>
        WithAsync(interaction, id, async desk =>
        {
            if (WarningOf(desk, id.Argument(1)) is null)
            {
                return ReviewMessage.For(desk, interaction.User.Id, [DeskWording.WarningGone], []);
            }
            await store.LeaveAsync(desk.Article, interaction.User.Id, id.Argument(1), cancellationToken);
            return await ReviewAgainAsync(interaction, desk, [DeskWording.Left], cancellationToken);
        }, cancellationToken);

    public Task<Reply> ShowPointAsync(Interaction interaction, CustomId id, CancellationToken cancellationToken) =>
        WithAsync(interaction, id, desk => Task.FromResult(WarningOf(desk, id.Argument(1)) is { } warning
            ? PointMessage.For(desk, interaction.User.Id, warning, PageNumber.Read(id, 2))
            : DeskWording.PointGone), cancellationToken);

    public Task<Reply> FixAsync(Interaction interaction, CustomId id, CancellationToken cancellationToken) =>
        WithAsync(interaction, id, async desk =>
        {
            var key = id.Argument(1);
            if (WarningOf(desk, key)?.Fix is not { } fix)
            {
                return ReviewMessage.For(desk, interaction.User.Id, [DeskWording.WarningGone], []);
            }
            var content = RevisionContent.Of(desk.Revision).WithText(fix.ApplyTo(desk.Revision.Text));
            return await ReviseAsync(interaction, desk, content, "article.fix", key, DeskWording.Fixed, cancellationToken);
        }, cancellationToken);

    public Task<Reply> UndoAsync(Interaction interaction, CustomId id, CancellationToken cancellationToken) =>
        WithAsync(interaction, id, async desk =>
        {
            var before = id.TryGetNumber(1, out var revisionId) ? await reader.PreviousAsync(desk.Revision, revisionId, cancellationToken) : null;
            var isDone = before is not null
                && await store.ReviseAsync(desk.Revision, interaction.User.Id, RevisionContent.Of(before), "article.undo", null, cancellationToken);
            return await ReviewAgainAsync(interaction, desk, [isDone ? DeskWording.Undone : DeskWording.NotUndone], cancellationToken);
        }, cancellationToken);

    public Task<Reply> PublishAsync(Interaction interaction, CustomId id, CancellationToken cancellationToken) =>
        SetStateAsync(interaction, id, ArticleState.Published, _ => DeskWording.Published, cancellationToken);

    public Task<Reply> RetireAsync(Interaction interaction, CustomId id, CancellationToken cancellationToken) =>
        SetStateAsync(interaction, id, ArticleState.Retired, desk => DeskWording.Retired(desk.Planned), cancellationToken);

    public Task<Reply> EditFormAsync(ModalInteraction interaction, CustomId id, CancellationToken cancellationToken) =>
        WithAsync(interaction, id, async desk =>
        {
            var notes = new List<Markdown>();
            var content = RevisionContent.Of(desk.Revision);
            var title = CodePoints.Label(interaction.Text(DeskWording.TitleField), ArticleIntake.LongestTitle, "");
            if (title.Length == 0)
            {
                notes.Add(DeskWording.TitleMissing);
                title = content.Title;
            }
            var author = CodePoints.Label(interaction.Text(DeskWording.AuthorField), 100, "");
            var typed = interaction.Text(DeskWording.DateField).Trim();
            IReadOnlyList<DateOnly> choices = [];
            var date = typed.Length == 0 ? null : DateOf(typed, content.Published, notes, out choices);
            var edited = content with { Title = title, Author = author.Length == 0 ? null : author, Published = date };
            if (edited == content)
            {
                return Again(desk, interaction, notes, choices);
            }
            var isSaved = await store.ReviseAsync(desk.Revision, interaction.User.Id, edited, "article.edit", null, cancellationToken);
            notes.Insert(0, isSaved ? DeskWording.Saved : DeskWording.ChangedMeanwhile);
            return await reader.OpenAsync(interaction.GuildId!.Value, desk.Article.Id, cancellationToken) is { } now
                ? Again(now, interaction, notes, choices)
                : DeskWording.NotHere;
        }, cancellationToken);

    private static Reply Again(DeskArticle desk, Interaction interaction, IReadOnlyList<Markdown> notes, IReadOnlyList<DateOnly> choices) =>
        desk.AsksForDate || choices.Count > 0
            ? ReviewMessage.For(desk, interaction.User.Id, notes, choices)
            : PreviewMessage.For(desk, interaction.User.Id, notes);

    private static DateOnly? DateOf(string typed, DateOnly? before, List<Markdown> notes, out IReadOnlyList<DateOnly> choices)
    {
        choices = [];
        switch (PublicationDate.Parse(typed))
        {
            case PublicationDateReading.Found found:
                return found.Date;
            case PublicationDateReading.Ambiguous ambiguous:
                choices = ambiguous.Dates;
                notes.Add(AddingWording.DateAmbiguous(typed));
                break;
            case PublicationDateReading.NotUnderstood not:
                notes.Add(AddingWording.DateNotUnderstood(typed, not.Problem));
                break;
        }
        return before;
    }

    private async Task<Reply> SetDateAsync(Interaction interaction, DeskArticle desk, string typed, CancellationToken cancellationToken)
    {
        var notes = new List<Markdown>();
        var date = DateOf(typed.Trim(), desk.Revision.Published, notes, out var choices);
        if (date is not { } day || notes.Count > 0)
        {
            return ReviewMessage.For(desk, interaction.User.Id, notes, choices);
        }
        var content = RevisionContent.Of(desk.Revision) with { Published = day };
        return await ReviseAsync(interaction, desk, content, "article.date", null, DeskWording.DateSet(day), cancellationToken);
    }

    private async Task<Reply> ReviseAsync(
        Interaction interaction, DeskArticle desk, RevisionContent content, string action, string? key, Markdown done, CancellationToken cancellationToken)
    {
        var isDone = await store.ReviseAsync(desk.Revision, interaction.User.Id, content, action, key, cancellationToken);
        return await ReviewAgainAsync(
            interaction, desk, [isDone ? done : DeskWording.ChangedMeanwhile], cancellationToken, isDone && key is not null ? desk.Revision.Id : null);
    }

    private async Task<Reply> SetStateAsync(Interaction interaction, CustomId id, ArticleState state, Func<DeskArticle, Markdown> done, CancellationToken cancellationToken) =>
        await WithAsync(interaction, id, async desk =>
        {
            var isDone = await store.SetStateAsync(interaction.GuildId!.Value, interaction.User.Id, desk.Article.Id, state, cancellationToken);
            return await reader.OpenAsync(interaction.GuildId!.Value, desk.Article.Id, cancellationToken) is { } now
                ? PreviewMessage.For(now, interaction.User.Id, isDone ? [done(now)] : [])
                : DeskWording.NotHere;
        }, cancellationToken);

    private async Task<Reply> ReviewAgainAsync(
        Interaction interaction, DeskArticle desk, IReadOnlyList<Markdown> notes, CancellationToken cancellationToken, long? undoTo = null) =>
        await reader.OpenAsync(interaction.GuildId!.Value, desk.Article.Id, cancellationToken) is { } now
            ? ReviewMessage.For(now, interaction.User.Id, notes, [], undoTo)
            : DeskWording.NotHere;

    private async Task<Reply> WithAsync(Interaction interaction, CustomId id, Func<DeskArticle, Task<Reply>> act, CancellationToken cancellationToken) =>
        id.TryGetNumber(0, out var articleId) && await reader.OpenAsync(interaction.GuildId!.Value, articleId, cancellationToken) is { } desk
            ? await act(desk)
            : DeskWording.NotHere;

    private static ReadingWarning? WarningOf(DeskArticle desk, string key) =>
        desk.OpenWarnings.FirstOrDefault(warning => WarningKey.Of(desk.Reading, warning) == key);
}
