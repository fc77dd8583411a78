using System.Collections.Concurrent;
using System.Globalization;
using DiplomacyBot.Discord;
using DiplomacyBot.EndToEnd.Tests.Quizzes;
using DiplomacyBot.EndToEnd.Tests.Town;

namespace DiplomacyBot.EndToEnd.Tests.Killing;

/// <summary>Many members play the same quiz while the bot is killed and started again.</summary>
internal sealed class KillGame(KillTown town, int players)
{
    private const string Quiz = "/quiz quiz:antarctic-treaty";

    private readonly ConcurrentBag<Acknowledged> acknowledged = [];
    private readonly TaskCompletionSource over = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TaskCompletionSource nextReady = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>An answer of which a member was told that it counts.</summary>
    internal sealed record Acknowledged(Snowflake Member, long Revision, string Choice);

    /// <summary>Plays until every member has seen the end.</summary>
    public async Task<IReadOnlyCollection<Acknowledged>> PlayAsync(int killWithin, int mostKills, CancellationToken cancellationToken)
    {
        var keeping = KeepAsync(killWithin, mostKills, cancellationToken);
        var games = new List<Task>();
        for (var index = 0; index < players; index++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"player{index}");
            town.AddMember(name);
            var person = await town.JoinAsync(name, cancellationToken);
            games.Add(PlayAsync(person, new Random(town.Next(int.MaxValue)), cancellationToken));
        }
        await await Task.WhenAny(Task.WhenAll(games), keeping);
        over.SetResult();
        await keeping;
        return acknowledged;
    }

    // Starts the bot again as soon as it is gone.
    private async Task KeepAsync(int killWithin, int mostKills, CancellationToken cancellationToken)
    {
        while (!over.Task.IsCompleted)
        {
            if (await town.StartAsync(town.Kills < mostKills ? killWithin : 0, cancellationToken) is not { } host)
            {
                continue;
            }
            ready.TrySetResult();
            Interlocked.Exchange(ref nextReady, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
            await Task.WhenAny(host.Exited, over.Task).WaitAsync(cancellationToken);
            ready = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    private async Task PlayAsync(Person person, Random random, CancellationToken cancellationToken)
    {
        while (!await PlayOnAsync(person, random, cancellationToken))
        {
            town.Transcript.Add($"{person.Name} tries again");
        }
    }

    // True once the end was seen; false where the bot died under it.
    private async Task<bool> PlayOnAsync(Person person, Random random, CancellationToken cancellationToken)
    {
        try
        {
            await ready.Task.WaitAsync(cancellationToken);
            var shown = await PatientlyAsync(() => person.RunsAsync(Quiz, cancellationToken, "quiz"));
            // All was answered, and only the result was not seen.
            while (!shown.Text.Contains("practice", StringComparison.Ordinal) && shown.Answers is { Count: > 0 } answers)
            {
                var answer = answers[random.Next(answers.Count)];
                Assert.DoesNotContain(acknowledged, known => known.Member == answer.Member && known.Revision == answer.RevisionId);
                var told = await PatientlyAsync(() => person.SendsComponentAsync(shown, answer.CustomId, cancellationToken));
                Assert.Matches("Right|Not right", told.Text);
                acknowledged.Add(new Acknowledged(answer.Member, answer.RevisionId, answer.ChoiceId));
                shown = await PatientlyAsync(() => person.TapsAsync(told, told.Buttons[0], cancellationToken));
            }
            return true;
        }
        catch (InvalidOperationException)
        {
            // Discord said that the application did not respond, or it will never get past "thinking".
            return false;
        }
    }

    // A bot that was killed after it had deferred leaves "thinking" behind for the quarter of an hour that a token lives. People do not wait
    // so long: when the bot is there again, and so all that the killed one sent has long been seen, they try again.
    private async Task<Shown> PatientlyAsync(Func<Task<Shown>> act)
    {
        var isThereAgain = nextReady.Task;
        var answer = act();
        if (await Task.WhenAny(answer, isThereAgain) == answer || answer.IsCompleted)
        {
            return await answer;
        }
        _ = answer.ContinueWith(static given => given.Exception, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        throw new InvalidOperationException("The bot was killed while it was thinking.");
    }
}
