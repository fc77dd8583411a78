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
        CustomId.For(owner, Name, Number(statement.Open.Revision.Id), Number(Place(statement))), QuoteWording.Evidence);

    public async Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken) =>
        await OpenAsync(room, interaction, id, cancellationToken);

    internal static async Task<Reply> OpenAsync(ArticleRoom room, ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken)
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
        var text = Markdown.Join("\n\n", [
            QuoteWording.EvidenceHeading(open, index + 1, statements.Count, quote.Sentence!.Paragraph),
            Markdown.Of($"> {EvidenceParagraph.Of(open.Reading, quote)}"),
            Markdown.Lines(QuoteWording.Who(open.Reading, quote), QuoteWording.Marks(open.Reading, quote), Markdown.Of($"*{quote.Why}*")),
        ]);
        return Reply.Say(text, ActionRow.Of(
            Turn(owner, open, index - 1, "previous", ReadingWords.Previous, statements.Count),
            Turn(owner, open, index + 1, "next", ReadingWords.Next, statements.Count)));
    }

    private static Button Turn(Snowflake owner, OpenArticle open, int to, string way, string label, int count) => new(
        CustomId.For(owner, QuoteEvidenceTurn.Name, Number(open.Revision.Id), Number(to), way), label, Disabled: to < 0 || to >= count);

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
