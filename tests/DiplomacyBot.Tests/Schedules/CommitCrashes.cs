using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DiplomacyBot.Tests.Schedules;

/// <summary>Crashes before or after a commit.</summary>
internal sealed class CommitCrashes(Faults faults) : DbTransactionInterceptor
{
    public override ValueTask<InterceptionResult> TransactionCommittingAsync(DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        faults.MayCrash("before a commit", 25);
        return base.TransactionCommittingAsync(transaction, eventData, result, cancellationToken);
    }

    public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        faults.MayCrash("after a commit", 25);
        return base.TransactionCommittedAsync(transaction, eventData, cancellationToken);
    }
}
