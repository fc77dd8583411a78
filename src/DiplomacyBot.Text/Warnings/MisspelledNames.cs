using System.Runtime.InteropServices;
using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Names;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Warnings;

/// <summary>Finds names of places with one slip of the pen: beside another place ("Washington and Soul"), or where the right name stands elsewhere.</summary>
internal static class MisspelledNames
{
    private const int ShortestName = 4;

    // A long name is not another word by chance.
    private const int LongName = 6;

    private static readonly Place[] Places = [.. Gazetteer.Shared.SingleWords.Where(place => place.Spelling.Length >= ShortestName)];

    // For each length the places that a word of that length may have been meant to be, in the order of the list.
    private static readonly Place[][] PlacesOfAbout = ByLength();

    public static IEnumerable<ReadingWarning> Find(ArticleText article)
    {
        var known = Frequencies(article);
        var named = Places.Where(place => known.ContainsKey(place.Spelling)).ToList();
        foreach (var sentence in article.Sentences)
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                var token = article.Tokens[i];
                if (!token.IsCapitalised || token.Length < ShortestName || token.Entry.Tags != WordTags.None || InName(article, i, sentence))
                {
                    continue;
                }

                var word = token.Of(article.Text);
                if (Gazetteer.Shared.Find(word) is not null)
                {
                    continue;
                }

                var beside = NextToPlace(article, i, sentence);
                if (!beside && word.Length < LongName)
                {
                    continue;
                }

                var typed = word.ToString();
                var meant = (beside ? AboutAsLong(typed.Length) : named.Where(place => known[place.Spelling] > known.GetValueOrDefault(typed))).FirstOrDefault(place => EditDistance.IsOneSlip(typed, place.Spelling));
                if (meant is not null)
                {
                    yield return Warning(article, sentence, i, typed, meant.Spelling);
                }
            }
        }
    }

    // One slip changes the length by one at most.
    private static Place[] AboutAsLong(int length) => length < PlacesOfAbout.Length ? PlacesOfAbout[length] : [];

    private static Place[][] ByLength()
    {
        return [.. Enumerable.Range(0, Places.Max(place => place.Spelling.Length) + 2).Select(length => Places.Where(place => Math.Abs(place.Spelling.Length - length) <= 1).ToArray())];
    }

    private static ReadingWarning Warning(ArticleText article, SentenceView sentence, int token, string typed, string meant)
    {
        var (from, to) = Context(article, token, sentence);
        var span = article.SpanOf(token, token + 1);
        return new ReadingWarning(
            WarningKind.MisspelledName,
            new WarningFacts.Misspelling(WarningText.Quote(article, from, to, sentence), typed, meant),
            [span],
            [sentence.Paragraph],
            new WarningFix([new SpanReplacement(span, meant)]));
    }

    private static Dictionary<string, int> Frequencies(ArticleText article)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var lookup = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var token in article.Tokens)
        {
            if (token.IsCapitalised)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(lookup, token.Of(article.Text), out _)++;
            }
        }

        return counts;
    }

    // A capitalised neighbour makes it part of a longer name: "Soul Music Awards".
    private static bool InName(ArticleText article, int i, SentenceView sentence) =>
        (i > sentence.FirstToken && article.Tokens[i - 1].IsCapitalised && !article.Tokens[i - 1].Is(WordTags.Stop | WordTags.Preposition))
        || (i + 1 < sentence.EndToken && article.Tokens[i + 1].IsCapitalised && !article.Tokens[i + 1].Is(WordTags.Stop));

    // "Washington and Soul", "Soul and Washington", "Tokyo, Soul".
    private static bool NextToPlace(ArticleText article, int i, SentenceView sentence)
    {
        var left = i - 1 > sentence.FirstToken && IsJoint(article.Tokens[i - 1]) && IsPlace(article, i - 2);
        var right = i + 2 < sentence.EndToken && IsJoint(article.Tokens[i + 1]) && IsPlace(article, i + 2);
        return left || right;
    }

    private static (int From, int To) Context(ArticleText article, int i, SentenceView sentence)
    {
        var from = i - 1 > sentence.FirstToken && IsJoint(article.Tokens[i - 1]) ? i - 2 : i;
        var to = from == i && i + 2 < sentence.EndToken && IsJoint(article.Tokens[i + 1]) ? i + 3 : i + 1;
        return (from, to);
    }

    private static bool IsJoint(Sentences.Token token) => token.Is("and") || token.Is("or") || token.IsMark(',');

    private static bool IsPlace(ArticleText article, int i) => Gazetteer.Shared.Find(article.Tokens[i].Of(article.Text)) is { Kind: not PlaceKind.Demonym };
}
