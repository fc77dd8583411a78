using DiplomacyBot.Text.Actors;
using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>Who is named between commas behind an office or a part of a family: "The mayor, Ana Prieto, said", "said his lawyer, Luis Vega".</summary>
internal static class Apposition
{
    /// <summary>The one who is named; null where nobody is.</summary>
    /// <param name="passage">Where it stands.</param>
    /// <param name="inside">Who is named in the phrase and the aside behind it.</param>
    /// <param name="head">The phrase: "the head of the guard".</param>
    /// <param name="core">The phrase without what follows its noun: "the head".</param>
    public static Person? Named(Passage passage, IReadOnlyList<Mention> inside, TokenRange head, TokenRange core)
    {
        var last = core.End - 1;
        // "The head of the river guard, Luis Vega,"; a name of one word may be that of a place: "the mayor of the town, Lugo,".
        var of = (passage.Is(core.End, "of") || passage.Is(core.End, "for") || passage.Is(core.End, "to")) && core.End < head.End;
        // "the Deputy Head of the guard": capitals of an office, where an article and what it is of stand beside it.
        if ((core.End != head.End && !of) || !(IsInitials(passage, last) || ((passage.ClassOf(last) != WordClass.Name || (of && passage.Is(core.First, "the"))) && (PersonNouns.IsPerson(passage, last) || (of && passage.Is(last, "head"))))) || !passage.IsMark(head.End, ','))
        {
            return null;
        }

        // "a town official, Harbour Secretary Luis Vega, said"
        foreach (var mention in inside)
        {
            if (mention.Person is { } person && mention.Words.First > head.End && (!of || !person.IsBare)
                && (mention.Words.First == head.End + 1 || (Offices.Before(passage, mention.Words) is not null && NounPhrases.Left(passage, mention.Words.End, head.End + 1).First == head.End + 1)))
            {
                var after = mention.Words.End;
                return passage.ClassOf(after) == WordClass.Mark && !(passage.IsMark(after, ',') && passage.ClassOf(after + 1) is WordClass.Conjunction or WordClass.Name or WordClass.Determiner) ? person : null;
            }
        }

        return null;
    }

    // "Another opposition MP, Ana Prieto,"
    private static bool IsInitials(Passage passage, int last) => passage.At(last).Of(passage.Text) is "MP" or "MEP" or "MSP" or "CEO" or "PM" or "TD" or "MPP";
}
