using System.Globalization;
using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Questions;
using DiplomacyBot.Text.Summaries;
using DiplomacyBot.Text.Times;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text;

/// <summary>Proposes multiple-choice questions about an article. They are for a person to judge: nothing here knows the world.</summary>
/// <remarks>The answer is a name, noun or figure that the article keeps coming back to; the question is a whole sentence of the article, readable
/// alone, with the answer taken out, so claims keep their claimers. Wrong choices are of the same kind and form, and are left out where the
/// article says much the same of them. The same article gives the same proposals.</remarks>
public static class QuestionProposer
{
    /// <summary>How many are proposed at most unless the caller says otherwise.</summary>
    public const int UsualMost = 5;

    private const int FewestWords = 6;
    private const int MostWords = 50;
    private const int FewestContextWords = 4;

    private const int MostTerms = 40;
    private const int SentencesATerm = 10;
    private const int MostDrafts = 150;

    /// <summary>Proposals for an article, the most salient answer first: three where the article gives as many, more where more is salient. None for other languages than English.</summary>
    /// <param name="reading">The article as read.</param>
    /// <param name="most">How many at most, 1 or more.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reading"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is below 1.</exception>
    public static IReadOnlyList<QuestionProposal> Propose(ArticleReading reading, int most = UsualMost)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        if (reading.Language != LanguageGuess.English)
        {
            return [];
        }

        var chosen = DraftSelection.Choose(Drafts(reading, leaningToo: false, unclassedToo: false), most);
        // "But Peru refused" says enough where little else can be asked, and then a word that no list has may be asked for as well.
        foreach (var unclassedToo in new[] { false, true })
        {
            if (chosen.Count < Math.Min(most, DraftSelection.Usual) && DraftSelection.Choose(Drafts(reading, leaningToo: true, unclassedToo), most) is var more && more.Count > chosen.Count)
            {
                chosen = more;
            }
        }

