using System.Globalization;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Library.Desk;
using DiplomacyBot.Quizzes;
using DiplomacyBot.Text;

namespace DiplomacyBot.Questions;

/// <summary>What happens when a moderator taps something under a proposal or a question. Each answer replaces the message by how things stand then.</summary>
internal sealed class ProposalDesk(DeskReader articles, ProposalReader reader, ProposalStore store)
{
    /// <summary>The proposals of an article, beginning with the first.</summary>
    public async Task<Reply> SuggestAsync(Interaction interaction, long articleId, int index, CancellationToken cancellationToken, params IReadOnlyList<Markdown> notes) =>
        await articles.OpenAsync(interaction.GuildId!.Value, articleId, cancellationToken) is { } desk
            ? QuestionsWording.Proposal(desk, interaction.User.Id, await reader.OpenAsync(desk, cancellationToken), index, notes)
            : DeskWording.NotHere;

    /// <summary>What the article's quiz asks, beginning with the first.</summary>
    public async Task<Reply> AskedAsync(Interaction interaction, long articleId, int index, CancellationToken cancellationToken, params IReadOnlyList<Markdown> notes) =>
        await articles.OpenAsync(interaction.GuildId!.Value, articleId, cancellationToken) is { } desk
            ? QuestionsWording.Question(desk, interaction.User.Id, await reader.AskedAsync(interaction.GuildId!.Value, articleId, cancellationToken), index, notes)
            : DeskWording.NotHere;

    public Task<Reply> TurnAsync(Interaction interaction, CustomId id, CancellationToken cancellationToken) =>
        id.TryGetNumber(0, out var article) && id.TryGetNumber(1, out var page)
            ? SuggestAsync(interaction, article, Page(page), cancellationToken)
            : Task.FromResult(DeskWording.NotHere);

    public Task<Reply> TurnAskedAsync(Interaction interaction, CustomId id, CancellationToken cancellationToken) =>
        id.TryGetNumber(0, out var article) && id.TryGetNumber(1, out var page)
            ? AskedAsync(interaction, article, Page(page), cancellationToken)
            : Task.FromResult(DeskWording.NotHere);

    public Task<Reply> PickAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken) =>
        Chosen(interaction) is { } article ? SuggestAsync(interaction, article, 0, cancellationToken) : Task.FromResult(DeskWording.NotHere);

    public Task<Reply> PickAskedAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken) =>
        Chosen(interaction) is { } article ? AskedAsync(interaction, article, 0, cancellationToken) : Task.FromResult(DeskWording.NotHere);

    public Task<Reply> ApproveAsync(Interaction interaction, CustomId id, CancellationToken cancellationToken) =>
        WithAsync(interaction, id, (desk, proposal) => SaveAsync(interaction, desk, ApprovedQuestion.Of(proposal), cancellationToken), cancellationToken);

    public Task<Reply> RejectAsync(Interaction interaction, CustomId id, CancellationToken cancellationToken) =>
        WithAsync(interaction, id, async (desk, proposal) =>
        {
            await store.RejectAsync(desk.Article, interaction.User.Id, proposal.Id, cancellationToken);
            return await SuggestAsync(interaction, desk.Article.Id, 0, cancellationToken, QuestionsWording.Rejected);
        }, cancellationToken);

    public Task<Reply> AskEditAsync(Interaction interaction, CustomId id, CancellationToken cancellationToken) =>
        WithAsync(interaction, id, (desk, proposal) => Task.FromResult(Reply.Open(QuestionsWording.EditForm(interaction.User.Id, desk.Article.Id, proposal))), cancellationToken);

    public Task<Reply> EditFormAsync(ModalInteraction interaction, CustomId id, CancellationToken cancellationToken) =>
        WithAsync(interaction, id, (desk, proposal) => Edited(interaction, proposal) is { } edited
            ? SaveAsync(interaction, desk, edited, cancellationToken)
            : SuggestAsync(interaction, desk.Article.Id, 0, cancellationToken, QuestionsWording.FourDifferent), cancellationToken);

    public async Task<Reply> TakeOutAsync(Interaction interaction, CustomId id, CancellationToken cancellationToken)
    {
        if (!id.TryGetNumber(0, out var article) || !id.TryGetNumber(1, out var question))
        {
            return DeskWording.NotHere;
        }
        var isOut = await store.TakeOutAsync(interaction.GuildId!.Value, interaction.User.Id, question, cancellationToken);
        return await AskedAsync(interaction, article, 0, cancellationToken, isOut ? QuestionsWording.TakenOut : QuestionsWording.Changed);
    }

    private async Task<Reply> SaveAsync(Interaction interaction, DeskArticle desk, ApprovedQuestion approved, CancellationToken cancellationToken)
    {
        var isSaved = await store.ApproveAsync(desk.Revision, interaction.User.Id, approved, cancellationToken);
        return await SuggestAsync(interaction, desk.Article.Id, 0, cancellationToken, isSaved ? QuestionsWording.Approved : QuestionsWording.Changed);
    }

    // The ids stay: the first wrong line is the first wrong choice under new words. Null where four different choices do not come of it.
    private static ApprovedQuestion? Edited(ModalInteraction interaction, QuestionProposal proposal)
    {
        var text = CodePoints.Label(interaction.Text(QuestionsWording.TextField), ProposalReader.LongestText, "");
        var answer = CodePoints.Label(interaction.Text(QuestionsWording.AnswerField), ProposalReader.LongestChoice, "");
        var wrong = new Queue<string>(interaction.Text(QuestionsWording.WrongField).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(line => CodePoints.Label(line, ProposalReader.LongestChoice, "")));
        if (text.Length == 0 || answer.Length == 0 || wrong.Count != proposal.Choices.Count - 1
            || wrong.Append(answer).Distinct(StringComparer.OrdinalIgnoreCase).Count() != proposal.Choices.Count)
        {
            return null;
        }
        var choices = proposal.Choices.Select(choice => new Choice(choice.Id, choice.Id == proposal.RightChoiceId ? answer : wrong.Dequeue())).ToList();
        return new ApprovedQuestion(proposal, text, choices, CodePoints.Label(interaction.Text(QuestionsWording.ExplanationField), 500, ""));
    }

    // The proposal is looked up again: the text may have changed, or somebody else has decided on it.
    private async Task<Reply> WithAsync(Interaction interaction, CustomId id, Func<DeskArticle, QuestionProposal, Task<Reply>> act, CancellationToken cancellationToken)
    {
        if (!id.TryGetNumber(0, out var articleId) || await articles.OpenAsync(interaction.GuildId!.Value, articleId, cancellationToken) is not { } desk)
        {
            return DeskWording.NotHere;
        }
        var proposals = await reader.OpenAsync(desk, cancellationToken);
        return proposals.FirstOrDefault(proposal => proposal.Id == id.Argument(1)) is { } found
            ? await act(desk, found)
            : QuestionsWording.Proposal(desk, interaction.User.Id, proposals, 0, QuestionsWording.Changed);
    }

    private static int Page(long page) => (int)Math.Clamp(page, 0, 1_000);

    private static long? Chosen(ComponentInteraction interaction) =>
        interaction.Values is [var chosen, ..] && long.TryParse(chosen, NumberStyles.None, CultureInfo.InvariantCulture, out var articleId) ? articleId : null;
}
