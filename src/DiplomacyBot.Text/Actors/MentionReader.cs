using DiplomacyBot.Text.Quotes;
using DiplomacyBot.Text.Quotes.Grammar;
using DiplomacyBot.Text.Sentences;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Actors;

/// <summary>Finds who is named in an article: listed actors by their names, people by capitals and titles.</summary>
internal sealed class MentionReader(ActorCatalog catalog)
{
    private const int LongestPersonName = 4;
    private const int MostParticles = 2;

    private readonly HashSet<Actor> named = [];
    private readonly HashSet<string> familyNames = new(StringComparer.Ordinal);
    private readonly Dictionary<Passage, List<Mention>> mentions = [];

    /// <summary>The people of the article.</summary>
    public PersonTable People { get; } = new();

    /// <summary>The mentions of a passage in order.</summary>
    public IReadOnlyList<Mention> In(Passage passage) => mentions.TryGetValue(passage, out var found) ? found : [];

    /// <summary>Reads all passages, the body before the headings, so that a headline's short name does not stand for a person of its own.</summary>
    public void Read(IReadOnlyList<Passage> passages)
    {
        foreach (var passage in passages)
        {
            ReadFamilyNames(passage);
        }

        foreach (var passage in passages)
        {
            ReadListed(passage, (p, i, end) => Longest(p, i, end, catalog.Named));
        }

        foreach (var passage in passages)
        {
            ReadListed(passage, (p, i, end) => Longest(p, i, end, name => catalog.NamedHere(name) is { } actor && named.Contains(actor) ? actor : null));
        }

        foreach (var passage in passages.Where(p => p.Paragraph > 0).Concat(passages.Where(p => p.Paragraph == 0)))
        {
            ReadPeople(passage);
            mentions[passage].Sort((a, b) => a.Words.First.CompareTo(b.Words.First));
        }
    }

    // "Mark Cuban": who has a given name is no people, nor when the article says "Cuban" alone.
    private void ReadFamilyNames(Passage passage)
    {
        for (var i = passage.First; i + 1 < passage.End; i++)
        {
            if (passage.At(i).IsCapitalised && passage.At(i + 1).IsCapitalised && passage.ClassOf(i + 2) != WordClass.Name && PersonWords.GenderOfName(passage.At(i).Of(passage.Text)) != Gender.Unknown
                && catalog.Named(passage.At(i + 1).Of(passage.Text)) is not null && catalog.Named(passage.Text.AsSpan(passage.At(i).Start, passage.At(i + 1).End - passage.At(i).Start)) is null)
            {
                familyNames.Add(passage.At(i + 1).Of(passage.Text).ToString());
            }
        }
    }

    private void ReadListed(Passage passage, Func<Passage, int, int, (Actor Actor, int End)?> find)
    {
        var found = mentions.TryGetValue(passage, out var known) ? known : mentions[passage] = [];
        var added = new List<Mention>();
        var next = 0;
        for (var i = passage.First; i < passage.End; i++)
        {
            while (next < found.Count && found[next].Words.End <= i)
            {
                next++;
            }

            if (next < found.Count && found[next].Words.Contains(i))
            {
                continue;
            }

            if (passage.At(i).IsWord && find(passage, i, passage.End) is var (actor, end) && !(end == i + 1 && (familyNames.Contains(passage.At(i).Of(passage.Text).ToString()) || IsGivenName(passage, i))))
            {
                added.Add(new Mention(new TokenRange(i, end), actor, null, false));
                named.Add(actor);
                i = end - 1;
            }
        }

        found.AddRange(added);
        found.Sort((a, b) => a.Words.First.CompareTo(b.Words.First));
    }

    // "Chad Bright": the given name of somebody, not a country.
    private bool IsGivenName(Passage passage, int i) =>
        PersonWords.GenderOfName(passage.At(i).Of(passage.Text)) != Gender.Unknown && passage.At(i + 1).IsCapitalised && passage.ClassOf(i + 1) == WordClass.Name && !IsTitle(passage, i + 1)
        && !PersonNouns.IsPerson(passage, i + 1) && !OrganisationWords.Any([passage.At(i + 1).Of(passage.Text).ToString()]) && catalog.Named(passage.At(i + 1).Of(passage.Text)) is null;

    private delegate Actor? Look(ReadOnlySpan<char> name);