        return [.. chosen.Select(draft => Proposal(draft, reading.Article))];
    }

    private static List<QuestionDraft> Drafts(ArticleReading reading, bool leaningToo, bool unclassedToo)
    {
        var (article, summarizer) = (reading.Article, reading.Summarizer);
        var tellsHistory = TellsHistory.Decide(article.Sentences.SelectMany(sentence => sentence.Times));
        var values = Askable(article, summarizer, leaningToo);
        var people = reading.Mentions.Where(mention => mention.Actor.Kind == ActorKind.Person).Select(mention => mention.Actor.Name).ToHashSet(StringComparer.Ordinal);
        var sentences = Math.Min(article.Sentences.Count, Summarizer.MostSentences);
        List<Term> terms = [.. NameTerms.Read(article, sentences, people), .. ThingTerms.Read(article, sentences), .. FigureTerms.Read(article, sentences), .. unclassedToo ? ThingTerms.ReadUnlisted(article, sentences) : []];
        // "Washington and Soul": what seems to be misspelt is neither asked for nor offered.
        var misspelt = reading.Warnings.Select(warning => warning.Facts).OfType<WarningFacts.Misspelling>().Select(facts => facts.Typed).ToHashSet(StringComparer.Ordinal);
        terms.RemoveAll(term => term.Names.Exists(misspelt.Contains));
        var distractors = new Distractors(article, terms, reading.Timeline);
        var drafts = new List<QuestionDraft>();
        var best = values.Values.Select(sentence => sentence.Value).DefaultIfEmpty().Max();
        var worth = new TermWorth(summarizer.Topic);
        var most = tellsHistory ? terms.Select(worth.Of).DefaultIfEmpty().Max() : 0;
        var weighed = terms.Where(term => unclassedToo || term.Class != AnswerClass.Name).Select(term => (Term: term, Weight: Weighed(term))).Where(t => t.Weight > 0)
            .OrderByDescending(t => t.Weight).ThenBy(t => t.Term.Mentions[0].First).Take(MostTerms);
        foreach (var (term, weight) in weighed)
        {
            var places = term.Mentions.Where(mention => values.ContainsKey(mention.Sentence))
                .OrderByDescending(mention => term.Names.Count == 1 ? 0 : worth.Of(term, NameTerms.Written(article, mention))).ThenByDescending(mention => values[mention.Sentence].Value);
            drafts.AddRange(places.Select(mention => Draft(article, worth, term, mention, distractors, weight, values[mention.Sentence].Opening)).OfType<QuestionDraft>().Take(SentencesATerm));
            if (drafts.Count >= MostDrafts)
            {
                break;
            }
        }

        return drafts;

        // In history the date of the best sentence is worth as much as any answer: what happened when is what the article tells.
        double Weighed(Term term) =>
            tellsHistory && term.Kind is AskedKind.Date or AskedKind.Year && values.TryGetValue(term.Mentions[0].Sentence, out var sentence) ? most * Math.Exp(sentence.Value - best) : worth.Of(term);
    }

    // The sentences that can be read alone, each with the first token to show.
    private static Dictionary<SentenceView, (double Value, int Opening)> Askable(ArticleText article, Summarizer summarizer, bool leaningToo)
    {
        var askable = new Dictionary<SentenceView, (double Value, int Opening)>();
        foreach (var (sentence, leans, words, value) in summarizer.StandingAlone())
        {
            var opening = leans ? StemOpening.Of(article, sentence) : sentence.OpeningToken;
            if (words is >= FewestWords and <= MostWords && (opening is not null || leaningToo) && !StemDoubts.MeansSomebodyElse(article, sentence) && !StemDoubts.SpeaksOfThePage(article, sentence)
                && !StemDoubts.BeginsWithADateline(article, sentence) && !StemDoubts.SaysI(article, sentence) && !StemDoubts.MeansSomethingElse(article, sentence))
            {
                askable.Add(sentence, (value, opening ?? sentence.OpeningToken));
            }
        }

        return askable;
    }

    private static QuestionDraft? Draft(ArticleText article, TermWorth worth, Term term, Mention mention, Distractors distractors, double weight, int opening)
    {
        if (mention.First < opening || MentionDoubts.IsDenied(article, mention) || MentionDoubts.IsPointedAt(article, mention) || MentionDoubts.IsBracketed(article, mention))
        {
            return null;
        }

        var answer = NameTerms.Written(article, mention);
        var own = term.StemsOf(answer);
        if (mention.Sentence.Stems.Count - mention.Sentence.Stems.Count(own.Contains) < FewestContextWords)
        {
            return null;
        }

        var stem = StemWriter.Write(article, term, mention, opening);
        var words = ContentWords.Of(stem);
        if (term.SharesWordWith(words) || MentionDoubts.NamesSameState(article, term, mention) || PlainWords.Contain(stem, answer))
        {
            return null;
        }

        return new QuestionDraft
        {
            Term = term,
            Mention = mention,
            Answer = answer,
            Stem = stem,
            StemWords = words,
            Wrong = new(() => distractors.For(term, mention, answer, mention.Sentence.Stems.Except(own).ToHashSet(StringComparer.Ordinal))),
            Worth = term.Country is null && weight > 0 && term.Kind is not (AskedKind.Date or AskedKind.Year) ? Math.Min(weight, worth.Of(term, answer)) : weight,
        };
    }

    private static QuestionProposal Proposal(QuestionDraft draft, ArticleText article)
    {
        var texts = draft.Wrong.Value!.Prepend(draft.Answer).OrderBy(text => StableHash.Of(draft.Stem, text)).ToList();
        var ids = ChoiceIds(texts);
        var id = "p" + StableHash.Of(draft.Answer, draft.Stem).ToString("x8", CultureInfo.InvariantCulture);
        var mentions = draft.Term.Mentions.Select(mention => mention.Sentence).Distinct().Count();
        return new QuestionProposal(
            id, draft.Stem, [.. texts.Select((text, i) => new QuestionChoice(ids[i], text))], ids[texts.IndexOf(draft.Answer)], draft.Term.Kind,
            draft.Mention.Sentence.Sentence, article.Folded.ToOriginalWords(article.Tokens[draft.Mention.First].Start, article.Tokens[draft.Mention.End - 1].End), mentions,
            mentions == 1 ? "the sentence says much of what the article is about" : FormattableString.Invariant($"the answer comes up in {mentions} sentences"));
    }

    private static List<string> ChoiceIds(List<string> texts)
    {
        var ids = new List<string>();
        foreach (var text in texts)
        {
            var slug = string.Join('-', new string([.. text.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
            slug = slug.Length is > 0 and <= 24 ? slug : "c" + StableHash.Of(text).ToString("x8", CultureInfo.InvariantCulture);
            ids.Add(ids.Contains(slug) ? "c" + StableHash.Of(text).ToString("x8", CultureInfo.InvariantCulture) : slug);
        }

        return ids;
    }
}
