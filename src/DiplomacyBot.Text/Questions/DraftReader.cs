using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Names;
using DiplomacyBot.Text.Summaries;
using DiplomacyBot.Text.Times;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Questions;

/// <summary>Finds what an article could be asked about, and in which of its sentences.</summary>
internal sealed class DraftReader
{
    private const int FewestWords = 6;
    private const int MostWords = 50;

    private const int MostTerms = 40;
    private const int SentencesATerm = 10;
    private const int MostDrafts = 150;

    private readonly ArticleText article;
    private readonly bool tellsHistory;
    private readonly TermWorth worth;
    private readonly DraftWriter writer;
    private readonly List<Term> terms;
    private readonly HashSet<Term> inTitle;
    private readonly List<(SentenceView Sentence, int Opening, bool Leans, double Value)> askable;
    private bool hasUnlisted;

    public DraftReader(ArticleReading reading)
    {
        article = reading.Article;
        tellsHistory = TellsHistory.Decide(article.Sentences.SelectMany(sentence => sentence.Times));
        worth = new TermWorth(reading.Summarizer.Topic);
        var typos = reading.Warnings.Where(warning => warning.Facts is WarningFacts.Misspelling).ToList();
        askable = Askable(reading.Summarizer, [.. typos.SelectMany(typo => typo.Spans)]);
        var people = reading.Mentions.Where(mention => mention.Actor.Kind == ActorKind.Person).Select(mention => mention.Actor.Name).ToHashSet(StringComparer.Ordinal);
        var sentences = Math.Min(article.Sentences.Count, Summarizer.MostSentences);
        terms = [.. NameTerms.Read(article, sentences, people), .. ThingTerms.Read(article, sentences), .. FigureTerms.Read(article, sentences), .. StepTerms.Read(article, sentences)];
        // "Washington and Soul": what seems to be misspelt is neither asked for nor offered.
        var misspelt = typos.Select(typo => typo.Facts).OfType<WarningFacts.Misspelling>().Select(facts => facts.Typed).ToHashSet(StringComparer.Ordinal);
        terms.RemoveAll(term => term.Names.Exists(misspelt.Contains));
        inTitle = InTitle([reading.Title ?? string.Empty, .. reading.Headings.Where(heading => heading.RepeatsTitle).Select(heading => heading.Text)]);
        writer = new DraftWriter(article, worth, new Distractors(article, terms, reading.Timeline, reading.Published));
    }

    /// <summary>Questions for what the article is most about.</summary>
    /// <param name="leave">What is let pass.</param>
    /// <param name="above">Only answers that are worth more.</param>
    public List<QuestionDraft> Drafts(DraftLeave leave, double above = 0)
    {
        if (leave.Unlisted && !hasUnlisted)
        {
            // They may be wrong choices of each other from now on.
            hasUnlisted = true;
            terms.AddRange(ThingTerms.ReadUnlisted(article, Math.Min(article.Sentences.Count, Summarizer.MostSentences)));
        }

        var values = askable.Where(sentence => leave.Leaning || !sentence.Leans).ToDictionary(sentence => sentence.Sentence);
        var drafts = new List<QuestionDraft>();
        var best = values.Values.Select(sentence => sentence.Value).DefaultIfEmpty().Max();
        var most = tellsHistory ? terms.Select(worth.Of).DefaultIfEmpty().Max() : 0;
        var weighed = terms.Where(term => (leave.Unlisted || term.Class != AnswerClass.Name) && (leave.InTitle || !inTitle.Contains(term)))
            .Select(term => (Term: term, Weight: Weighed(term))).Where(t => t.Weight > above).OrderByDescending(t => t.Weight).ThenBy(t => t.Term.Mentions[0].First).Take(MostTerms);
        foreach (var (term, weight) in weighed)
        {
            var places = term.Mentions.Where(mention => values.ContainsKey(mention.Sentence))
                .OrderByDescending(mention => term.Names.Count == 1 ? 0 : worth.Of(term, NameTerms.Written(article, mention))).ThenByDescending(mention => values[mention.Sentence].Value);
            drafts.AddRange(places.Select(mention => writer.Write(term, mention, weight, values[mention.Sentence].Opening)).OfType<QuestionDraft>().Take(SentencesATerm));
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

    /// <summary>Questions for whoever is named, and for what they are asked to do, the best sentence first; however seldom it comes up.</summary>
    public IEnumerable<QuestionDraft> Named()
    {
        var named = terms.Where(term => (term.Kind is AskedKind.Person or AskedKind.Organisation || term.Class == AnswerClass.Country || term.Class == AnswerClass.Capital || IsStep(term)) && !inTitle.Contains(term))
            .SelectMany(term => term.Mentions.Select(mention => (term, mention))).ToLookup(pair => pair.mention.Sentence);
        return askable.Where(sentence => !sentence.Leans).OrderByDescending(sentence => sentence.Value)
            .SelectMany(sentence => named[sentence.Sentence].OrderByDescending(pair => IsStep(pair.term)).ThenBy(pair => pair.mention.First).Select(pair => writer.Write(pair.term, pair.mention, worth.Of(pair.term), sentence.Opening)))
            .OfType<QuestionDraft>();
    }

    private static bool IsStep(Term term) => term.Listed is { } listed && AnswerLexicon.Of(listed.Class) == AnswerLexicon.Steps;

    // Who plays sees the title above the question. "Lima" is there too where the title has "Peru".
    private HashSet<Term> InTitle(List<string> titles)
    {
        var words = titles.ConvertAll(title => ContentWords.Of(title));
        var given = terms.Where(term => words.Exists(term.IsGivenAwayBy)).ToHashSet();
        var countries = given.Select(term => term.Country).Concat(titles.SelectMany(States)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        given.UnionWith(terms.Where(term => term.Country is not null && countries.Contains(term.Country)));
        // "ISIS" in the title gives "Islamic State" away.
        given.UnionWith(terms.Where(term => term.Listed is { Class.Kind: AskedKind.Organisation } listed && AnswerLexicon.Of(listed.Class).NamesOf(listed).Any(name => titles.Exists(title => PlainWords.Contain(title, name)))));
        return given;
    }

    private static IEnumerable<string?> States(string title)
    {
        const int longestPlace = 3;
        var words = title.Split([' ', ',', ':', '-', '\''], StringSplitOptions.RemoveEmptyEntries);
        return Enumerable.Range(0, words.Length).SelectMany(first => Enumerable.Range(1, Math.Min(longestPlace, words.Length - first)).Select(count => Gazetteer.Shared.Find(string.Join(' ', words, first, count))?.Country));
    }

    // The sentences that can be read alone or nearly so, each with the first token to show.
    private List<(SentenceView Sentence, int Opening, bool Leans, double Value)> Askable(Summarizer summarizer, List<TextSpan> typos)
    {
        var found = new List<(SentenceView Sentence, int Opening, bool Leans, double Value)>();
        foreach (var (sentence, leans, words, value) in summarizer.StandingAlone())
        {
            if (words is >= FewestWords and <= MostWords && !StemDoubts.Any(article, sentence) && !typos.Exists(typo => sentence.Sentence.Span.Contains(typo)))
            {
                var opening = leans ? StemOpening.Of(article, sentence) : sentence.OpeningToken;
                found.Add((sentence, opening ?? sentence.OpeningToken, opening is null, value));
            }
        }

        return found;
    }
}
