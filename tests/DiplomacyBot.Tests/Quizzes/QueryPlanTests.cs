using DiplomacyBot.Tests.Storage;

namespace DiplomacyBot.Tests.Quizzes;

/// <summary>A member's quiz must not cost more the more others have played: each query finds its rows by an index that names the member or the row.</summary>
public sealed class QueryPlanTests
{
    // The tables that grow with every answer.
    private static readonly string[] Growing = ["Answer", "QuizRun", "Standing"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_query_of_a_quiz_goes_through_what_others_played()
    {
        await using var town = await QuizTown.StartAsync(Cancel);
        await town.AddQuizAsync("Paper", 2, Cancel);
        var alice = town.Join("Alice", 11);
        town.Faults.Commands.Clear();

        await alice.RunAsync("quiz", ("quiz", "Paper"));
        await alice.PlayAsync(_ => true);
        await alice.RunAsync("quiz", ("quiz", "Paper"));
        await alice.TapAsync("Stop for now");
        await alice.RunAsync("quiz");
        await alice.RunAsync("me");
        await alice.TapAsync("What is stored about me");

        var queries = town.Faults.Commands.Where(command => Growing.Any(table => command.Sql.Contains($"\"{table}\"", StringComparison.Ordinal))).DistinctBy(command => command.Sql).ToList();
        Assert.InRange(queries.Count, 5, 50);
        await using var db = town.Read();
        foreach (var query in queries)
        {
            var plan = await QueryPlan.OfAsync(db, query, Cancel);
            // These two indexes are there for the keys to other tables, and name every run of a quiz and every answer to a question.
            Assert.False(
                plan.Split('\n').Any(line => line.StartsWith("SCAN", StringComparison.Ordinal) && !line.Contains("CONSTANT ROW", StringComparison.Ordinal))
                    || plan.Contains("IX_QuizRun_QuizId", StringComparison.Ordinal) || plan.Contains("IX_Answer_QuestionRevisionId", StringComparison.Ordinal),
                $"{query.Sql}\n{plan}");
        }
    }
}
