using System.Collections.Concurrent;
using DiplomacyBot.Discord;
using DiplomacyBot.Reading;
using DiplomacyBot.Storage;
using DiplomacyBot.Text;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyBot.Quizzes;

/// <summary>Keeps the wordings in play in memory. They are immutable, so nothing ever has to be dropped but for room.</summary>
internal sealed class QuestionCache(IDbContextFactory<BotDb> contexts, ReadingCache readings)
{
    // About 2 KB each. Full means dozens of quizzes are in play; starting afresh then costs a read each.
    private const int Most = 1_000;

    private readonly ConcurrentDictionary<long, AskedQuestion> questions = new();

    /// <summary>A wording; null where the guild has none with that id.</summary>
    public async ValueTask<AskedQuestion?> FindAsync(Snowflake guildId, long revisionId, CancellationToken cancellationToken)
    {
        if (!questions.TryGetValue(revisionId, out var question))
        {
            question = await ReadAsync(revisionId, cancellationToken);
            if (question is null)
                return null;
            if (questions.Count >= Most)
                questions.Clear();
            questions[revisionId] = question;
        }
        return question.GuildId == guildId ? question : null;
    }

    /// <summary>The wordings of a run, which exist because the run names them.</summary>
    public async ValueTask<IReadOnlyList<AskedQuestion>> GetAsync(Snowflake guildId, IReadOnlyList<long> revisionIds, CancellationToken cancellationToken)
    {
        var run = new AskedQuestion[revisionIds.Count];
        for (var index = 0; index < run.Length; index++)
        {
            run[index] = await FindAsync(guildId, revisionIds[index], cancellationToken)
                ?? throw new InvalidOperationException($"Question revision {revisionIds[index]} belongs to a run of guild {guildId} but is not stored there.");
        }
        return run;
    }

    private async Task<AskedQuestion?> ReadAsync(long revisionId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var found = await (
            from revision in db.QuestionRevisions
            where revision.Id == revisionId
            join question in db.Questions on revision.QuestionId equals question.Id
            join article in db.ArticleRevisions on revision.ArticleRevisionId equals article.Id
            select new { Revision = revision, question.QuizId, Article = article }).FirstOrDefaultAsync(cancellationToken);
        if (found is null)
            return null;
        var (wording, span) = (found.Revision, new TextSpan(found.Revision.PhraseStart, found.Revision.PhraseEnd));
        var isInText = span.Start >= 0 && span.Start < span.End && span.End <= found.Article.Text.Length;
        var paragraph = isInText ? readings.Get(found.Article).Paragraphs.FirstOrDefault(p => p.Span.Contains(span)) : null;
        return new AskedQuestion(
            wording.GuildId, wording.Id, wording.QuestionId, found.QuizId, wording.Text, wording.Choices, wording.AnswerId, wording.Explanation,
            found.Article.Title, isInText ? span.Of(found.Article.Text) : null, paragraph?.Number);
    }
}
