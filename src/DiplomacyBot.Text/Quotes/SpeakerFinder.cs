using DiplomacyBot.Text.Actors;
using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>Tells who the source of a quotation is. It abstains rather than guesses: a wrong name is worse than none.</summary>
internal sealed class SpeakerFinder(MentionReader mentions, Discourse discourse, ActorCatalog catalog)
{
    private const int LongestName = 12;
    private readonly PronounReader pronouns = new(mentions, discourse);
    private readonly CountryReader countries = new(mentions, discourse);
    private readonly OfficeActors offices = new(catalog);

    /// <summary>Who says it; null where that is not clear.</summary>
    public Speaker? Of(Passage passage, QuoteDraft draft)
    {
        if (draft.Source.Words is not { } words || draft.Source.Head is not { } head || head.IsEmpty || Doubt(passage, draft) is not null)
        {
            return null;
        }

        // "quoted her as saying": no "her" of anything.
        if (head.End - head.First == 1 && (passage.ClassOf(head.First) is WordClass.Pronoun or WordClass.Contraction || passage.Is(head.First, "her")))
        {
            // '"Is it safe?" Prieto asked. "It is," he responded.': not the one who asked.
            // '"I did," said Bo Vega. "Who paid?" she asked.': whether Vega is a woman nobody knows, and a question mostly is somebody else's.
            return pronouns.Resolve(passage, head.First) is { } person && !(discourse.LastHeard == person && (draft.Verb is { Lemma: "respond" or "reply" or "answer" or "retort" } || (draft.Verb is { Lemma: "ask" } && person.Gender == Gender.Unknown)))
                ? new Speaker(person.Name, [person.Actor, .. offices.Of(person.Office)], person.Office, "pronoun: " + pronouns.Why)
                : null;
        }

        if (passage.ClassOf(head.First) is WordClass.Pronoun or WordClass.Wh or WordClass.Contraction || head.End - head.First > LongestName * 2)
        {
            return null;
        }

        // "Oslo, Lima and Quito said": all of the list.
        var list = SourceLists.Whole(passage, draft, head);
        if (list.End - list.First > LongestName && list != head)
        {
            return null;
        }

        var core = list == head ? NounPhrases.Core(passage, head) : list;
        (words, head) = (list == head ? words : list, list);
        var inside = mentions.In(passage).Where(mention => words.Overlaps(mention.Words) || head.Overlaps(mention.Words)).ToList();
        if (core.IsEmpty || !HasContent(passage, core))
        {
            return null;
        }

        if (Apposition.Named(passage, inside, head, core) is { } apposed)
        {
            // "The head of the river guard, Luis Vega": the whole of it.
            var title = apposed.Office ?? (core.End < head.End && head.End - head.First <= LongestName ? Words(passage, new TokenRange(head.First + (passage.ClassOf(head.First) == WordClass.Determiner ? 1 : 0), head.End)) : Offices.In(passage, core));
            return new Speaker(apposed.Name, [apposed.Actor, .. offices.Of(title)], title, "named beside the office");
        }

        // "members of the team, which denied it": the noun that "which" goes with is clear for a name only; "the mayor, who said" is clear.
        if (passage.ClassOf(words.First) is WordClass.Wh or WordClass.That && !(core == head && passage.Is(words.First, "who") && PersonNouns.IsPerson(passage, head.End - 1)) && !inside.Exists(mention => mention.Words.End == head.End))
        {
            return null;
        }

        var named = inside.FindLast(mention => mention.Words.End == core.End && mention.Words.First >= core.First);
        // "in a letter by Deputy Editor Ana Prieto, who said", "the centre of talks with Ana Prieto, who said": "who" is somebody, and no letter.
        if (named.Person is null && named.Listed is null && passage.Is(words.First, "who") && !PersonNouns.IsPerson(passage, core.End - 1) && core.End < head.End && inside.Find(mention => mention.Words.End == head.End) is { Person: not null } author)
        {
            named = author;
        }

        // "Associated Press Nigeria's boatmen": whose picture it is, and the sentence below it.
        if (inside is [{ Listed.Kind: ActorKind.Media } credit, { Listed: not null } or { Person.IsSure: true }, ..] && credit.Words.First == core.First && inside[1].Words.First == credit.Words.End)
        {
            return null;
        }

        // "Centres for the Sick Director Ana Prieto": the one named is still to come.
        if (named.Person is not null && passage.Is(core.End, "for") && inside.Exists(mention => mention.Person is not null && mention.Words.First > core.End && mention.Words.End == head.End))
        {
            return null;
        }

        if (draft.Source.Why is "before the colon" && !passage.IsQuoted(draft.Content[0].First) && named.Listed is null && named.Person is not { IsSure: true } && !(PersonNouns.CanSpeak(passage, core.End - 1) && (core.End - core.First == 1 || !passage.At(core.End - 1).IsCapitalised)))
        {
            return null;
        }

        if (named.Person is { } someone && NameFit.Is(passage, head, core, named.Words, someone))
        {
            var office = Office(passage, words, named.Words) ?? someone.Office;
            // "Sir Michael": the title belongs to the given name.
            var title = named.Words.First - 1;
            var shownName = someone.IsBare && (passage.Is(title, "sir") || passage.Is(title, "dame")) ? $"{passage.Text[passage.At(title).Start..passage.At(title).End]} {someone.Name}" : someone.Name;
            return new Speaker(shownName, [someone.Actor, .. offices.Of(office)], office, "named");
        }

        if (Anaphor(passage, core) is { } country)
        {
            return new Speaker(country.Name, [country], null, "the country that the sentence before is about");
        }

        // "said the Italian": somebody from there, not the country.
        if (named.Listed is { Kind: ActorKind.Country } && core.End - core.First == 2 && passage.Is(core.First, "the") && passage.At(core.First + 1).Of(passage.Text).EndsWith("an") && !passage.Is(core.First + 1, named.Listed.Name))
        {
            return new Speaker(Words(passage, core), [], null, "as written");
        }

        if (SourceOwners.IsOwned(passage, core))
        {
            return OfOwner(passage, core);
        }

        // "a report published Monday": without the participle that more belongs to.
        var whole = SourceOwners.WithWhose(passage, draft, head);
        var shown = whole.End - whole.First <= (whole == head ? LongestName : LongestName * 2) && !(core.End == head.End - 1 && passage.ClassOf(core.End) == WordClass.Participle) ? whole : core;
        // "The U.S. Court of Appeals for the District of Lugo and the Coast": too long, and no court without "of Appeals".
        if (shown == core && passage.Is(core.End, "of"))
        {
            shown = NounPhrases.Right(passage, core.First, head.End, prepositions: false);
            if (shown.End - shown.First > LongestName)
            {
                return null;
            }
        }

        // "The mayors in a letter said"
        shown = WithoutWriting(passage, shown);
        return new Speaker(Words(passage, shown), [.. Listed(inside), .. SourceLists.People(passage, core, inside)], Office(passage, words, core), named.Listed is not null ? "named" : named.IsAmbiguous ? "as written: several people have the name" : "as written");
    }

