using Microsoft.Data.Sqlite;

namespace DiplomacyBot.Storage.Sqlite;

/// <summary>The full-text index over the current revision of each article, kept up to date by triggers.</summary>
/// <remarks>EF knows nothing of it: when a migration rebuilds a table, SQLite drops the table's triggers without a word. Hence this step
/// after every start.</remarks>
internal static class SearchIndex
{
    // Guild is one word per guild, so that a search reads that guild's entries only. As hexadecimal: a minus sign would split the word.
    private const string Table =
        "CREATE VIRTUAL TABLE ArticleSearch USING fts5(Guild, Title, Text, tokenize = \"unicode61 remove_diacritics 2\", prefix = '2 3')";

    private const string Entry =
        "INSERT INTO ArticleSearch(rowid, Guild, Title, Text) SELECT r.ArticleId, printf('g%x', r.GuildId), r.Title, r.Text FROM ArticleRevision r";

    private static readonly (string Name, string Sql)[] Parts =
    [
        ("ArticleSearch", Table),
        ("ArticleSearchAdded", $"""
            CREATE TRIGGER ArticleSearchAdded AFTER INSERT ON Article WHEN new.CurrentRevisionId IS NOT NULL
            BEGIN {Entry} WHERE r.Id = new.CurrentRevisionId; END
            """),
        ("ArticleSearchChanged", $"""
            CREATE TRIGGER ArticleSearchChanged AFTER UPDATE OF CurrentRevisionId ON Article
            BEGIN DELETE FROM ArticleSearch WHERE rowid = old.Id; {Entry} WHERE r.Id = new.CurrentRevisionId; END
            """),
        ("ArticleSearchRemoved", """
            CREATE TRIGGER ArticleSearchRemoved AFTER DELETE ON Article
            BEGIN DELETE FROM ArticleSearch WHERE rowid = old.Id; END
            """),
    ];

    /// <summary>Makes or mends the index; where all is as it should be, it only reads.</summary>
    /// <returns>True where something had to be made.</returns>
    public static bool Ensure(SqliteConnection connection)
    {
        if (Parts.All(part => Existing(connection, part.Name) == part.Sql))
            return false;
        using var transaction = connection.BeginTransaction();
        foreach (var (name, _) in Parts.Skip(1))
            Run(connection, $"DROP TRIGGER IF EXISTS {name}");
        Run(connection, "DROP TABLE IF EXISTS ArticleSearch");
        foreach (var (_, sql) in Parts)
            Run(connection, sql);
        // Otherwise an erased text would stay readable in the index until its pages are merged.
        Run(connection, "INSERT INTO ArticleSearch(ArticleSearch, rank) VALUES ('secure-delete', 1)");
        Run(connection, $"{Entry} JOIN Article a ON a.CurrentRevisionId = r.Id");
        transaction.Commit();
        return true;
    }

    private static string? Existing(SqliteConnection connection, string name)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT sql FROM sqlite_master WHERE name = $name";
        command.Parameters.AddWithValue("$name", name);
        return command.ExecuteScalar() as string;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