    private static (Actor Actor, int End)? Longest(Passage passage, int i, int end, Look look)
    {
        var capital = passage.At(i).IsCapitalised || (passage.Is(i, "the") && passage.At(i + 1).IsCapitalised);
        if (!capital && !passage.Is(i, "dpa"))
        {
            return null;
        }

        var limit = Math.Min(end, i + ActorCatalog.LongestName);
        (Actor, int)? longest = null;
        for (var k = i; k < limit; k++)
        {
            if (k > i && !passage.At(k).IsCapitalised && passage.ClassOf(k) is WordClass.Mark && !passage.At(k).IsMark('.'))
            {
                break;
            }

            var name = passage.Text.AsSpan(passage.At(i).Start, passage.At(k).End - passage.At(i).Start);
            // "The North" at the beginning of a sentence is "the North".
            if ((look(name) ?? (k > i && name.StartsWith("The ") ? look($"t{name[1..]}") : null)) is { } actor)
            {
                longest = (actor, k + 1);
            }
        }

        return longest;
    }

    private void ReadPeople(Passage passage)
    {
        var found = mentions[passage];
        var listed = found.ToList();
        var next = 0;
        for (var i = passage.First; i < passage.End;)
        {
            while (next < listed.Count && listed[next].Words.End <= i)
            {
                next++;
            }

            if (next < listed.Count && listed[next].Words.Contains(i))
            {
                i = listed[next].Words.End;
                continue;
            }

            if (passage.ClassOf(i) != WordClass.Name || IsTitle(passage, i) || IsRole(passage, i) || IsGrade(passage, i) || IsLabel(passage, i) || IsModel(passage, i) || IsQuality(passage, i) || IsOpening(passage, i) || (IsAbbreviation(passage, i) && passage.ClassOf(i - 1) == WordClass.Name) || !passage.At(i).IsWord)
            {
                i++;
                continue;
            }

            var first = BeforeInitial(passage, BeforeParticles(passage, i, found.Count > 0 ? found[^1].Words.End : passage.First));
            var end = i + 1;
            while (end < passage.End && !(next < listed.Count && listed[next].Words.First == end) && NamePart(passage, i, end) is var part and > 0)
            {
                end += part;
            }

            while (end > i + 1 && !passage.At(end - 1).IsWord)
            {
                end--;
            }

            if (!(i > passage.First && next > 0 && IsRestOfListed(listed[next - 1], new TokenRange(i, end))) && PersonAt(passage, first, end) is { } mention)
            {
                found.Add(mention);
            }

            i = end;
        }
    }

    // One word more, or two with a hyphen between: "Ban Ki-moon", "Jean-Luc Roux"; but "the Vega-Rey talks" are of two people.
    private static int NamePart(Passage passage, int first, int end)
    {
        if (passage.ClassOf(end) == WordClass.Name)
        {
            return IsTitle(passage, end) || IsRole(passage, end) || IsAbbreviation(passage, end) ? 0 : 1;
        }

        // "von der Leyen", "al-Assad"
        var particles = Particles(passage, end);
        if (particles > 0 && passage.ClassOf(end + particles) == WordClass.Name && !IsTitle(passage, end + particles))
        {
            return particles + 1;
        }

        var hyphen = passage.At(end) is { First: '-', Joined: true, Kind: TokenKind.Mark } && passage.At(end + 1) is { IsWord: true, Joined: true };
        return hyphen && (end - first > 1 ? !passage.At(end + 1).IsCapitalised || passage.ClassOf(end + 2) != WordClass.Noun : passage.At(end + 1).IsCapitalised && passage.ClassOf(end + 2) != WordClass.Noun) ? 2 : 0;
    }

    // How many tokens from here are particles of a name, a hyphen after the last included; 0 for none.
    private static int Particles(Passage passage, int first)
    {
        var k = first;
        while (k < first + MostParticles && passage.At(k) is { IsWord: true, IsCapitalised: false } token && PersonWords.IsParticle(token.Of(passage.Text)))
        {
            k++;
        }

        return k == first ? 0 : k - first + (passage.At(k) is { First: '-', Joined: true, Kind: TokenKind.Mark } ? 1 : 0);
    }

    // "le Clos said": where a name with particles before it begins.
    private static int BeforeParticles(Passage passage, int name, int floor)
    {
        for (var k = Math.Max(floor, name - MostParticles - 1); k < name; k++)
        {
            if (k + Particles(passage, k) == name)
            {
                return k;
            }
        }

        return name;
    }

    // "A.Q. Shipton": read as an article.
    private static int BeforeInitial(Passage passage, int name) =>
        passage.At(name) is { Length: 1, Joined: true } && passage.At(name - 1).IsMark('.') && passage.At(name - 2) is { IsCapitalised: true, Length: 1 } ? name - 2 : name;

