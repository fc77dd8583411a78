using DiplomacyBot.Text.Quotes;
using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Actors;

/// <summary>Finds the actors of the catalogue by their names.</summary>
/// <param name="catalog">Who is listed.</param>
/// <param name="mentions">Takes the mentions of each passage, in order.</param>
internal sealed class ListedReader(ActorCatalog catalog, Dictionary<Passage, List<Mention>> mentions)
{
    private readonly HashSet<Actor> named = [];
    private readonly HashSet<string> familyNames = new(StringComparer.Ordinal);

    private delegate Actor? Look(ReadOnlySpan<char> name);

    /// <summary>Reads the names that always count, then those that count only beside a full one: "the North" where North Korea is named.</summary>
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
        PersonWords.GenderOfName(passage.At(i).Of(passage.Text)) != Gender.Unknown && passage.At(i + 1).IsCapitalised && passage.ClassOf(i + 1) == WordClass.Name && !NotNames.IsTitle(passage, i + 1)
        && !PersonNouns.IsPerson(passage, i + 1) && !OrganisationWords.Any([passage.At(i + 1).Of(passage.Text).ToString()]) && catalog.Named(passage.At(i + 1).Of(passage.Text)) is null;

    private (Actor Actor, int End)? Longest(Passage passage, int i, int end, Look look)
    {
        var capital = passage.At(i).IsCapitalised || (passage.Is(i, "the") && passage.At(i + 1).IsCapitalised);
        if ((!capital && !passage.Is(i, "dpa")) || !catalog.MayOpenWith(passage.At(i).Of(passage.Text)))
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
            if ((look(name) ?? (k > i && name.StartsWith("The ") ? look($"t{name[1..]}") : null)) is { } actor && !(actor.IsEndOfName(name) && passage.ClassOf(i - 1) == WordClass.Name && passage.At(i - 1).IsCapitalised))
            {
                longest = (actor, k + 1);
            }
        }

        return longest;
    }
}
