using System.Globalization;
using DiplomacyBot.Discord;
using DiplomacyBot.Library;
using DiplomacyBot.Privacy;
using DiplomacyBot.Quizzes;
using DiplomacyBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyBot.Questions;

/// <summary>What moderators decide about proposed questions; each act leaves an audit entry in the same transaction.</summary>
internal sealed class ProposalStore(WriteGate gate, TimeProvider clock)
{
    // After the questions of a content file, however many it will have one day.
    private const int FirstOrdinal = 1_001;

    /// <summary>Adds an approved question to the article's quiz, which is made where there is none.</summary>
    /// <returns>False where the article has changed meanwhile, or the question is there already; then nothing was done.</returns>
    public Task<bool> ApproveAsync(ArticleRevision current, Snowflake by, ApprovedQuestion approved, CancellationToken cancellationToken) =>
        gate.WriteAsync(async (db, cancel) =>
        {
            var article = await db.Articles.SingleOrDefaultAsync(row => row.GuildId == current.GuildId && row.Id == current.ArticleId, cancel);
            if (article is null || article.CurrentRevisionId != current.Id)
            {
                return false;
            }
            var quiz = await QuizOfAsync(db, current, cancel);
            var key = QuestionKeys.Question(approved.Proposal.Id);
            if (await db.Questions.AnyAsync(row => row.QuizId == quiz.Id && row.Key == key, cancel))
            {
                return false;
            }
            var before = await db.Questions.CountAsync(row => row.QuizId == quiz.Id && row.Ordinal >= FirstOrdinal, cancel);
            var question = new Question { GuildId = current.GuildId, QuizId = quiz.Id, Key = key, Ordinal = FirstOrdinal + before };
            db.Add(question);
            await db.SaveChangesAsync(cancel);
            var revision = RevisionOf(question, current, approved);
            db.Add(revision);
            await db.SaveChangesAsync(cancel);
            question.CurrentRevisionId = revision.Id;
            Audit(db, current.GuildId, by, "question.approve", question.Id, approved.Proposal.Id);
            return true;
        }, cancellationToken);

    /// <summary>Records that a proposal is not wanted, so that it is not made again.</summary>
    /// <remarks>Kept beside what was decided about warnings: both answer the reading engine, and neither changes the article.</remarks>
    public Task RejectAsync(Article article, Snowflake by, string proposalId, CancellationToken cancellationToken) =>
        gate.WriteAsync(async (db, cancel) =>
        {
            var key = QuestionKeys.Decision(proposalId);
            if (!await db.WarningDecisions.AnyAsync(row => row.GuildId == article.GuildId && row.ArticleId == article.Id && row.WarningKey == key, cancel))
            {
                db.Add(new WarningDecision
                {
                    GuildId = article.GuildId,
                    ArticleId = article.Id,
                    WarningKey = key,
                    Decision = WarningChoice.Leave,
                    By = by,
                    At = clock.GetUtcNow(),
                });
                Audit(db, article.GuildId, by, "question.reject", article.Id, proposalId);
            }
        }, cancellationToken);

    /// <summary>Takes an approved question out of its quiz; answers to it stay.</summary>
    /// <returns>False where it is not there, or stands in a content file.</returns>
    public Task<bool> TakeOutAsync(Snowflake guild, Snowflake by, long questionId, CancellationToken cancellationToken) =>
        gate.WriteAsync(async (db, cancel) =>
        {
            var question = await db.Questions.SingleOrDefaultAsync(row => row.GuildId == guild && row.Id == questionId && !row.Removed, cancel);
            if (question?.Key.StartsWith(QuestionKeys.Prefix, StringComparison.Ordinal) != true)
            {
                return false;
            }
            question.Removed = true;
            // A quiz that was made for approved questions goes with the last of them; the next approval opens it again.
            var quiz = await db.Quizzes.SingleAsync(row => row.Id == question.QuizId, cancel);
            if (quiz.Slug.StartsWith(QuestionKeys.Prefix, StringComparison.Ordinal)
                && !await db.Questions.AnyAsync(row => row.QuizId == quiz.Id && row.Id != questionId && !row.Removed, cancel))
            {
                quiz.State = QuizState.Removed;
            }
            Audit(db, guild, by, "question.remove", questionId, question.Key);
            return true;
        }, cancellationToken);

    private static async Task<Quiz> QuizOfAsync(BotDb db, ArticleRevision current, CancellationToken cancellationToken)
    {
        var slug = QuestionKeys.Quiz(current.ArticleId);
        var quiz = await db.Quizzes.Where(row => row.GuildId == current.GuildId && row.ArticleId == current.ArticleId && (row.State == QuizState.Open || row.Slug == slug))
            .OrderByDescending(row => row.State == QuizState.Open).ThenBy(row => row.Id).FirstOrDefaultAsync(cancellationToken);
        if (quiz is null)
        {
            quiz = new Quiz { GuildId = current.GuildId, Slug = slug, Title = current.Title, ArticleId = current.ArticleId, State = QuizState.Open, ContentHash = "" };
            db.Add(quiz);
            await db.SaveChangesAsync(cancellationToken);
        }
        quiz.State = QuizState.Open;
        return quiz;
    }

    private static QuestionRevision RevisionOf(Question question, ArticleRevision current, ApprovedQuestion approved)
    {
        var span = approved.Proposal.Source.Shown;
        return new QuestionRevision
        {
            GuildId = question.GuildId,
            QuestionId = question.Id,
            Number = 1,
            Text = approved.Text,
            Choices = approved.Choices,
            AnswerId = approved.Proposal.RightChoiceId,
            Phrase = span.Of(current.Text),
            ArticleRevisionId = current.Id,
            PhraseStart = span.Start,
            PhraseEnd = span.End,
            Explanation = approved.Explanation,
            Difficulty = nameof(Content.Difficulty.Medium),
        };
    }

    private void Audit(BotDb db, Snowflake guild, Snowflake by, string action, long subject, string detail) => db.Add(new AuditEntry
    {
        GuildId = guild,
        ActorId = by,
        At = clock.GetUtcNow(),
        Action = action,
        Subject = string.Create(CultureInfo.InvariantCulture, $"{(action == "question.reject" ? "article" : "question")} {subject}"),
        Detail = detail,
    });
}