    private static TokenRange WithoutWriting(Passage passage, TokenRange shown)
    {
        var at = shown.End - 3;
        return at > shown.First && passage.Is(at, "in") && passage.ClassOf(at + 1) == WordClass.Determiner && PhraseNouns.IsWriting(passage, shown) && PhraseNouns.CanSpeak(passage, new TokenRange(shown.First, at))
            ? new TokenRange(shown.First, at) : shown;
    }

    // "His lawyer", "its ministry": whose, where that is clear; without it nobody could tell.
    private Speaker? OfOwner(Passage passage, TokenRange core)
    {
        var rest = Words(passage, new TokenRange(core.First + 1, core.End));
        if (passage.Is(core.First, "its"))
        {
            return SourceOwners.OpensSentence(passage, core.First) && countries.Before(passage, core.First) is { } country
                ? new Speaker($"{country.Name}'s {rest}", [country], null, "owner: the country that the sentence before is about") : null;
        }

        return pronouns.Resolve(passage, core.First) is { } owner ? new Speaker($"{owner.Name}'s {rest}", [], null, "owner: " + pronouns.Why) : null;
    }

    /// <summary>What speaks against showing anybody as the one who says it; null where nothing does.</summary>
    public static string? Doubt(Passage passage, QuoteDraft draft)
    {
        if (draft.Source is not { Words: not null, Head: { IsEmpty: false } head })
        {
            return null;
        }

        var core = NounPhrases.Core(passage, head);
        return SourceDoubts.Of(passage, draft, core) ?? PhraseDoubts.Of(passage, draft, head, core);
    }

    /// <summary>Whether the source is a name, a pronoun, or a noun for people or a body: something that can speak. True where there is none.</summary>
    public bool CanSpeak(Passage passage, QuoteDraft draft)
    {
        if (draft.Source is not { Words: not null, Head: { IsEmpty: false } head })
        {
            return true;
        }

        var core = NounPhrases.Core(passage, head);
        return core.IsEmpty || passage.ClassOf(core.First) is WordClass.Pronoun or WordClass.Contraction || PersonNouns.CanSpeak(passage, core.End - 1) || passage.At(core.End - 1).IsNumber
            || passage.At(core.End - 1).Entry.Text is "some" or "many" or "others" or "both" or "most" || passage.ClassOf(core.End - 1) == WordClass.Name
            || mentions.In(passage).Any(mention => mention.Words.End == core.End);
    }

    /// <summary>Whether who says it is surely a person, or a listed state or body.</summary>
    public bool IsPerson(Passage passage, QuoteDraft draft) => Of(passage, draft) is { } speaker
        && (speaker.Office is not null || speaker.Why.StartsWith("pronoun", StringComparison.Ordinal)
            || speaker.Actors.Any(actor => actor.Kind is ActorKind.Country or ActorKind.Organisation || mentions.People.Find(actor.Name)?.Gender is Gender.Man or Gender.Woman));

    private static IEnumerable<Actor> Listed(IEnumerable<Mention> inside) => inside.Where(mention => mention.Listed is not null).Select(mention => mention.Listed!).Distinct();

    private static bool HasContent(Passage passage, TokenRange core)
    {
        for (var k = core.First; k < core.End; k++)
        {
            if (passage.ClassOf(k) is WordClass.Noun or WordClass.Name || passage.At(k).Entry.Number >= 0 || passage.At(k).Entry.Text is "some" or "many" or "others" or "several" or "most" or "both")
            {
                return true;
            }
        }

        return false;
    }

    // "the country", "the nation": the country that is the subject of the sentence before.
    private Actor? Anaphor(Passage passage, TokenRange core) =>
        core.End - core.First == 2 && passage.Is(core.First, "the") && (passage.Is(core.First + 1, "country") || passage.Is(core.First + 1, "nation")) ? countries.Before(passage, core.First) : null;

    private static string? Office(Passage passage, TokenRange words, TokenRange name) => Offices.Before(passage, name) ?? Offices.After(passage, words, name);

    // A line of a page may hold more than one space between two words.
    private static string Words(Passage passage, TokenRange range) => string.Join(' ', passage.Text[passage.At(range.First).Start..passage.At(range.End - 1).End].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
