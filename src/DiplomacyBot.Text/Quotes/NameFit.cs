using DiplomacyBot.Text.Actors;
using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>Whether a person who is named in a phrase is who the phrase means: in "Vega's Son" or "Anna's List" nobody is.</summary>
internal static class NameFit
{
    /// <summary>Whether the name stands for the whole phrase.</summary>
    /// <param name="passage">Where it stands.</param>
    /// <param name="head">The phrase.</param>
    /// <param name="core">The phrase without what follows its noun.</param>
    /// <param name="name">The name, at the end of the core.</param>
    /// <param name="person">Whom it names.</param>
    public static bool Is(Passage passage, TokenRange head, TokenRange core, TokenRange name, Person person)
    {
        // "Kim's envoy and Vega", "AT&T", "G-II"
        if (IsList(passage, core, name) || IsPart(passage, name))
        {
            return false;
        }

        // "Refugee Processing Centre"
        if (core.End < head.End && passage.ClassOf(core.End) == WordClass.Gerund && passage.At(core.End).IsCapitalised)
        {
            return false;
        }

        if (name.First == core.First)
        {
            return true;
        }

        var before = passage.ClassOf(name.First - 1);
        // "Vega's Son" in a headline, "Open Boats 2020 Watch List"
        if ((name.End - name.First == 1 && PersonNouns.IsPerson(passage, name.First)) || before == WordClass.Number)
        {
            return false;
        }

        // "Anna's List", "the navy SEALs"
        return !person.IsBare || (before != WordClass.Possessive && !(before == WordClass.Noun && passage.At(core.End - 1).Of(passage.Text).EndsWith("s") && !PersonNouns.MayBePerson(passage, name.First - 1)));
    }

    // "G-II", "Al-Lugo", "Vega & Co": what stands after a mark.
    private static bool IsPart(Passage passage, TokenRange name) =>
        passage.At(name.First).Start is > 1 and var start && ((passage.Text[start - 1] == '-' && char.IsLetter(passage.Text[start - 2])) || passage.At(name.First - 1).IsMark('&'));

    // "Kim and Putin", "Kim's envoy": more or somebody else than the name.
    private static bool IsList(Passage passage, TokenRange core, TokenRange name)
    {
        for (var k = core.First; k < name.First; k++)
        {
            if (passage.ClassOf(k) == WordClass.Conjunction)
            {
                return true;
            }
        }

        return false;
    }
}
