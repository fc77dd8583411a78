using DiplomacyBot.Discord;
using DiplomacyBot.Library;
using DiplomacyBot.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DiplomacyBot.Quizzes;

/// <summary>What a question asked at one time. Never changed once written, so that an answer can always be read in its own words.</summary>
internal sealed class QuestionRevision : IGuildRow
{
    public long Id { get; private set; }

    public required Snowflake GuildId { get; init; }

    public required long QuestionId { get; init; }

    /// <summary>1 for the first.</summary>
    public required int Number { get; init; }

    public required string Text { get; init; }

    public required IReadOnlyList<Choice> Choices { get; init; }

    /// <summary>The id of the right choice.</summary>
    public required string AnswerId { get; init; }

    /// <summary>The words of the article that the answer rests on.</summary>
    public required string Phrase { get; init; }

    public required long ArticleRevisionId { get; init; }

    /// <summary>The span of the phrase in the article revision's text: UTF-16, [start, end).</summary>
    public required int PhraseStart { get; init; }

    public required int PhraseEnd { get; init; }

    public required string Explanation { get; init; }

    /// <summary>"Easy", "Medium" or "Hard".</summary>
    public required string Difficulty { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<QuestionRevision>
    {
        public void Configure(EntityTypeBuilder<QuestionRevision> builder)
        {
            builder.HasOne<Question>().WithMany().HasForeignKey(r => r.QuestionId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne<ArticleRevision>().WithMany().HasForeignKey(r => r.ArticleRevisionId).OnDelete(DeleteBehavior.Restrict);
            builder.HasIndex(r => new { r.QuestionId, r.Number }).IsUnique();
            builder.Property(r => r.Choices).HasJsonConversion();
        }
    }
}
