using System.Security.Cryptography;
using System.Text;

namespace DiplomacyBot.Library;

/// <summary>What a revision says, before it is stored.</summary>
internal sealed record RevisionContent(
    string Title,
    string? Author,
    DateOnly? Published,
    string Text,
    IReadOnlyList<string> Topics,
    IReadOnlyList<ArticleSource> Sources,
    string? ReviewedBy)
{
    /// <summary>Lower-case hex SHA-256 of the text: by it the same text is known again, whatever its title and date.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));

    public static RevisionContent Of(ArticleRevision revision) =>
        new(revision.Title, revision.Author, revision.Published, revision.Text, revision.Topics, revision.Sources, revision.ReviewedBy);

    /// <summary>The same article with another text, which nobody has checked against its sources yet.</summary>
    public RevisionContent WithText(string text) => text == Text ? this : this with { Text = text, ReviewedBy = null };
}
