using DiplomacyBot.Text.Actors;
using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Names;
using DiplomacyBot.Text.Sentences;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Questions;

/// <summary>The names of an article, each with all its mentions; a surname is the person whose full name ends with it.</summary>
internal static class NameTerms
{
    private const int LongestName = 5;

    // A name with an office before it: "Secretary of Health and Human Services Jane Roe". Longer runs are headlines, and may have any length.
    private const int LongestRun = 10;

    private const string AmericanStates = "state of the United States";

    private static readonly HashSet<string> StateNames = [.. WordFile.Sections("questions.txt").Where(l => l.Section == "state-names").SelectMany(l => l.Line.Split(';', StringSplitOptions.TrimEntries))];

    private static readonly string[] AdjectiveEndings = ["ally", "ional", "western", "eastern", "northern", "southern", "ously", "ively"];

    /// <summary>The names of the first sentences, in order of their first mention.</summary>
    /// <param name="article">The article.</param>
    /// <param name="sentences">How many of its sentences.</param>
    /// <param name="people">The names of people that the article shows to be such.</param>
    public static List<Term> Read(ArticleText article, int sentences, IReadOnlySet<string> people)
    {
        var found = Mentions(article, sentences, new NameBounds(article, people));
        var spellings = found.Select(f => f.Key).ToHashSet(StringComparer.Ordinal);
        var countries = spellings.Select(key => (key, Gazetteer.Shared.Find(key)?.Country)).ToLookup(named => named.Country, named => named.key, StringComparer.Ordinal);
        var inAmerica = spellings.Any(key => Gazetteer.Shared.Find(key) is null && AnswerLexicon.Names.Find(key) is { Class.One: AmericanStates });
        // "Representatives" is no surname, though the article has the House of Representatives, nor is the "America" of Latin America.
        var fullNames = spellings.Where(key => key.Contains(' ', StringComparison.Ordinal) && !key.Contains(" of ", StringComparison.Ordinal) && Gazetteer.Shared.Find(key) is null && AnswerLexicon.Names.Find(key) is not { Class.Kind: AskedKind.Place })
            .ToLookup(key => key[(key.LastIndexOf(' ') + 1)..], StringComparer.Ordinal);
        var byGivenName = spellings.Where(key => key.Contains(' ', StringComparison.Ordinal) && (HasGivenName(key) || (people.Contains(key) && !PersonWords.IsFamilyFirst(key.AsSpan(0, key.IndexOf(' ', StringComparison.Ordinal)))))).ToLookup(key => key[..key.IndexOf(' ', StringComparison.Ordinal)], StringComparer.Ordinal);
        var byFamilyName = spellings.Where(key => key.Contains(' ', StringComparison.Ordinal) && PersonWords.IsFamilyFirst(key.AsSpan(0, key.IndexOf(' ', StringComparison.Ordinal)))).ToLookup(key => key[..key.IndexOf(' ', StringComparison.Ordinal)], StringComparer.Ordinal);
        // "JV said": John Virgo's initials, no body's.
        var initials = spellings.Where(key => key.Contains(' ', StringComparison.Ordinal) && HasGivenName(key)).Select(key => string.Concat(key.Split(' ').Select(word => word[0]))).ToHashSet(StringComparer.Ordinal);
        var terms = new Dictionary<string, Term>(StringComparer.Ordinal);
        foreach (var (key, mention) in found.Where(f => !initials.Contains(f.Key)))
        {
            var place = Gazetteer.Shared.Find(key) is { } listed && IsMeant(listed, countries, inAmerica) ? listed : null;
            var full = place is not null ? key
                : fullNames[key].Take(2).ToList() is [var only] && (AnswerLexicon.Names.Find(key) is null || HasGivenName(only)) ? only
                : byGivenName[key].Take(2).ToList() is [var bearer] ? bearer
                // Who is called Kim before Kim Son Gyong is named is somebody else.
                : !terms.ContainsKey(key) && byFamilyName[key].Take(2).ToList() is [var kin] && terms.ContainsKey(kin) ? kin : key;
            if (!terms.TryGetValue(full, out var term))
            {
                terms.Add(full, term = new Term(full, place is null ? AnswerClass.Name : ClassOf(place)) { Country = place?.Country, Listed = place is null || IsAmericanToo(place) ? null : AnswerLexicon.Names.Find(key) });
            }

            term.Add(Written(article, mention), mention);
        }

        foreach (var term in terms.Values.Where(term => term.Country is null))
        {
            term.IsShownPerson = term.Names.Exists(people.Contains);
            NameKinds.Tell(term, article);
        }

        // "the DPRK launched", "the US president": an abbreviation is a state or stands for its adjective.
        foreach (var term in terms.Values.Where(term => term.Class == AnswerClass.Nationality && term.Name.All(char.IsAsciiLetterUpper) && term.Mentions.Count(mention => MentionDoubts.IsAttributive(article, mention)) * 2 < term.Mentions.Count))
        {
            term.Class = AnswerClass.Country;
        }

        JoinKin(terms, fullNames);
        foreach (var shared in terms.Values.Where(term => byFamilyName.Contains(term.Name)))
        {
            // Which of them?
            shared.Class = AnswerClass.Name;
        }

        return [.. terms.Values];
    }

