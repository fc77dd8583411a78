using System.Globalization;
using System.Text;
using DiplomacyBot.Discord;
using DiplomacyBot.Library;

namespace DiplomacyBot.Storage.Sqlite;

/// <summary>Finds articles of one guild by words of their title and text.</summary>
internal sealed class ArticleSearch(DatabaseFile file)
{
    private const int MostWords = 12;

    private const string Columns = "SELECT a.Id, r.Title, a.State FROM";

    // A word in the title weighs ten times one in the text; the guild's own word must weigh nothing.
    private const string ByWords = $"""
        {Columns} ArticleSearch s JOIN Article a ON a.Id = s.rowid JOIN ArticleRevision r ON r.Id = a.CurrentRevisionId
        WHERE ArticleSearch MATCH $query AND a.GuildId = $guild AND ($drafts OR a.State = 'Published')
        ORDER BY bm25(ArticleSearch, 0.0, 10.0, 1.0), a.Id DESC LIMIT $limit
        """;

    private const string Newest = $"""
        {Columns} Article a JOIN ArticleRevision r ON r.Id = a.CurrentRevisionId
        WHERE a.GuildId = $guild AND ($drafts OR a.State = 'Published')
        ORDER BY coalesce(a.VisibleSince, a.CreatedAt) DESC, a.Id DESC LIMIT $limit
        """;

    /// <summary>The articles that hold every word, best first; a word may be only the beginning of one. Blank text gives the newest.</summary>
    /// <param name="guildId">Only this guild's articles are seen.</param>
    /// <param name="text">Whatever was typed; nothing in it is taken as a search operator.</param>
    /// <param name="limit">The most that are returned.</param>
    /// <param name="includeDrafts">False for members: published ones only. True for moderators: drafts and retired ones too.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public Task<IReadOnlyList<ArticleHit>> SearchAsync(Snowflake guildId, string text, int limit, bool includeDrafts, CancellationToken cancellationToken) =>
        SearchAsync(guildId, text, "AND", limit, includeDrafts, cancellationToken);

    /// <summary>The articles that hold at least one of the words, best first: for when none holds them all.</summary>
    /// <inheritdoc cref="SearchAsync(Snowflake, string, int, bool, CancellationToken)"/>
    public Task<IReadOnlyList<ArticleHit>> SearchNearAsync(Snowflake guildId, string text, int limit, bool includeDrafts, CancellationToken cancellationToken) =>
        SearchAsync(guildId, text, "OR", limit, includeDrafts, cancellationToken);

    private async Task<IReadOnlyList<ArticleHit>> SearchAsync(
        Snowflake guildId, string text, string between, int limit, bool includeDrafts, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(text);
        var isBlank = string.IsNullOrWhiteSpace(text);
        var words = Words(text);
        if (words.Count == 0 && !isBlank)
            return [];
        await using var connection = file.Connect();
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = isBlank ? Newest : ByWords;
        command.Parameters.AddWithValue("$guild", unchecked((long)guildId.Value));
        command.Parameters.AddWithValue("$drafts", includeDrafts);
        command.Parameters.AddWithValue("$limit", limit);
        if (!isBlank)
            command.Parameters.AddWithValue("$query", Query(guildId, words, between));
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var hits = new List<ArticleHit>();
        while (await reader.ReadAsync(cancellationToken))
            hits.Add(new(reader.GetInt64(0), reader.GetString(1), Enum.Parse<ArticleState>(reader.GetString(2))));
        return hits;
    }

    private static string Query(Snowflake guildId, IReadOnlyList<string> words, string between)
    {
        var guild = guildId.Value.ToString("x", CultureInfo.InvariantCulture);
        return $"Guild : g{guild} AND {{Title Text}} : ({string.Join($" {between} ", words.Select(word => $"\"{word}\"*"))})";
    }

    // Inside quotes FTS5 knows no operators, and the quote itself is left out, so whatever was typed stays text. A word without any letter
    // or digit would be an empty phrase, which matches nothing.
    private static List<string> Words(string text) => text.Replace("\"", " ", StringComparison.Ordinal).Replace("\0", " ", StringComparison.Ordinal)
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Where(word => word.EnumerateRunes().Any(Rune.IsLetterOrDigit))
        .Take(MostWords).ToList();
}
