using DiplomacyBot.Text.Quotes.Grammar;
using DiplomacyBot.Text.Sentences;

namespace DiplomacyBot.Text.Actors;

/// <summary>How far the name of somebody reaches: particles, hyphens, initials.</summary>
internal static class NameParts
{
    private const int MostParticles = 2;

    /// <summary>One word more, or two with a hyphen between: "Ban Ki-moon", "Jean-Luc Roux"; but "the Vega-Rey talks" are of two people.</summary>
    public static int More(Passage passage, int first, int end)
    {
        if (passage.ClassOf(end) == WordClass.Name)
        {
            return NotNames.IsTitle(passage, end) || NotNames.IsRole(passage, end) || NotNames.IsAbbreviation(passage, end) ? 0 : 1;
        }

        // "von der Leyen", "al-Assad"
        var particles = Particles(passage, end);
        if (particles > 0 && passage.ClassOf(end + particles) == WordClass.Name && !NotNames.IsTitle(passage, end + particles))
        {
            return particles + 1;
        }

        var hyphen = passage.At(end) is { First: '-', Joined: true, Kind: TokenKind.Mark } && passage.At(end + 1) is { IsWord: true, Joined: true };
        return hyphen && (end - first > 1 ? !passage.At(end + 1).IsCapitalised || passage.ClassOf(end + 2) != WordClass.Noun : passage.At(end + 1).IsCapitalised && passage.ClassOf(end + 2) != WordClass.Noun) ? 2 : 0;
    }

    /// <summary>How many tokens from here are particles of a name, a hyphen after the last included; 0 for none.</summary>
    public static int Particles(Passage passage, int first)
    {
        var k = first;
        while (k < first + MostParticles && passage.At(k) is { IsWord: true, IsCapitalised: false } token && PersonWords.IsParticle(token.Of(passage.Text)))
        {
            k++;
        }

        return k == first ? 0 : k - first + (passage.At(k) is { First: '-', Joined: true, Kind: TokenKind.Mark } ? 1 : 0);
    }

    /// <summary>"le Clos said": where a name with particles before it begins.</summary>
    public static int BeforeParticles(Passage passage, int name, int floor)
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

    /// <summary>"A.Q. Shipton": read as an article.</summary>
    public static int BeforeInitial(Passage passage, int name) =>
        passage.At(name) is { Length: 1, Joined: true } && passage.At(name - 1).IsMark('.') && passage.At(name - 2) is { IsCapitalised: true, Length: 1 } ? name - 2 : name;
}
