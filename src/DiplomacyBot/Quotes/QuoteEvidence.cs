using System.Globalization;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Library;
using DiplomacyBot.Reading;

namespace DiplomacyBot.Quotes;

/// <summary>"Evidence" under statements: one in its paragraph, its words underlined, who and which verb in bold; the others of the article by turning.</summary>
internal sealed class QuoteEvidence(ArticleRoom room) : IComponentHandler
{
    public const string Name = "whosaid.evidence";

    public ComponentDefinition Definition { get; } = new(Name, AnswerKind.Message);

    /// <summary>Opens a statement in its paragraph.</summary>
    public static Button Button(Snowflake owner, Statement statement) => new(
        CustomId.For(owner, Name, Number(statement.Open.Revision.Id), Number(Place(statement))), EvidenceMessage.Label);

    public async Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken)
    {
        if (!id.TryGetNumber(0, out var revisionId) || await room.OpenRevisionAsync(interaction, revisionId, cancellationToken) is not { } open)
        {
            return ArticleNames.Gone;
        }
        var statements = Statement.Of(open);
        return statements.Count == 0 ? QuoteWording.Gone : Show(interaction.User.Id, open, statements, Math.Min(PageNumber.Read(id, 1), statements.Count - 1));
    }

    private static Reply Show(Snowflake owner, OpenArticle open, IReadOnlyList<Statement> statements, int index)
    {
        var quote = statements[index].Quote;
        return EvidenceMessage.For(
            open, EvidenceParagraph.Of(open.Reading, quote), quote.Sentence!.Paragraph,
            Markdown.Lines(QuoteWording.Who(open.Reading, quote), QuoteWording.Marks(open.Reading, quote), Markdown.Of($"*{quote.Why}*")), index, statements.Count,
            (to, way) => CustomId.For(owner, EvidenceTurn.NameFor(Name), Number(open.Revision.Id), Number(to), way));
    }

    private static int Place(Statement statement)
    {
        var all = Statement.Of(statement.Open);
        for (var i = 0; i < all.Count; i++)
        {
            if (ReferenceEquals(all[i].Quote, statement.Quote))
            {
                return i;
            }
        }
        return 0;
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
