using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DiplomacyBot.Storage;

/// <summary>A fact about the database itself, such as the version of a projection.</summary>
internal sealed class Meta
{
    public required string Key { get; init; }

    public required string Value { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<Meta>
    {
        public void Configure(EntityTypeBuilder<Meta> builder) => builder.HasKey(m => m.Key);
    }
}
