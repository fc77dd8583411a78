using DiplomacyBot.Reading;
using DiplomacyBot.Reading.Subjects;
using DiplomacyBot.Text;

namespace DiplomacyBot.Quotes;

/// <summary>A quotation that may be shown, with its article.</summary>
internal sealed record Statement(OpenArticle Open, Quote Quote)
{
    /// <summary>What an article says somebody said, in text order: statements of the body only, as a heading has no paragraph to show.</summary>
    public static IReadOnlyList<Statement> Of(OpenArticle open) =>
        [.. open.Reading.Quotes.Where(quote => quote is { IsStatement: true, Sentence: not null }).OrderBy(quote => quote.Whole.Start).Select(quote => new Statement(open, quote))];

    /// <summary>Whether the actor is who says it, or the country or body that the speaker speaks for.</summary>
    public bool IsBy(Actor actor) => Quote.Speaker is { } speaker && speaker.Actors.Any(other => SameActor.Is(other, actor));
}
