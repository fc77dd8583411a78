using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DiplomacyBot.Storage;

internal static class JsonColumn
{
    extension<T>(PropertyBuilder<IReadOnlyList<T>> property)
    {
        /// <summary>Keeps the list as JSON in one column; <see cref="StoredJson"/> must name its type.</summary>
        public void HasJsonConversion() => property.HasConversion<JsonListConverter<T>, JsonListComparer<T>>();
    }
}