    // "Reuters Holdings", "Peru Airlines": more of the name of a body, not somebody.
    private static bool IsRestOfListed(Mention before, TokenRange name) =>
        before.Words.End == name.First && (before.Listed is { Kind: ActorKind.Media or ActorKind.Organisation } || name.End - name.First == 1);

    private static bool IsTitle(Passage passage, int i) => passage.At(i).Is(WordTags.Title) || PersonWords.IsTitle(passage.At(i).Of(passage.Text));

    // "Harbour Officer Ana Prieto": before two words of a name, the work somebody does; "Hunter Vega" may be a name whole.
    private static bool IsRole(Passage passage, int i) =>
        PersonNouns.IsPerson(passage, i) && passage.At(i).IsCapitalised && IsNamePair(passage, i + 1) && PersonWords.GenderOfName(passage.At(i).Of(passage.Text)) == Gender.Unknown;

    // "Sgt. 1st Class Ana Prieto", "Private First Class Ana Prieto"
    private static bool IsGrade(Passage passage, int i) => passage.Is(i, "class") && IsNamePair(passage, i + 1);

    // "Recent Samsung screens": an adjective that has a capital because it comes first.
    private static bool IsQuality(Passage passage, int i) =>
        passage.At(i).Of(passage.Text) is "Recent" or "Former" or "Current" or "Latest" or "Older" or "Newer" or "Many" or "Most" or "Several" or "Other" or "Another" && IsSentenceStart(passage, i) && passage.At(i + 1).IsCapitalised;

    // "BigPhone X. Apple says": the letter of a model, and the next sentence.
    private static bool IsModel(Passage passage, int i) => passage.At(i) is { IsWord: true, Length: 1 } && passage.At(i + 1).IsMark('.') && i > passage.First && passage.At(i - 1).IsWord
        && passage.At(i - 1).Of(passage.Text).ContainsAnyInRange('A', 'Z') && passage.At(i - 1).Length > 1 && !IsTitle(passage, i - 1) && !PersonNouns.IsPerson(passage, i - 1) && !IsSentenceStart(passage, i - 1);

    // "VIDEO Prieto denies it": what a link leads to.
    private static bool IsLabel(Passage passage, int i) => passage.At(i).Of(passage.Text) is "Contributor" or "VIDEO" or "WATCH" or "PICTURED" or "PICTURES" or "PHOTOS" or "EXCLUSIVE" or "REVEALED" && passage.At(i + 1).IsCapitalised;

    // "Lugo DL Ana Prieto": a place in a team, a rank.
    private static bool IsAbbreviation(Passage passage, int i)
    {
        var word = passage.At(i).Of(passage.Text);
        return word.Length is 2 or 3 && !word.ContainsAnyExceptInRange('A', 'Z') && IsNamePair(passage, i + 1) && !passage.At(i + 1).Of(passage.Text)[1..].ContainsAnyInRange('A', 'Z');
    }

    // "Meet Ana Prieto", "Earlier Luis Vega": the first word of a sentence has a capital anyway.
    private static bool IsOpening(Passage passage, int i) =>
        passage.At(i) is var token && (token.Is(WordTags.Base | WordTags.Adverb | WordTags.Connective | WordTags.Negation | WordTags.Preposition | WordTags.Subordinator) || token.Is("earlier") || token.Is("later")) && IsNamePair(passage, i + 1) && IsSentenceStart(passage, i)
        && PersonWords.GenderOfName(token.Of(passage.Text)) == Gender.Unknown && !PersonWords.IsFamilyFirst(token.Of(passage.Text));

    private static bool IsNamePair(Passage passage, int i)
    {
        var family = i + 1 + Particles(passage, i + 1);
        return passage.ClassOf(i) == WordClass.Name && passage.ClassOf(family) == WordClass.Name && passage.At(i).Length > 1 && passage.At(i).IsWord && passage.At(family).IsWord && !IsTitle(passage, family);
    }

