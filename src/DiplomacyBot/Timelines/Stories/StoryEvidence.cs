using System.Globalization;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Library;
using DiplomacyBot.Reading;
using DiplomacyBot.Text;

namespace DiplomacyBot.Timelines.Stories;

/// <summary>"Evidence" under a timeline over many articles: the sentences of its entries in their paragraphs, one at a time, the words of the date underlined.</summary>
internal sealed class StoryEvidence(StoryRoom room, ArticleRoom articles) : IComponentHandler
{
    public const string Name = "timeline.story.evidence";

    public ComponentDefinition Definition { get; } = new(Name, AnswerKind.Message);

    /// <summary>Opens a sentence.</summary>
    /// <param name="owner">Whose button.</param>
    /// <param name="kept">What the buttons of the timeline carry.</param>
    /// <param name="place">Which of the <see cref="StoryView.Tellings"/>.</param>
    public static Button Button(Snowflake owner, string kept, int place) => new(CustomId.For(owner, Name, kept, Number(place)), EvidenceMessage.Label);

    public async Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken)
    {
        if (await room.ViewAsync(interaction, id, cancellationToken) is not { } view)
        {
            return StoryWording.Gone;
        }
        var tellings = view.Tellings;
        var index = Math.Min(PageNumber.Read(id, 1), tellings.Count - 1);
        return await articles.OpenRevisionAsync(interaction, tellings[index].Article, cancellationToken) is { } open
            ? Show(interaction.User.Id, id.Argument(0), open, tellings, index)
            : ArticleNames.Gone;
    }

    private static Reply Show(Snowflake owner, string kept, OpenArticle open, IReadOnlyList<StoryTelling> tellings, int index)
    {
        var telling = tellings[index];
        var about = new List<Markdown> { StoryWording.EvidenceDate(telling) };
        if (StoryWording.Claimer(telling) is { } claimer)
        {
            about.Add(claimer);
        }
        about.Add(Markdown.Of($"*{telling.Why}*"));
        return EvidenceMessage.For(
            open, EvidenceParagraph.Of(open.Reading, telling.Sentence, telling.Expression), telling.Sentence.Paragraph, Markdown.Lines(about), index, tellings.Count,
            (to, way) => CustomId.For(owner, EvidenceTurn.NameFor(Name), kept, Number(to), way));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
