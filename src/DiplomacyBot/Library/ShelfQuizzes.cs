using DiplomacyBot.Content;
using DiplomacyBot.Discord;
using DiplomacyBot.Questions;
using DiplomacyBot.Quizzes;
using DiplomacyBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyBot.Library;

/// <summary>One guild's rows for the quizzes of the content folder. Questions keep their revisions, so every answer can be read in its own words.</summary>
internal static class ShelfQuizzes
{
    /// <summary>Makes the quiz, or brings its questions in line with its file.</summary>
    /// <returns>True where something was changed.</returns>
    /// <exception cref="InvalidOperationException">Its article is not among the guild's rows; articles come first.</exception>
    public static async Task<bool> ApplyAsync(BotDb db, Snowflake guild, ShelfQuiz file, CancellationToken cancellationToken)
    {
        var quiz = await db.Quizzes.SingleOrDefaultAsync(row => row.GuildId == guild && row.Slug == file.Slug, cancellationToken);
        if (quiz is { State: QuizState.Open } && quiz.ContentHash == file.ContentHash)
        {
            return false;
        }
        var (articleId, revisionId) = await ArticleOfAsync(db, guild, file, cancellationToken);
        if (quiz is null)
        {
            quiz = new Quiz { GuildId = guild, Slug = file.Slug, Title = file.Title, ArticleId = articleId, State = QuizState.Open, ContentHash = file.ContentHash };
            db.Add(quiz);
            await db.SaveChangesAsync(cancellationToken);
        }
        (quiz.Title, quiz.ArticleId, quiz.State, quiz.ContentHash) = (file.Title, articleId, QuizState.Open, file.ContentHash);
        await ApplyQuestionsAsync(db, quiz, revisionId, file.Questions, cancellationToken);
        return true;
    }

    /// <summary>Takes away the quizzes whose file is gone; their answers stay.</summary>
    /// <returns>How many.</returns>
    public static async Task<int> RemoveOthersAsync(BotDb db, Snowflake guild, IReadOnlySet<string> kept, CancellationToken cancellationToken)
    {
        var open = await db.Quizzes.Where(quiz => quiz.GuildId == guild && quiz.State == QuizState.Open).ToListAsync(cancellationToken);
        // Those made for approved proposals never had one.
        var gone = open.Where(quiz => !kept.Contains(quiz.Slug) && !quiz.Slug.StartsWith(QuestionKeys.Prefix, StringComparison.Ordinal)).ToList();
        gone.ForEach(quiz => quiz.State = QuizState.Removed);
        return gone.Count;
    }

    // The revision made from the file: the phrases' places are places in its text, not in a moderator's corrected one.
    private static async Task<(long ArticleId, long RevisionId)> ArticleOfAsync(BotDb db, Snowflake guild, ShelfQuiz file, CancellationToken cancellationToken)
    {
        var found = await (
            from article in db.Articles
            where article.GuildId == guild && article.Slug == file.ArticleSlug
            join revision in db.ArticleRevisions on article.Id equals revision.ArticleId
            where revision.CreatedBy == null
            orderby revision.Number descending
            select new { article.Id, RevisionId = revision.Id }).FirstOrDefaultAsync(cancellationToken);
        return found is null
            ? throw new InvalidOperationException($"The quiz '{file.Slug}' is about '{file.ArticleSlug}', which guild {guild} does not have.")
            : (found.Id, found.RevisionId);
    }

    private static async Task ApplyQuestionsAsync(
        BotDb db, Quiz quiz, long articleRevisionId, IReadOnlyList<ShelfQuestion> files, CancellationToken cancellationToken)
    {
        var questions = await db.Questions.Where(question => question.QuizId == quiz.Id).ToDictionaryAsync(question => question.Key, cancellationToken);
        for (var index = 0; index < files.Count; index++)
        {
            if (!questions.Remove(files[index].Id, out var question))
            {
                question = new Question { GuildId = quiz.GuildId, QuizId = quiz.Id, Key = files[index].Id, Ordinal = index + 1 };
                db.Add(question);
                await db.SaveChangesAsync(cancellationToken);
            }
            (question.Ordinal, question.Removed) = (index + 1, false);
            await ReviseAsync(db, question, articleRevisionId, files[index], cancellationToken);
        }
        // Approved proposals are in no file.
        foreach (var gone in questions.Values.Where(question => !question.Key.StartsWith(QuestionKeys.Prefix, StringComparison.Ordinal)))
        {
            gone.Removed = true;
        }
        await db.SaveChangesAsync(cancellationToken);
    }

    private static async Task ReviseAsync(BotDb db, Question question, long articleRevisionId, ShelfQuestion file, CancellationToken cancellationToken)
    {
        var current = await db.QuestionRevisions.Where(revision => revision.QuestionId == question.Id)
            .OrderByDescending(revision => revision.Number).FirstOrDefaultAsync(cancellationToken);
        var next = RevisionOf(question, (current?.Number ?? 0) + 1, articleRevisionId, file);
        if (current is not null && AsksTheSame(current, next))
        {
            question.CurrentRevisionId = current.Id;
            return;
        }
        db.Add(next);
        await db.SaveChangesAsync(cancellationToken);
        question.CurrentRevisionId = next.Id;
    }

    private static QuestionRevision RevisionOf(Question question, int number, long articleRevisionId, ShelfQuestion file) => new()
    {
        GuildId = question.GuildId,
        QuestionId = question.Id,
        Number = number,
        Text = file.Text,
        Choices = [.. file.Choices.Select(choice => new Choice(choice.Id, choice.Text))],
        AnswerId = file.AnswerId,
        Phrase = file.Phrase,
        ArticleRevisionId = articleRevisionId,
        PhraseStart = file.PhraseStart,
        PhraseEnd = file.PhraseEnd,
        Explanation = file.Explanation,
        Difficulty = file.Difficulty.ToString(),
    };

    private static bool AsksTheSame(QuestionRevision one, QuestionRevision other) =>
        one.Text == other.Text && one.AnswerId == other.AnswerId && one.Choices.SequenceEqual(other.Choices)
        && one.Phrase == other.Phrase && one.ArticleRevisionId == other.ArticleRevisionId
        && (one.PhraseStart, one.PhraseEnd) == (other.PhraseStart, other.PhraseEnd)
        && one.Explanation == other.Explanation && one.Difficulty == other.Difficulty;
}
