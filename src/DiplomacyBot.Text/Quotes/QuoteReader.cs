using DiplomacyBot.Text.Actors;
using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>Reads who said what in an article.</summary>
/// <remarks>Rules over a shallow analysis: no parser, nothing trained. Attribution is taken apart into source, cue and content as in Pareti,
/// "PARC 3.0: A Corpus of Attribution Relations", LREC 2016; nothing is reported twice, so what stands inside a report is left out except where the
/// reporter is a news agency, whose own word it is not.</remarks>
internal static class QuoteReader
{
    /// <summary>The quotations of an article in text order, titles and headings first, and who is named in its body. Linear but for brackets and chains, which are bounded.</summary>
    public static (IReadOnlyList<Quote> Quotes, IReadOnlyList<ActorMention> Mentions) Read(ArticleText article, ActorCatalog catalog) => Read(article, PassageReader.Read(article), catalog);

    /// <summary>The same of passages that are read already.</summary>
    public static (IReadOnlyList<Quote> Quotes, IReadOnlyList<ActorMention> Mentions) Read(ArticleText article, List<Passage> passages, ActorCatalog catalog)
    {
        var mentions = new MentionReader(catalog);
        mentions.Read(passages);
        var discourse = new Discourse(mentions);
        var speakers = new SpeakerFinder(mentions, discourse, catalog);
        var drafts = passages.ConvertAll(QuoteFinder.Find);
        ContinuedQuotations.JoinBlocks(passages, drafts);
        ContinuedQuotations.JoinParagraphs(passages, drafts);
        ContinuedQuotations.JoinParagraphsBefore(passages, drafts);
        var continued = ContinuedQuotations.Continued(passages, drafts);
        var maker = new QuoteMaker(article, speakers, discourse, mentions);
        for (var p = 0; p < passages.Count; p++)
        {
            // A paragraph that only goes on with somebody's words changes nobody that "she" may mean.
            if (passages[p].Paragraph > 0 && !(drafts[p].Count == 0 && continued.Contains(passages[p].First)))
            {
                discourse.Enter(passages[p], drafts[p]);
            }

            maker.Make(passages[p], drafts[p]);
        }

        return (maker.Quotes, Named(article, passages, mentions));
    }

    private static List<ActorMention> Named(ArticleText article, List<Passage> passages, MentionReader mentions)
    {
        var named = new List<ActorMention>();
        foreach (var passage in passages.Where(passage => passage.Paragraph > 0))
        {
            foreach (var mention in mentions.In(passage))
            {
                var actor = mention.Listed ?? (mention.Person is { IsSure: true } person ? new Actor(person.Name, ActorKind.Person) : null);
                if (actor is not null)
                {
                    named.Add(new ActorMention(article.SpanOf(mention.Words.First, mention.Words.End), actor));
                }
            }
        }

        return named;
    }
}
