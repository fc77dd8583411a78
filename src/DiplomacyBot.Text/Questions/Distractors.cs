using System.Globalization;
using DiplomacyBot.Text.Actors;
using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Names;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Questions;

/// <summary>Finds three wrong choices of the same kind and form, none of which the article makes true.</summary>
internal sealed class Distractors(ArticleText article, IReadOnlyList<Term> terms, Timeline timeline, DateOnly? published)
{
    private const int Wanted = 3;
    private const int MostLooked = 60;

    // The best choices stand first: neighbours of a state, names of the article. Their length matters among them only.
    private const int BestLooked = 8;

    // Ignoring case is comparing capitals, and much faster where the article is turned into capitals once.
    private readonly string upper = article.Text.ToUpperInvariant();

    // The same names are looked at for many answers.
    private readonly Dictionary<string, bool> stands = new(StringComparer.Ordinal);
    private readonly (ListedAnswer? Around, string? State) setting = Setting(terms);

    private readonly ArticleChoices named = new(article, terms, timeline);

    private readonly List<string> fullNames = [.. terms.SelectMany(term => term.Names).Where(name => char.IsUpper(name[0]) && name.Contains(' ', StringComparison.Ordinal))];

    private readonly Dictionary<string, HashSet<string>> stems = new(StringComparer.Ordinal);

    /// <summary>Three wrong choices; null where there are too few good ones.</summary>
    /// <param name="term">The answer.</param>
    /// <param name="mention">Where it was taken from.</param>
    /// <param name="answer">How it is written there.</param>
    /// <param name="context">The stems of the rest of the sentence.</param>
    public IReadOnlyList<string>? For(Term term, Mention mention, string answer, HashSet<string> context)
    {
        var seed = StableHash.Of(answer, mention.Sentence.Words.ToString());
        using var source = Pool(term, mention, answer, context, seed).Where(choice => Fits(term, mention, choice.Shown, answer, context))
            .DistinctBy(choice => choice.Shown, StringComparer.OrdinalIgnoreCase).Take(MostLooked).GetEnumerator();
        var looked = Looked(source, []);
        // What the lists have further from the answer is found out by what it is: arsenic beside oil.
        var best = looked.Take(BestLooked).TakeWhile((choice, i) => choice.IsNear || i < Wanted).Select(choice => choice.Shown);
        var pool = looked.Select(choice => choice.Shown);
        var chosen = new List<string>();
        // How many of the wrong ones are longer is left to chance, or the longest choice would be the right one too often.
        var longer = (int)(seed / 3 % (Wanted + 1));
        Take(best.Where(choice => choice.Length >= answer.Length), longer, chosen);
        Take(best.Where(choice => choice.Length < answer.Length), Wanted, chosen);
        Take(pool, Wanted, chosen);
        return chosen.Count == Wanted ? chosen : null;
    }

    // A place like most of the listed ones, and the state that is named more often than all others together: of several, nobody knows whose people a sentence tells of
    // that names none. "Swiss banks" in an article of New York do not make its people Swiss.
    private static (ListedAnswer? Around, string? State) Setting(IReadOnlyList<Term> terms)
    {
        var around = terms.Where(term => term.Kind == AskedKind.Place && term.Listed is not null).SelectMany(term => term.Mentions.Select(_ => term.Listed!)).GroupBy(place => place.Class).MaxBy(places => places.Count())?.First();
        if (around is { Class.One: var places } && places.Contains("United States", StringComparison.Ordinal))
        {
            return (around, null);
        }

        var named = terms.Where(term => term.Country is not null).SelectMany(term => term.Mentions.Select(_ => term.Country!)).CountBy(state => state).ToList();
        return (around, named.Find(state => state.Value * 2 > named.Sum(other => other.Value)).Key);
    }

    // Looking whether a name stands in the article is dear, so the pool is filled only as far as it is asked for; what was found once is not looked for again.
    private static IEnumerable<(string Shown, bool IsNear)> Looked(IEnumerator<(string Shown, bool IsNear)> source, List<(string Shown, bool IsNear)> found)
    {
        for (var i = 0; i < found.Count || source.MoveNext(); i++)
        {
            if (i == found.Count)
            {
                found.Add(source.Current);
            }

            yield return found[i];
        }
    }

