using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Questions;

/// <summary>Finds three wrong choices of the same kind and form, none of which the article makes true.</summary>
internal sealed class Distractors(ArticleText article, IReadOnlyList<Term> terms)
{
    private const int Wanted = 3;
    private const int MostLooked = 60;

    // A name that stands where much of the same is said may be a right answer too.
    private const double SaidToo = 0.34;

    // Ignoring case is comparing capitals, and much faster where the article is turned into capitals once.
    private readonly string upper = article.Text.ToUpperInvariant();

    // The same names are looked at for many answers.
    private readonly Dictionary<string, bool> stands = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> stems = new(StringComparer.Ordinal);

    /// <summary>Three wrong choices; null where there are too few good ones.</summary>
    /// <param name="term">The answer.</param>
    /// <param name="mention">Where it was taken from.</param>
    /// <param name="answer">How it is written there.</param>
    /// <param name="context">The stems of the rest of the sentence.</param>
    public IReadOnlyList<string>? For(Term term, Mention mention, string answer, HashSet<string> context)
    {
        var seed = StableHash.Of(answer, mention.Sentence.Words.ToString());
        using var source = Pool(term, answer, context, seed).Where(choice => Fits(choice, answer, context, anyLength: term.Country is not null))
            .Distinct(StringComparer.OrdinalIgnoreCase).Take(MostLooked).GetEnumerator();
        var pool = Looked(source, []);
        var chosen = new List<string>();
        // How many of the wrong ones are longer is left to chance, or the longest choice would be the right one too often.
        var longer = (int)(seed / 3 % (Wanted + 1));
        Take(pool.Where(choice => choice.Length >= answer.Length), longer, chosen);
        Take(pool.Where(choice => choice.Length < answer.Length), Wanted, chosen);
        Take(pool, Wanted, chosen);
        return chosen.Count == Wanted ? chosen : null;
    }

    // Looking whether a name stands in the article is dear, so the pool is filled only as far as it is asked for; what was found once is not looked for again.
    private static IEnumerable<string> Looked(IEnumerator<string> source, List<string> found)
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

            if (!chosen.Exists(other => Overlap(choice, other) || (!char.IsDigit(choice[0]) && StemsOf(other).Overlaps(StemsOf(choice)))))
            {
                chosen.Add(choice);
            }
        }
    }

    private IEnumerable<string> Pool(Term term, string answer, HashSet<string> context, uint seed)
    {
        if (term.Kind is AskedKind.Year or AskedKind.Date or AskedKind.Number or AskedKind.Money or AskedKind.Percent)
        {
            return NearFigures.Of(answer, term.Kind, seed).Where(figure => !StandsInArticle(figure));
        }

        var said = new Dictionary<SentenceView, bool>();
        var inArticle = terms.Where(other => other != term && other.Kind == term.Kind && (other.Country is null) == (term.Country is null) && !Related(term, other) && !SaidOf(other, context, said))
            .OrderByDescending(other => other.Mentions.Count).ThenBy(other => other.Mentions[0].First)
            .SelectMany(other => other.Names);
        return inArticle.Concat(ListedChoices.Like(term, answer, seed).Where(name => !StandsInArticle(name)));
    }

    private bool Fits(string choice, string answer, HashSet<string> context, bool anyLength) =>
        (anyLength || choice.AsSpan().Count(' ') == answer.AsSpan().Count(' '))
        && SameForm(choice, answer) && !Overlap(choice, answer)
        && (char.IsDigit(answer[0]) || StemsOf(choice) is { Count: 0 } || (!StemsOf(choice).Overlaps(StemsOf(answer)) && !StemsOf(choice).IsSubsetOf(context)));

    private HashSet<string> StemsOf(string words) => stems.TryGetValue(words, out var known) ? known : stems[words] = ContentWords.Of(words);

    // Capitals like capitals, plurals like plurals, "an" like "an".
    private static bool SameForm(string choice, string answer) =>
        char.IsUpper(choice[0]) == char.IsUpper(answer[0]) && choice.All(char.IsUpper) == answer.All(char.IsUpper)
        && (char.IsUpper(answer[0]) || char.IsDigit(answer[0]) || (choice.EndsWith('s') == answer.EndsWith('s') && IsVowel(choice[0]) == IsVowel(answer[0])));

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    private static bool Overlap(string first, string second) =>
        first.Contains(second, StringComparison.OrdinalIgnoreCase) || second.Contains(first, StringComparison.OrdinalIgnoreCase);

    // "Gdansk, Poland", "the Peruvian capital, Lima": where one is, the other is.
    private bool Related(Term term, Term other)
    {
        if (term.Country is not null && (term.Country == other.Country))
        {
            return true;
        }

        foreach (var mention in term.Mentions)
        {
            foreach (var near in other.Mentions.Where(near => near.Sentence == mention.Sentence))
            {
                var (first, second) = mention.First < near.First ? (mention, near) : (near, mention);
                if (second.First - first.End <= 1 && (second.First == first.End || article.Tokens[first.End].IsMark(',') || article.Tokens[first.End].IsMark('(') || article.Tokens[first.End].IsMark('-')))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool SaidOf(Term other, HashSet<string> context, Dictionary<SentenceView, bool> said)
    {
        foreach (var sentence in other.Mentions.Select(mention => mention.Sentence))
        {
            if (!said.TryGetValue(sentence, out var saidThere))
            {
                said[sentence] = saidThere = ContentWords.Share(context, sentence.Stems) >= SaidToo;
            }

            if (saidThere)
            {
                return true;
            }
        }

        return false;
    }

    private bool StandsInArticle(string words) =>
        stands.TryGetValue(words, out var known) ? known : stands[words] = upper.Contains(words.ToUpperInvariant(), StringComparison.Ordinal);
}
