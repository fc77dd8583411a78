using DiplomacyBot.Text.Quotes;
using DiplomacyBot.Text.Quotes.Grammar;
using DiplomacyBot.Text.Sentences;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Actors;

/// <summary>Finds who is named in an article: listed actors by their names, people by capitals and titles.</summary>
internal sealed class MentionReader(ActorCatalog catalog)
{
    private const int LongestPersonName = 4;

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
            if (passage.At(i).IsCapitalised && passage.At(i + 1).IsCapitalised && passage.ClassOf(i + 2) != WordClass.Name && PersonWords.GenderOfName(passage.At(i).Of(passage.Text).ToString()) != Gender.Unknown
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
        PersonWords.GenderOfName(passage.At(i).Of(passage.Text).ToString()) != Gender.Unknown && passage.At(i + 1).IsCapitalised && passage.ClassOf(i + 1) == WordClass.Name && !IsTitle(passage, i + 1)
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

            if (passage.ClassOf(i) != WordClass.Name || IsTitle(passage, i) || !passage.At(i).IsWord)
            {
                i++;
                continue;
            }

            var end = i + 1;
            while (end < passage.End && !(next < listed.Count && listed[next].Words.First == end) && NamePart(passage, i, end) is var part and > 0)
            {
                end += part;
            }

            while (end > i + 1 && !passage.At(end - 1).IsWord)
            {
                end--;
            }

            if (PersonAt(passage, i, end) is { } mention)
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
            return IsTitle(passage, end) ? 0 : 1;
        }

        var hyphen = passage.At(end) is { First: '-', Joined: true, Kind: TokenKind.Mark } && passage.At(end + 1) is { IsWord: true, Joined: true };
        return hyphen && (end - first > 1 ? !passage.At(end + 1).IsCapitalised || passage.ClassOf(end + 2) != WordClass.Noun : passage.At(end + 1).IsCapitalised && passage.ClassOf(end + 2) == WordClass.Name) ? 2 : 0;
    }

    private static bool IsTitle(Passage passage, int i) => passage.At(i).Is(WordTags.Title) || PersonWords.IsTitle(passage.At(i).Of(passage.Text).ToString());

    private Mention? PersonAt(Passage passage, int first, int end)
    {
        var words = new List<string>();
        for (var k = first; k < end; k++)
        {
            if (passage.At(k).IsWord)
            {
                words.Add(passage.At(k).Of(passage.Text).ToString());
            }
        }

        var title = TitleBefore(passage, first);
        var name = string.Join(' ', passage.Text[passage.At(first).Start..passage.At(end - 1).End].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var speaks = (passage.ClassOf(end) == WordClass.Finite && passage.At(end).Entry.Speech is { IsStatement: true }) || (passage.ClassOf(first - 1) == WordClass.Finite && passage.At(first - 1).Entry.Speech is not null);
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
            person.Office ??= Offices.Before(passage, new TokenRange(first, end)) ?? Offices.After(passage, new TokenRange(first, passage.End), new TokenRange(first, end));
            person.IsSure |= person.Office is not null;
        }

        return person is null && !ambiguous ? null : new Mention(new TokenRange(first, end), null, person, ambiguous);
    }

    private static bool IsSentenceStart(Passage passage, int i)
    {
        foreach (var (first, _) in passage.Sentences)
        {
            if (first == i)
            {
                return true;
            }
        }

        return false;
    }

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
        return token.Is(WordTags.Title) || PersonWords.IsTitle(word) || PersonWords.GenderOf(word) != Gender.Unknown ? word : string.Empty;
    }
}
