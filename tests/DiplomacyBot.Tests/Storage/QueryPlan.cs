using DiplomacyBot.Storage;
using DiplomacyBot.Tests.Quizzes;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyBot.Tests.Storage;

/// <summary>How SQLite goes about a query that the bot has sent.</summary>
internal static class QueryPlan
{
    public static async Task<string> OfAsync(BotDb db, FaultyStorage.SeenCommand seen, CancellationToken cancellationToken)
    {
        await db.Database.OpenConnectionAsync(cancellationToken);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + seen.Sql;
        foreach (var (name, value) in seen.Parameters)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var plan = new List<string>();
        while (await reader.ReadAsync(cancellationToken))
            plan.Add(reader.GetString(3));
        return string.Join('\n', plan);
    }
}
