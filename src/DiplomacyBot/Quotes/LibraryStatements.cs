using DiplomacyBot.Discord;
using DiplomacyBot.Reading;
using DiplomacyBot.Reading.Subjects;
using DiplomacyBot.Storage;
using DiplomacyBot.Text;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyBot.Quotes;

/// <summary>Who said what over a guild's published articles.</summary>
internal sealed class LibraryStatements(IDbContextFactory<BotDb> contexts, LibrarySubjects subjects, ReadingCache readings)
{
    /// <summary>The most articles that are read for one question, newest first: reading one takes milliseconds, and an answer must not take long.</summary>
    public const int MostArticles = 100;

    /// <summary>The statements of a subject: an article's in text order, else newest article first.</summary>
    public async Task<IReadOnlyList<Statement>> OfAsync(Snowflake guild, Subject subject, CancellationToken cancellationToken) => subject switch
    {
        Subject.InArticle article => Statement.Of(article.Open),
        Subject.OfActor of => await ByAsync(guild, of.Actor, cancellationToken),
        Subject.OfTopic of => [.. (await OpenAsync(guild, await subjects.AboutAsync(guild, of.Topic, cancellationToken), cancellationToken)).SelectMany(Statement.Of)],
        _ => throw new InvalidOperationException($"A subject of type {subject.GetType().Name} is not known."),
    };

    private async Task<IReadOnlyList<Statement>> ByAsync(Snowflake guild, Actor actor, CancellationToken cancellationToken) =>
        [.. (await OpenAsync(guild, await subjects.NamingAsync(guild, actor, MostArticles, cancellationToken), cancellationToken)).SelectMany(Statement.Of).Where(statement => statement.IsBy(actor))];

    private async Task<List<OpenArticle>> OpenAsync(Snowflake guild, IReadOnlySet<long> ids, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var wanted = ids.ToList();
        var rows = await VisibleArticle.Of(db, guild).Where(row => wanted.Contains(row.Article.Id)).OrderByDescending(row => row.Article.VisibleSince).ThenByDescending(row => row.Article.Id)
            .Take(MostArticles).ToListAsync(cancellationToken);
        return rows.ConvertAll(row => new OpenArticle(row.Article, row.Revision, readings.Get(row.Revision)));
    }
}