    private void Take(IEnumerable<string> pool, int upTo, List<string> chosen)
    {
        foreach (var choice in pool)
        {
            if (chosen.Count >= upTo)
            {
                return;
            }

            if (!chosen.Exists(other => ChoiceForms.Overlap(choice, other) || MayBeOne(choice, other) || AreOne(choice, other) || (!char.IsDigit(choice[0]) && StemsOf(other).Overlaps(StemsOf(choice)))))
            {
                chosen.Add(choice);
            }
        }
    }

    private IEnumerable<(string Shown, bool IsNear)> Pool(Term term, Mention mention, string answer, HashSet<string> context, uint seed)
    {
        if (term.Kind is AskedKind.Year or AskedKind.Date or AskedKind.Number or AskedKind.Money or AskedKind.Percent)
        {
            return NearFigures.Of(answer, term.Kind, seed).Where(figure => !StandsInArticle(figure) && !(term.Kind == AskedKind.Year && IsAhead(figure) && !IsAhead(answer))).Select(figure => (figure, true));
        }

        var gender = GenderBefore(mention) is var titled && titled != Gender.Unknown ? titled : GenderIn(mention.Sentence);
        var beside = named.Beside(term, mention, answer, context, gender);
        return beside.Select(name => (name, true)).Concat(ListedChoices.Like(term, answer, StateIn(mention.Sentence) is null ? setting.Around : null, gender, seed, StateIn(mention.Sentence) ?? setting.State).Where(choice => !choice.All.Any(StandsInArticle)).Select(choice => (choice.Shown, choice.IsNear)));
    }

    // Nobody takes a year after the day of publication for one of what has happened.
    private bool IsAhead(string year) => int.Parse(year, CultureInfo.InvariantCulture) > (published?.Year ?? int.MaxValue);

    // "the Afghan commander Roe".
    private string? StateIn(SentenceView sentence) => terms.FirstOrDefault(term => term.Country is not null && term.Mentions.Exists(mention => mention.Sentence == sentence))?.Country;

    // "Mrs. Roe": a man would be ruled out by her title.
    private Gender GenderBefore(Mention mention)
    {
        var at = mention.First - 1;
        at -= at > mention.Sentence.OpeningToken && article.Tokens[at].IsMark('.') ? 1 : 0;
        return at >= mention.Sentence.OpeningToken && article.Tokens[at].IsWord ? PersonWords.GenderOf(mention.Sentence.Lower(at)) : Gender.Unknown;
    }

    // "announced she was leaving": the right answer would be the only woman.
    private Gender GenderIn(SentenceView sentence)
    {
        bool woman = false, man = false;
        for (var at = sentence.OpeningToken; at < sentence.EndToken; at++)
        {
            woman |= article.Tokens[at].Entry.Text is "she" or "her" or "herself" || article.Tokens[at].Of(article.Text) is "actress" or "actresses";
            man |= article.Tokens[at].Entry.Text is "he" or "his" or "him" or "himself";
        }

        return woman == man ? Gender.Unknown : woman ? Gender.Woman : Gender.Man;
    }

    private bool Fits(Term term, Mention mention, string choice, string answer, HashSet<string> context) =>
        (term.Country is not null || term.Listed is not null || (term.Kind == AskedKind.Person ? choice.Contains(' ') == answer.Contains(' ') : choice.AsSpan().Count(' ') == answer.AsSpan().Count(' ')))
        && !IsNamedIn(choice, context) && !IsShortIn(choice, mention.Sentence) && !NamesStateOf(choice, mention.Sentence) && SameForm(term, mention, choice, answer) && !ChoiceForms.Overlap(choice, answer) && !MayBeOne(choice, answer) && !AreOne(choice, answer)
        && (char.IsDigit(answer[0]) || StemsOf(choice) is { Count: 0 } || (!StemsOf(choice).Overlaps(StemsOf(answer)) && !StemsOf(choice).IsSubsetOf(context)));

