using DiplomacyBot.Text.Actors;
using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Names;
using DiplomacyBot.Text.Sentences;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Topics;

/// <summary>Names what an article is about: states, people and things named often, and short phrases that come back.</summary>
internal static class TopicFinder
{
    private const int Fewest = 3;
    private const int Most = 6;

    // A topic is named at least this often, unless there are too few.
    private const int Often = 2;

    // Titles name what matters; two words say more than one.
    private const double InTitle = 2;
    private const double SeveralWords = 1.3;
    private const int MostSentences = 2_000;

    public static IReadOnlyList<string> Find(ArticleText article)
    {
        var counts = new Dictionary<string, Topic>(StringComparer.OrdinalIgnoreCase);
        var midSentence = NamesInMidSentence(article);
        foreach (var sentence in article.Sentences.Take(MostSentences))
        {
            CountNames(sentence, article, midSentence, counts);
            CountPhrases(sentence, article, counts);
        }

        JoinShortNames(counts);
        JoinSurnames(counts);
        var title = article.Page.TitleRange is { } range ? article.Text[range.Start..range.End] : string.Empty;
        var ranked = counts.Values.Where(topic => topic.Count >= Often || topic.IsName)
            .OrderByDescending(topic => topic.Count >= Often)
            .ThenByDescending(topic => topic.Count * (topic.Key.Contains(' ', StringComparison.Ordinal) ? SeveralWords : 1)
                + (title.Contains(topic.Key, StringComparison.OrdinalIgnoreCase) ? InTitle : 0))
            .ThenBy(topic => topic.FirstSeen).ToList();
        var chosen = new List<Topic>();
        foreach (var topic in ranked.TakeWhile(topic => chosen.Count < Most && (topic.Count >= Often || chosen.Count < Fewest)))
        {
            if (!chosen.Exists(other => Covers(other.Key, topic.Key)))
            {
                chosen.Add(topic);
            }
        }

        return [.. chosen.Select(topic => topic.Shown)];
    }

    // Where a sentence opens with a capitalised word it is a name only if it is one elsewhere too.
    private static HashSet<string> NamesInMidSentence(ArticleText article) =>
        [.. article.Sentences.Take(MostSentences).SelectMany(s => s.Names).Where(run => !run.Opens).Select(run => NameReader.Key(article, run.First, run.End))];

    private static void CountNames(SentenceView sentence, ArticleText article, HashSet<string> midSentence, Dictionary<string, Topic> counts)
    {
        foreach (var read in sentence.Names)
        {
            var run = AfterOffice(article, read);
            var place = NameReader.Place(article, run.First, run.End);
            var key = place?.Country ?? NameReader.Key(article, run.First, run.End);
            if (place is null && run.Opens && run.End - run.First == 1 && !midSentence.Contains(key))
            {
                continue;
            }

            if (key.Length > 1)
            {
                // "the talks in Vienna": of Austria only where that is named too.
                var shown = place is { Kind: PlaceKind.Capital } ? place.Spelling : place?.Country ?? article.Folded.Visible(article.Tokens[run.First].Start, article.Tokens[run.End - 1].End);
                Count(counts, key, shown, isName: true, isPerson: place is null, sentence.Index);
            }
        }
    }

    // "Secretary of State Ana Prieto": the office ends where the name begins.
    private static NameRun AfterOffice(ArticleText article, NameRun run)
    {
        if (run.First < 2 || !article.Tokens[run.First - 1].Is("of") || !article.Tokens[run.First - 2].Is(WordTags.Title))
        {
            return run;
        }

        var name = run.First + 1;
        while (name + 1 < run.End && PersonWords.GenderOfName(article.Tokens[name].Of(article.Text)) == Gender.Unknown)
        {
            name++;
        }

        return name + 1 < run.End ? run with { First = name } : run;
    }

