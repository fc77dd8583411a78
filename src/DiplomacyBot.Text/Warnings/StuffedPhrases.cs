using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Sentences;

namespace DiplomacyBot.Text.Warnings;

/// <summary>Finds a name that is put in mechanically after "during" or "amid", as search-word stuffing does.</summary>
internal static class StuffedPhrases
{
    private const int Fewest = 4;
    private const int FewestWords = 2;
    private const int MostWords = 5;

    public static IEnumerable<ReadingWarning> Find(ArticleText article)
    {
        var places = new List<Place>();
        foreach (var sentence in article.Sentences)
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (article.Tokens[i].Entry.Text is "during" or "amid" or "amidst" && Words(article, i + 1, sentence.EndToken) is { Count: >= FewestWords } words)
                {
                    places.Add(new Place(sentence, i, words));
                }
            }
        }

        // The longest beginning that most of them share: "Russia Ukraine War", not "Russia Ukraine" nor "… War Russian President".
        var best = places
            .SelectMany(place => Enumerable.Range(FewestWords, Math.Max(0, Math.Min(MostWords, place.Words.Count) - FewestWords + 1)), (place, length) => Key(place, length))
            .GroupBy(key => key, StringComparer.Ordinal).Where(group => group.Count() >= Fewest)
            .OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key.Length).FirstOrDefault();
        if (best is null)
        {
            yield break;
        }

        var length = best.Key.Count(c => c == ' ') + 1;
        yield return Warning(article, [.. places.Where(place => place.Words.Count >= length && Key(place, length) == best.Key)], length, best.Key);
    }

    private static ReadingWarning Warning(ArticleText article, List<Place> places, int length, string key)
    {
        var reported = places.Where(place => WarningText.IsReported(place.Sentence, place.Preposition)).ToList();
        var shown = article.Folded.Visible(article.Tokens[places[0].Words[0]].Start, article.Tokens[places[0].Words[length - 1]].End);
        var headings = article.Headings.Count(heading => Fold(heading.Text).Contains(key, StringComparison.Ordinal));
        // Two in a row: taking out the first already touches the second.
        var free = places.Except(reported).ToList();
        free.RemoveAll(place => places.Exists(other => other.Words[length - 1] + 1 == place.Preposition));
        return new ReadingWarning(
            WarningKind.StuffedPhrase,
            new WarningFacts.Stuffing(shown, Paragraphs(places), headings, [.. reported.Select(place => place.Sentence.Sentence)], Paragraphs(free)),
            [.. places.Select(place => article.SpanOf(place.Preposition, place.Words[length - 1] + 1))],
            [.. places.Select(place => place.Sentence.Paragraph).Distinct().Order()],
            free.Count == 0 ? null : new WarningFix([.. free.Select(place => Removal(article, place, place.Words[length - 1] + 1))]));
    }

    private static List<int> Paragraphs(List<Place> places) => [.. places.Select(place => place.Sentence.Paragraph).Order()];

    // In mid-sentence with the blank before it; at the beginning with the blank after it, and the next word gets the capital.
    private static SpanReplacement Removal(ArticleText article, Place place, int end)
    {
        var tokens = article.Tokens;
        var from = tokens[place.Preposition].Start;
        if (place.Preposition > place.Sentence.FirstToken)
        {
            var to = tokens[end - 1].End;
            while (from > place.Sentence.Start && article.Text[from - 1] == ' ')
            {
                from--;
            }

            return new SpanReplacement(article.Folded.ToOriginal(from, to), string.Empty);
        }

        if (end < place.Sentence.EndToken && tokens[end].IsMark(','))
        {
            end++;
        }

        if (end >= place.Sentence.EndToken)
        {
            return new SpanReplacement(article.SpanOf(place.Preposition, end), string.Empty);
        }

        var next = article.Folded.Visible(tokens[end].Start, tokens[end].Start + 1);
        return new SpanReplacement(article.Folded.ToOriginal(from, tokens[end].Start + 1), next.ToUpperInvariant());
    }

    // The capitalised words after the preposition, an article passed over; hyphens between them do not count.
    private static List<int> Words(ArticleText article, int at, int end)
    {
        var words = new List<int>();
        at += at < end && article.Tokens[at].Entry.Text is "the" or "this" ? 1 : 0;
        for (; at < end; at++)
        {
            var token = article.Tokens[at];
            if (token.IsCapitalised)
            {
                words.Add(at);
            }
            else if (!(token.Kind == TokenKind.Mark && token.First is '-' or '\u2013' && token.Joined))
            {
                break;
            }
        }

        return words;
    }

    private static string Key(Place place, int length) => string.Join(' ', place.Words.Take(length).Select(place.WordAt));

    private static string Fold(string heading) => string.Join(' ', heading.ToLowerInvariant().Split([' ', '-', '\u2013'], StringSplitOptions.RemoveEmptyEntries));

    private sealed record Place(SentenceView Sentence, int Preposition, List<int> Words)
    {
        public string WordAt(int token) => Sentence.Lower(token);
    }
}