    private HashSet<string> StemsOf(string words) => stems.TryGetValue(words, out var known) ? known : stems[words] = ContentWords.Of(words);

    // "Peruvian" stands beside no "UN", capitals beside capitals, "an" like "an", and parties and words that no list has like their endings.
    private bool SameForm(Term term, Mention mention, string choice, string answer) =>
        char.IsUpper(choice[0]) == char.IsUpper(answer[0]) && (answer.All(char.IsUpper) || !choice.All(char.IsUpper)) && (term.Listed is not null || term.Country is not null || choice.All(char.IsUpper) == answer.All(char.IsUpper))
        && ((term.Class != AnswerClass.Word && !IsParty(term)) || IsOfSeveral(choice) == IsOfSeveral(answer))
        && (mention.First == mention.Sentence.FirstToken || AnswerArticles.IsOneOfSeveral(article, term, mention) || !(article.Tokens[mention.First - 1].Is("a") || article.Tokens[mention.First - 1].Is("an")) || ChoiceForms.OpensWithVowel(choice) == ChoiceForms.OpensWithVowel(answer));

    // "Greens" and "Populists" beside "Democrats", not "Democratic Party".
    private static bool IsParty(Term term) => term.Listed is not null && term.Class.One.EndsWith("party", StringComparison.Ordinal);

    private static bool IsOfSeveral(string name) => name.EndsWith('s') && !name.EndsWith("ss", StringComparison.Ordinal);

    // "KCNA" and "Korean Central News Agency", "US" and "America".
    private static bool AreOne(string first, string second) =>
        (AnswerLexicon.Names.Find(first) is { } listed && listed == AnswerLexicon.Names.Find(second)) || (Gazetteer.Shared.Find(first) is { } place && place.Country == Gazetteer.Shared.Find(second)?.Country);

    // "Andre" beside a question that has "Agassi", where the article names Andre Agassi.
    private bool IsNamedIn(string choice, HashSet<string> context) =>
        fullNames.Exists(name => name.Length > choice.Length && (name.StartsWith(choice, StringComparison.Ordinal) || name.EndsWith(choice, StringComparison.Ordinal)) && StemsOf(name).Overlaps(context));

    // "House of Representatives" where the question has "the House".
    private bool IsShortIn(string choice, SentenceView sentence) =>
        choice.IndexOf(" of ", StringComparison.Ordinal) is var end and > 0 && char.IsUpper(choice[0])
        && Enumerable.Range(sentence.FirstToken, sentence.EndToken - sentence.FirstToken).Any(at => article.Tokens[at].Of(article.Text).SequenceEqual(choice.AsSpan(0, end)));

    // "Peru" where the question has "the Peruvian president".
    private bool NamesStateOf(string choice, SentenceView sentence) =>
        Gazetteer.Shared.Find(choice) is { } place && terms.Any(term => term.Country == place.Country && term.Mentions.Exists(mention => mention.Sentence == sentence));

    // "Hillary" and "Clinton" where the article names Hillary Clinton.
    private bool MayBeOne(string first, string second) =>
        fullNames.Exists(name => name.StartsWith(first, StringComparison.Ordinal) && name.EndsWith(second, StringComparison.Ordinal))
        || fullNames.Exists(name => name.StartsWith(second, StringComparison.Ordinal) && name.EndsWith(first, StringComparison.Ordinal));

    // As a word: "car" does not stand in "carry".
    private bool StandsInArticle(string words)
    {
        if (stands.TryGetValue(words, out var known))
        {
            return known;
        }

        var sought = words.ToUpperInvariant();
        var found = false;
        for (var at = upper.IndexOf(sought, StringComparison.Ordinal); at >= 0 && !found; at = upper.IndexOf(sought, at + 1, StringComparison.Ordinal))
        {
            found = !(at > 0 && char.IsLetterOrDigit(upper[at - 1])) && !(at + sought.Length < upper.Length && char.IsLetterOrDigit(upper[at + sought.Length]));
        }

        return stands[words] = found;
    }
}
