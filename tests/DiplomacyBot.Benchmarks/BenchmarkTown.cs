using DiplomacyBot.EndToEnd.Tests.Town;

namespace DiplomacyBot.Benchmarks;

/// <summary>The four people of the practice guild, each at a window.</summary>
internal sealed class BenchmarkTown(HttpClient http, IReadOnlyList<Person> people) : IAsyncDisposable
{
    private static readonly string[] Names = ["alice", "bruno", "chidi", "dana"];

    public IReadOnlyList<Person> People => people;

    public static async Task<BenchmarkTown> JoinAsync(Uri sandbox)
    {
        var http = new HttpClient { BaseAddress = sandbox };
        return new BenchmarkTown(http, [.. await Task.WhenAll(Names.Select(name => Person.JoinAsync(http, name, new Transcript(), CancellationToken.None)))]);
    }

    public async Task<IReadOnlyDictionary<Person, Person.Prepared>> CommandAsync(string line)
    {
        var prepared = new Dictionary<Person, Person.Prepared>();
        foreach (var person in people)
        {
            prepared[person] = await person.PreparesAsync(line, CancellationToken.None);
        }
        return prepared;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var person in people)
        {
            await person.DisposeAsync();
        }
        http.Dispose();
    }
}