    /// <summary>The words of a mention as written, with single blanks and without the stars of their emphasis.</summary>
    public static string Written(ArticleText article, Mention mention) =>
        string.Join(' ', article.Folded.Visible(article.Tokens[mention.First].Start, article.Tokens[mention.End - 1].End).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static List<(string Key, Mention Mention)> Mentions(ArticleText article, int sentences, NameBounds bounds)
    {
        var found = new List<(string Key, Mention Mention)>();
        var inside = new HashSet<string>(StringComparer.Ordinal);
        var opening = new HashSet<Mention>();
        var outlet = Outlet(article);
        foreach (var sentence in article.Sentences.Take(sentences))
        {
            foreach (var run in sentence.Names.Where(run => run.First >= sentence.OpeningToken && run.End - run.First <= LongestRun))
            {
                var (mention, isPiece) = bounds.Of(sentence, run);
                var key = NameReader.Key(article, mention.First, mention.End);
                if (isPiece || mention.End - mention.First > LongestName || key.Length < 2 || IsContraction(key) || Quoted(article, mention) || IsAdjective(key) || key is "OK" or "TV" or "Jr" or "Sr" or "GMT" or "UTC" or "BST" or "CET" or "EST" or "EDT" or "PST" or "PDT" || outlet.Contains(key))
                {
                    continue;
                }

                found.Add((key, mention));
                if (mention.First == sentence.OpeningToken && mention.End - mention.First == 1)
                {
                    opening.Add(mention);
                }
                else
                {
                    inside.Add(key);
                    inside.Add(key[(key.LastIndexOf(' ') + 1)..]);
                }
            }
        }

        // The first word of a sentence has a capital anyway: it is a name if it is one elsewhere, or a place.
        // A capitalised word that the lists know as a verb or a title, or that the article writes small elsewhere, is no name by itself.
        var words = found.Where(f => f.Mention.End - f.Mention.First == 1).Select(f => f.Key).ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        var small = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var token in article.Tokens)
        {
            if (token.IsWord && char.IsLower(token.First) && words.TryGetValue(token.Of(article.Text), out var word))
            {
                small.Add(word);
            }
        }

        return found.FindAll(f => !(f.Mention.End - f.Mention.First == 1 && (article.Tokens[f.Mention.First].Entry.Tags != WordTags.None || small.Contains(f.Key))) && (!opening.Contains(f.Mention) || inside.Contains(f.Key) || Gazetteer.Shared.Find(f.Key) is not null));
    }

