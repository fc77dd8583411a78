using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace DiplomacyBot.Storage;

/// <summary>Two stored lists are equal where their elements are; the elements are immutable, so the list is its own snapshot.</summary>
internal sealed class JsonListComparer<T>() : ValueComparer<IReadOnlyList<T>>(
    (left, right) => AreEqual(left, right), list => HashOf(list), list => list)
{
    internal static bool AreEqual(IReadOnlyList<T>? left, IReadOnlyList<T>? right) =>
        ReferenceEquals(left, right) || (left is not null && right is not null && left.SequenceEqual(right));

    internal static int HashOf(IReadOnlyList<T> list) => list.Aggregate(list.Count, HashCode.Combine);
}
