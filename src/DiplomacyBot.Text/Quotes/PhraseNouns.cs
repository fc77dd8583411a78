using DiplomacyBot.Text.Actors;
using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>What the noun of a phrase names: somebody who can speak, something written, something that is to be done, or a thing.</summary>
internal static class PhraseNouns
{
    // Things made of words: they say what stands in them.
    private static readonly HashSet<string> Writings =
        ["report", "reports", "study", "studies", "poll", "polls", "survey", "surveys", "statement", "statements", "letter", "letters", "book", "ad", "ads", "advert", "clip", "article", "articles", "editorial", "summary", "release", "data", "email", "emails", "e-mail", "lawsuit", "suit", "ruling", "brief", "website", "site", "spot", "analysis", "analyses", "review", "records", "document", "documents", "filing", "filings", "complaint", "memo", "text", "treaty", "law", "bill", "resolution", "order", "message", "tweet", "post", "speech", "card", "paper", "papers", "magazine", "statistics", "figures", "account", "cables", "cable", "declaration", "agreement", "communique", "transcript", "constitution", "slide", "video", "story", "stories", "column", "proposal", "counterproposal", "page", "blog", "guidelines", "rules", "work", "research", "evidence", "results"];

    // What is to be done: it proposes and promises nothing, somebody does.
    private static readonly HashSet<string> Designs =
        ["plan", "plans", "proposal", "proposals", "counterproposal", "bill", "law", "policy", "policies", "deal", "measure", "measures", "budget", "legislation", "scheme", "strategy", "programme", "program", "package", "draft"];

    // Who speaks, beside the people and bodies of the lists.
    private static readonly HashSet<string> Others = ["source", "sources", "company", "companies", "firm", "firms", "campaign", "campaigns", "city", "cities", "aide", "aides", "chain", "newspaper", "newspapers", "percent", "side", "sides", "island", "hotline", "crowd", "allies", "ally", "migrants", "veterans", "third", "half", "state", "states"];

    /// <summary>Whether a phrase names neither people nor a body nor something written.</summary>
    public static bool IsThing(Passage passage, TokenRange core) =>
        !core.IsEmpty && !CanSpeak(passage, core) && !IsWriting(passage, core);

    /// <summary>Whether it names a thing made of words: "a letter".</summary>
    public static bool IsWriting(Passage passage, TokenRange core) => !core.IsEmpty && Writings.Contains(passage.At(core.End - 1).Lower(passage.Text));

    /// <summary>Whether it names what is told, not whom: "the story of the bridge".</summary>
    public static bool IsTale(Passage passage, TokenRange core) => !core.IsEmpty && passage.At(core.End - 1).Of(passage.Text) is "story" or "stories" or "tale" or "tales" or "joke" or "jokes" or "lie" or "lies" or "truth" or "news";

    /// <summary>Whether it names people or a body.</summary>
    public static bool CanSpeak(Passage passage, TokenRange core)
    {
        var last = core.End - 1;
        while (last > core.First && passage.ClassOf(last) == WordClass.Mark)
        {
            last--;
        }

        var word = passage.At(last).Of(passage.Text);
        return PersonNouns.CanSpeak(passage, last) || PersonNouns.MayBePerson(passage, last) || EndsInPeople(word) || passage.ClassOf(last) == WordClass.Name || passage.At(last).IsNumber || Others.Contains(passage.At(last).Lower(passage.Text))
            || passage.At(last).Entry.Text is "some" or "many" or "others" or "several" or "most" or "both";
    }

    // "objectors", "staffers"
    private static bool EndsInPeople(ReadOnlySpan<char> word) => word.EndsWith("ers") || word.EndsWith("ors") || word.EndsWith("ists") || word.EndsWith("ians") || word.EndsWith("ants") || word.EndsWith("ees");

    /// <summary>"egalitarianism", "big boss": a noun in the singular that nothing points at.</summary>
    public static bool IsBare(Passage passage, TokenRange core, string last) =>
        !passage.At(core.First).IsCapitalised && passage.ClassOf(core.First) == WordClass.Noun && passage.At(core.First).Entry.Text is not ("one" or "another" or "each") && !last.EndsWith('s') && !last.EndsWith("people", StringComparison.Ordinal) && !last.EndsWith("men", StringComparison.Ordinal)
        && last is not ("police" or "media" or "management" or "staff" or "enforcement" or "data" or "evidence" or "research" or "intelligence") && !HasPossessive(passage, core);

    private static bool HasPossessive(Passage passage, TokenRange core)
    {
        for (var k = core.First; k < core.End; k++)
        {
            if (passage.ClassOf(k) is WordClass.Possessive or WordClass.Name)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a noun in small letters names a thing made of words: "letter".</summary>
    public static bool IsWriting(string noun) => Writings.Contains(noun);

    /// <summary>Whether a noun in small letters names what is to be done: "plan".</summary>
    public static bool IsDesign(string noun) => Designs.Contains(noun);
}