    private Mention? PersonAt(Passage passage, int first, int end)
    {
        var words = new List<string>();
        for (var k = first; k < end; k++)
        {
            if (passage.At(k).IsWord && (passage.At(k).IsCapitalised || k == first))
            {
                words.Add(passage.At(k).Of(passage.Text).ToString());
            }
        }

        var title = TitleBefore(passage, first);
        var name = string.Join(' ', passage.Text[passage.At(first).Start..passage.At(end - 1).End].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var speaks = (passage.ClassOf(end) == WordClass.Finite && passage.At(end).Entry.Speech is { IsStatement: true }) || (passage.ClassOf(first - 1) == WordClass.Finite && passage.At(first - 1).Entry.Speech is not null);
        // "Harbour Director Ana Prieto", "One said", "Studies say": part of an office, a number, and what has a capital only because it comes first.
        if ((passage.At(end).IsCapitalised && (IsTitle(passage, end) || IsRole(passage, end) || IsAbbreviation(passage, end)) && passage.ClassOf(end + 1) == WordClass.Name)
            || (words.Count == 1 && title.Length == 0 && (passage.At(first).Entry.Number >= 0 || (IsPlural(words[0]) && IsSentenceStart(passage, first) && !People.Knows(words[0])))))
        {
            return null;
        }

        // "the two Koreas"
        if (words.Count == 1 && IsPlural(words[0]) && passage.At(first - 1).Entry.Number > 1)
        {
            return null;
        }

        // "the northern Sierra Nevada"
        if (title.Length == 0 && IsDirection(passage.At(first - 1).Of(passage.Text)))
        {
            return null;
        }

        var looksLikeOne = words.Count is > 1 and <= LongestPersonName && !OrganisationWords.Any(words);
        var bare = words.Count == 1 && words[0].Length > 1 && !OrganisationWords.Any(words) && !passage.At(first).IsMark('.')
            && (title.Length > 0 || speaks || PersonWords.IsFamilyFirst(words[0]) || passage.ClassOf(end) == WordClass.Possessive || !IsSentenceStart(passage, first) || People.Knows(words[0]));
        if (title.Length == 0 && !looksLikeOne && !bare)
        {
            return null;
        }

        if (words.Count > LongestPersonName || (words.Count == 1 && OrganisationWords.Any(words)) || (passage.ClassOf(first - 1) == WordClass.Determiner && title.Length == 0 && first > passage.First))
        {
            return null;
        }

        var (person, ambiguous) = People.Take(name, first, PersonWords.GenderOf(title));
        if (person is not null)
        {
            person.IsSure |= title.Length > 0 || speaks || (words.Count > 1 && PersonWords.GenderOfName(words[0]) != Gender.Unknown) || (words.Count > 1 && PersonWords.IsFamilyFirst(words[0]));
            person.Office ??= Offices.Before(passage, new TokenRange(first, end)) ?? (InOpening(passage, first) ? null : Offices.After(passage, new TokenRange(first, passage.End), new TokenRange(first, end)));
            person.IsSure |= person.Office is not null;
        }

        return person is null && !ambiguous ? null : new Mention(new TokenRange(first, end), null, person, ambiguous);
    }

    // "According to Soto, the mayor left": what stands behind the comma is somebody else.
    private static bool InOpening(Passage passage, int name)
    {
        var k = passage.Sentences[passage.SentenceOf(name)].First;
        if (passage.ClassOf(k) is not (WordClass.Preposition or WordClass.Subordinator or WordClass.Gerund or WordClass.Participle) && !passage.Is(k, "according"))
        {
            return false;
        }

        while (k < name && passage.ClassOf(k) is not (WordClass.Mark or WordClass.Finite or WordClass.Auxiliary or WordClass.Modal))
        {
            k++;
        }

        return k == name;
    }

    private static bool IsDirection(ReadOnlySpan<char> word) =>
        word is "northern" or "southern" or "eastern" or "western" or "central" or "upper" or "lower" or "inner" or "outer" or "downtown" or "nearby" or "north" or "south" or "east" or "west";

    private static bool IsPlural(string word) => word.Length > 4 && word[^1] is 's' && word[^2] is not 's';

    private static bool IsSentenceStart(Passage passage, int i) => passage.Sentences[passage.SentenceOf(i)].First == i;

    // "Mr. Putin", "president Putin": the title's word; empty where none stands there.
    private static string TitleBefore(Passage passage, int first)
    {
        var k = first - 1;
        if (passage.At(k).IsMark('.'))
        {
            k--;
        }

        var token = passage.At(k);
        var word = token.Of(passage.Text).ToString();
        // "Foreign Affairs": only before another title.
        if (token.Is("foreign"))
        {
            return string.Empty;
        }

        return token.Is(WordTags.Title) || PersonWords.IsTitle(word) || PersonWords.GenderOf(word) != Gender.Unknown ? word : string.Empty;
    }
}
