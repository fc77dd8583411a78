using System.Globalization;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Library;
using DiplomacyBot.Reading;
using DiplomacyBot.Text;

namespace DiplomacyBot.Summaries;

/// <summary>"Evidence" under a summary: its sentences in their paragraphs, one at a time.</summary>
internal sealed class SummaryEvidence(ArticleRoom room) : IComponentHandler
{
    public const string Name = "summary.evidence";

    public ComponentDefinition Definition { get; } = new(Name, AnswerKind.Message);

    /// <summary>Opens the first sentence of a summary.</summary>
    public static Button Button(Snowflake owner, OpenArticle open, SummaryLength length) => new(IdOf(owner, Name, open, length), EvidenceMessage.Label);

    public async Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken)
    {
        if (!id.TryGetNumber(0, out var revisionId) || await room.OpenRevisionAsync(interaction, revisionId, cancellationToken) is not { } open)
        {
            return ArticleNames.Gone;
        }
        var length = SummaryLengths.Parse(id.Argument(1));
        return open.Reading.SummaryPoints(length) is { Count: > 0 } points
            ? EvidenceMessage.For(open, points, PageNumber.Read(id, 2), (to, way) =>
                IdOf(interaction.User.Id, EvidenceTurn.NameFor(Name), open, length, to.ToString(CultureInfo.InvariantCulture), way))
            : SummaryMessage.Empty;
    }

    private static string IdOf(Snowflake owner, string name, OpenArticle open, SummaryLength length, params IReadOnlyList<string> more) =>
        CustomId.For(owner, name, [open.Revision.Id.ToString(CultureInfo.InvariantCulture), SummaryLengths.KeyOf(length), .. more]);
}
