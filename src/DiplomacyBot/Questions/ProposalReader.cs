using DiplomacyBot.Discord;
using DiplomacyBot.Library.Desk;
using DiplomacyBot.Quizzes;
using DiplomacyBot.Storage;
using DiplomacyBot.Text;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyBot.Questions;

/// <summary>Finds what could be asked about an article, and what is asked already.</summary>
internal sealed class ProposalReader(IDbContextFactory<BotDb> contexts)
{
    /// <summary>How long a question and a choice may be: what a quiz message has room for, as in content files.</summary>
    public const int LongestText = 300;
    public const int LongestChoice = 80;

    // More are looked for than shown, so that others move up when some were decided on or do not go with what is asked.
    private const int MostShown = 8;
    private const int MostSought = 24;

    /// <summary>The proposals for the current text that nobody has decided on and that can be played beside what is asked of the article now, best first.</summary>
    public async Task<IReadOnlyList<QuestionProposal>> OpenAsync(DeskArticle desk, CancellationToken cancellationToken)
    {
        var proposals = QuestionProposer.Propose(desk.Reading, MostSought);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var asked = await (
            from question in db.Questions
            join quiz in db.Quizzes on question.QuizId equals quiz.Id
            where quiz.GuildId == desk.Article.GuildId && quiz.ArticleId == desk.Article.Id
            select question.Key).ToListAsync(cancellationToken);
        var beside = (await AskedAsync(desk.Article.GuildId, desk.Article.Id, cancellationToken)).Select(open => open.Revision)
            .Select(revision => (revision.Text, Answer: revision.Choices.Single(choice => choice.Id == revision.AnswerId).Text)).ToList();
        return
        [
            .. proposals.Where(proposal => proposal.Stem.Length <= LongestText && proposal.Choices.All(choice => choice.Text.Length <= LongestChoice)
                && !desk.Left.Contains(QuestionKeys.Decision(proposal.Id)) && !asked.Contains(QuestionKeys.Question(proposal.Id))
                && beside.TrueForAll(question => proposal.GoesWith(question.Text, question.Answer))).Take(MostShown),
        ];
    }

    /// <summary>What the article's open quizzes ask, in their order.</summary>
    public async Task<IReadOnlyList<OpenQuestion>> AskedAsync(Snowflake guild, long articleId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await (
            from quiz in db.Quizzes
            where quiz.GuildId == guild && quiz.ArticleId == articleId && quiz.State == QuizState.Open
            join question in db.Questions on quiz.Id equals question.QuizId
            where !question.Removed
            join revision in db.QuestionRevisions on question.CurrentRevisionId equals revision.Id
            orderby quiz.Id, question.Ordinal, question.Id
            select new { question, revision, quiz }).ToListAsync(cancellationToken);
        return [.. rows.Select(row => new OpenQuestion(row.question, row.revision, row.quiz))];
    }
}
