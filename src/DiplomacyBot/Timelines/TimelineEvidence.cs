using System.Globalization;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Library;
using DiplomacyBot.Reading;
using DiplomacyBot.Text;

namespace DiplomacyBot.Timelines;

/// <summary>"Evidence" under an article's timeline: the sentences of its entries in their paragraphs, one at a time, the words of the date underlined.</summary>
internal sealed class TimelineEvidence(ArticleRoom room) : IComponentHandler
{
    public const string Name = "timeline.evidence";

    public ComponentDefinition Definition { get; } = new(Name, AnswerKind.Message);

    /// <summary>Opens the first sentence.</summary>
    public static Button Button(Snowflake owner, OpenArticle open) => new(CustomId.For(owner, Name, Number(open.Revision.Id)), EvidenceMessage.Label);

    public async Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken)
    {
        if (!id.TryGetNumber(0, out var revisionId) || await room.OpenRevisionAsync(interaction, revisionId, cancellationToken) is not { } open)
        {
            return ArticleNames.Gone;
        }
        var told = Told(open.Reading.Timeline);
        if (told.Count == 0)
        {
            return TimelineMessage.NothingFound;
        }
        var index = Math.Min(PageNumber.Read(id, 1), told.Count - 1);
        var (entry, sentence) = told[index];
        return EvidenceMessage.For(
            open, EvidenceParagraph.Of(open.Reading, sentence, entry.Expression), sentence.Paragraph,
            Markdown.Lines(Markdown.Of($"**{CodePoints.Label(DateWording.When(open.Reading, entry), 100)}**"), Markdown.Of($"*{entry.Why}*")), index, told.Count,
            (to, way) => CustomId.For(interaction.User.Id, EvidenceTurn.NameFor(Name), Number(open.Revision.Id), Number(to), way));
    }

    private static List<(TimelineEntry Entry, Sentence Sentence)> Told(Timeline timeline) =>
        [.. timeline.Dated.Concat(timeline.Undated).SelectMany(entry => entry.Merged.Prepend(entry.Sentence), (entry, sentence) => (entry, sentence))];

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