    // Two lower-case words in a row, neither a function word nor a verb: "nuclear test".
    private static void CountPhrases(SentenceView sentence, ArticleText article, Dictionary<string, Topic> counts)
    {
        for (var i = sentence.FirstToken; i + 1 < sentence.EndToken; i++)
        {
            var (first, second) = (article.Tokens[i], article.Tokens[i + 1]);
            // "to find common ground" names nothing.
            var afterTo = i > sentence.FirstToken && article.Tokens[i - 1].Is("to") && first.Is(WordTags.Base);
            if (!afterTo && IsPlain(first, article.Text) && IsPlain(second, article.Text) && !second.Joined && IsNounLike(second, article.Text))
            {
                var key = $"{first.Of(article.Text)} {second.Of(article.Text)}";
                Count(counts, key, key, isName: false, isPerson: false, sentence.Index);
            }
        }
    }

    private static bool IsPlain(Token token, string text) =>
        token.IsWord && !token.IsCapitalised && token.Length > 3 && (token.Entry.Tags & ~(WordTags.Anaphor | WordTags.NounToo | WordTags.Base | WordTags.ThirdPerson | WordTags.Event)) == WordTags.None
        && (!token.Is(WordTags.Base | WordTags.ThirdPerson) || token.Is(WordTags.NounToo)) && token.Entry.Unit < 0 && token.Entry.Number < 0 && token.Of(text) is not ("million" or "billion" or "trillion" or "percent" or "worth") && !token.Of(text).EndsWith("ly");

    private static bool IsNounLike(Token token, string text) => !token.Of(text).EndsWith("ed") && !token.Of(text).EndsWith("ing");

    private static void Count(Dictionary<string, Topic> counts, string key, string shown, bool isName, bool isPerson, int index)
    {
        if (!counts.TryGetValue(key, out var topic))
        {
            counts.Add(key, topic = new Topic(key, shown, isName, isPerson, index));
        }

        topic.Shown = shown == key ? key : topic.Shown;
        topic.Count++;
    }

    // "the North" is North Korea where that is named.
    private static void JoinShortNames(Dictionary<string, Topic> counts)
    {
        foreach (var shorter in counts.Values.Where(topic => topic.IsName).ToList())
        {
            if (ActorCatalog.Shared.NamedHere($"the {shorter.Key}") is { } actor && counts.TryGetValue(actor.Name, out var full) && full != shorter)
            {
                full.Count += shorter.Count;
                full.FirstSeen = Math.Min(full.FirstSeen, shorter.FirstSeen);
                counts.Remove(shorter.Key);
            }
        }
    }

    // "Putin" is "Vladimir Putin" where only one full name ends so; "Kim" is not "Kim Son Gyong".
    private static void JoinSurnames(Dictionary<string, Topic> counts)
    {
        var fullNames = counts.Values.Where(topic => topic.IsPerson && topic.Key.Contains(' ', StringComparison.Ordinal)).ToList();
        var bearers = fullNames.CountBy(Surname, StringComparer.OrdinalIgnoreCase).ToDictionary(StringComparer.OrdinalIgnoreCase);
        foreach (var full in fullNames)
        {
            var surname = Surname(full);
            if (bearers[surname] == 1 && counts.TryGetValue(surname, out var shorter) && shorter.IsPerson && shorter != full)
            {
                full.Count += shorter.Count;
                full.FirstSeen = Math.Min(full.FirstSeen, shorter.FirstSeen);
                counts.Remove(surname);
            }
        }
    }

    private static string Surname(Topic full) => full.Key[(full.Key.LastIndexOf(' ') + 1)..];

    private static bool Covers(string chosen, string key) =>
        chosen.Contains(key, StringComparison.OrdinalIgnoreCase) || key.Contains(chosen, StringComparison.OrdinalIgnoreCase) && !key.Contains(' ', StringComparison.Ordinal);

    private sealed class Topic(string key, string shown, bool isName, bool isPerson, int firstSeen)
    {
        public string Key { get; } = key;

        public string Shown { get; set; } = shown;

        public bool IsName { get; } = isName;

        public bool IsPerson { get; } = isPerson;

        public int FirstSeen { get; set; } = firstSeen;

        public int Count { get; set; }
    }
}
