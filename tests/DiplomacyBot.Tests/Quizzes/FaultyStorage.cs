using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DiplomacyBot.Tests.Quizzes;

/// <summary>Counts every step towards the database (each command before and after it ran, each commit before and after) and breaks at the one
/// a test names. From then on everything fails, as in a process that is gone.</summary>
internal sealed class FaultyStorage
{
    private int steps;
    private int breakAt = int.MaxValue;

    public FaultyStorage() => Interceptors = [new CommandSteps(this), new TransactionSteps(this)];

    public IInterceptor[] Interceptors { get; }

    public int Steps => steps;

    /// <summary>The queries that were sent, for those who want to know how the database goes about them.</summary>
    public ConcurrentQueue<SeenCommand> Commands { get; } = new();

    public bool IsBroken => steps >= breakAt;

    /// <summary>Breaks at a step counted from now, from 1.</summary>
    public void BreakAt(int step) => breakAt = steps + step;

    public void Heal() => breakAt = int.MaxValue;

    private void Step()
    {
        if (Interlocked.Increment(ref steps) >= breakAt)
            throw new CrashException();
    }

    internal sealed record SeenCommand(string Sql, IReadOnlyList<(string Name, object? Value)> Parameters);

    internal sealed class CrashException : Exception;

    private sealed class CommandSteps(FaultyStorage faults) : DbCommandInterceptor
    {
        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            faults.Commands.Enqueue(new(command.CommandText, [.. command.Parameters.Cast<DbParameter>().Select(p => (p.ParameterName, p.Value))]));
            faults.Step();
            return new(result);
        }

        public override ValueTask<DbDataReader> ReaderExecutedAsync(
            DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
        {
            faults.Step();
            return new(result);
        }

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            faults.Step();
            return new(result);
        }

        public override ValueTask<int> NonQueryExecutedAsync(
            DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default)
        {
            faults.Step();
            return new(result);
        }
    }

    private sealed class TransactionSteps(FaultyStorage faults) : DbTransactionInterceptor
    {
        public override ValueTask<InterceptionResult> TransactionCommittingAsync(
            DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
        {
            faults.Step();
            return new(result);
        }

        public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            faults.Step();
            return Task.CompletedTask;
        }
    }
}