    // "Tsarnaev", where two brothers are named in full; "Tamir", where the article names Tamir Rice.
    private static void JoinKin(Dictionary<string, Term> terms, ILookup<string, string> fullNames)
    {
        var people = terms.Values.Where(term => term.Class == AnswerClass.Person && term.Name.Contains(' ', StringComparison.Ordinal)).ToList();
        var givenNames = people.Select(term => term.Name[..term.Name.IndexOf(' ', StringComparison.Ordinal)]).ToHashSet(StringComparer.Ordinal);
        foreach (var term in terms.Values.Where(term => term.Class == AnswerClass.Name))
        {
            if (givenNames.Contains(term.Name) || fullNames[term.Name].Any(full => terms.TryGetValue(full, out var bearer) && bearer.Class == AnswerClass.Person))
            {
                (term.Class, term.IsCertainPerson) = (AnswerClass.Person, true);
            }
        }

        // "Ford" is no maker of cars where both Jane and John Ford are named.
        foreach (var term in terms.Values.Where(term => term.Listed is { Class.Kind: AskedKind.Organisation } && fullNames[term.Name].Any(full => terms.TryGetValue(full, out var bearer) && bearer.IsCertainPerson)))
        {
            (term.Class, term.Listed, term.IsCertainPerson) = (AnswerClass.Person, null, true);
        }
    }

    // "Georgia" is the state in the south of the United States, unless the article has Tbilisi, or the Georgians and no other of the United States: Florida has its Georgians from there.
    private static bool IsMeant(Place place, ILookup<string?, string> countries, bool inAmerica) =>
        place.Kind != PlaceKind.Country || !IsAmericanToo(place) || countries[place.Country].Any(other => other != place.Spelling && (!inAmerica || Gazetteer.Shared.Find(other)?.Kind == PlaceKind.Capital));

    // "Parisa Tabriz" is called Tabriz; "Southern California" is not California.
    private static bool HasGivenName(string full) => PersonWords.GenderOfName(full.AsSpan(0, full.IndexOf(' ', StringComparison.Ordinal))) != Gender.Unknown;

    private static bool IsAmericanToo(Place place) => AnswerLexicon.Names.Find(place.Spelling) is { Class.One: AmericanStates };

    // "European Union" stands in the list of states, "White House" among the capitals.
    private static AnswerClass ClassOf(Place place) =>
        !IsAmericanToo(place) && AnswerLexicon.Names.Find(place.Spelling) is { } listed ? listed.Class
        : place.Kind == PlaceKind.Country || StateNames.Contains(place.Spelling) ? AnswerClass.Country
        : place.Kind == PlaceKind.Capital ? AnswerClass.Capital
        : place.Spelling.EndsWith('s') ? AnswerClass.Nation : AnswerClass.Nationality;

    // "We'll" and "Don't" have their capitals from their place.
    private static bool IsContraction(string key) => key.AsSpan(Math.Max(0, key.LastIndexOf('\''))) is "'ll" or "'re" or "'ve" or "'m" or "'d" or "'t";

    // "Midwestern", "Congressional", "Emotionally": no name, whatever its capital.
    private static bool IsAdjective(string key) => !key.Contains(' ', StringComparison.Ordinal) && Array.Exists(AdjectiveEndings, ending => key.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    // Who published the article, by its dateline: it comes up without being what the article is about.
    private static HashSet<string> Outlet(ArticleText article)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sentence in article.Sentences.Take(1))
        {
            for (var at = sentence.FirstToken; at < sentence.OpeningToken; at++)
            {
                names.UnionWith(article.Tokens[at].IsMark('(') ? [NameReader.Key(article, at + 1, at + 2)] : []);
            }
        }

        return names;
    }

    // "Game of Thrones" between quotation marks or a word in them is not what it seems, a comma before the second or not.
    private static bool Quoted(ArticleText article, Mention mention)
    {
        var end = mention.End < article.Tokens.Count && (article.Tokens[mention.End].IsMark(',') || article.Tokens[mention.End].IsMark('.')) ? mention.End + 1 : mention.End;
        return mention.First > 0 && IsQuote(article.Tokens[mention.First - 1]) && end < article.Tokens.Count && IsQuote(article.Tokens[end]);
    }

    private static bool IsQuote(Token token) => token.IsMark('"') || token.IsMark('\'');
}
