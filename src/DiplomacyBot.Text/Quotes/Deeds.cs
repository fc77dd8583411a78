using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>Tells the deeds from the words where a verb can be either: a goal is added, a price charged, a prize claimed.</summary>
/// <remarks>Found by reading, verb by verb, what was shown over news of many kinds; the tests have an example in our own words for each rule.</remarks>
internal static class Deeds
{
    // What is claimed in words; a title, a prize, land and lives are claimed by deeds.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Claimables = Set("responsibility", "credit", "victory", "success", "innocence", "immunity", "sovereignty", "ownership", "progress", "privilege", "ignorance", "discrimination");

    // "denied access", "dismissed the case": what an office or a court does.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Grants =
        Set("access", "bail", "entry", "visa", "visas", "appeal", "appeals", "motion", "petition", "parole", "permission", "asylum", "treatment", "entrance", "case", "cases", "charges", "charge", "lawsuit", "suit", "complaint", "indictment", "request", "requests");

    // "confirmed the president's choice": into an office.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Nominees = Set("choice", "pick", "nominee", "nomination", "appointment", "candidate", "judge", "choices", "picks", "nominees", "judges");

    // "tweeted a photo": nothing in words.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Pictures = Set("photo", "photos", "photograph", "photographs", "picture", "pictures", "image", "images", "video", "videos", "clip", "clips", "selfie", "selfies", "snap", "link", "updates");

    // Who is welcomed by a deed: one that is born, or at the door.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Newcomers = Set("baby", "boy", "girl", "son", "daughter", "child", "twins", "arrival", "guests", "visitors");

    // Whom it is done to comes first; with a preposition right behind it the form is a participle: "a woman threatened with murder".
    private static readonly HashSet<string> NeedsSomebody = ["accuse", "charge", "threaten", "blame", "fault", "praise", "credit", "hail"];

    /// <summary>Whether the verb and its object are a deed.</summary>
    /// <param name="passage">Where it stands.</param>
    /// <param name="draft">Who said what, as found.</param>
    /// <param name="content">What stands after the verb.</param>
    public static bool Is(Passage passage, QuoteDraft draft, TokenRange content)
    {
        if (draft.Verb is not { } verb || draft.Frame == Frames.Quote || passage.IsQuoted(content.First))
        {
            return false;
        }

        var thing = draft.Frame is Frames.Np or Frames.Ing || (draft.Frame == Frames.That && !IsClause(passage, content));
        if (thing && draft.Frame == Frames.That && (verb.Takes(Frames.Deed) || !verb.Takes(Frames.Np)))
        {
            // "added a goal, and Lugo won", "ruled the town".
            return true;
        }

        return verb.Lemma switch
        {
            // "added $18 million to its reserves", "charges £5 a day"
            "add" or "charge" when Prices.HasMoney(passage, content.First) => true,
            // "lied about it", "wonders where it is": not what anybody says.
            "lie" or "wonder" => true,
            "answer" => IsAsked(passage, content),
            // "the Senate confirmed the president's choice to lead it", "voters rejected Vega": by a vote.
            "confirm" => EndsIn(passage, content, Nominees),
            "reject" => thing && draft.Source.Head is { } head && passage.At(head.End - 1).Of(passage.Text) is "voters" or "Voters" or "shareholders",
            // "is replying to Vega", "testified to a committee": to whom.
            "reply" or "testify" or "respond" => draft.Frame == Frames.Np && passage.Is(draft.Cue.End - 1, "to"),
            // "a court ruling closing the bridge": a noun.
            "rule" => passage.ClassOf(draft.Cue.First) == WordClass.Gerund && passage.ClassOf(content.First) is WordClass.Gerund or WordClass.Participle,
            // "added three assists to lead": read as a verb.
            "add" when (passage.At(content.First).IsNumber || passage.At(content.First).Entry.Number >= 0) && passage.ClassOf(content.First + 1) == WordClass.Finite => true,
            // "added 11 points, seven assists and five steals"
            "add" when passage.At(content.First).IsNumber && passage.IsMark(NounPhrases.Right(passage, content.First, content.End, prepositions: false).End, ',') => true,
            // "does not just add boats": nothing that somebody did not say.
            "add" when draft.Negated && passage.ClassOf(content.First) != WordClass.That => true,
            "add" => IsAddedTo(passage, content),
            "tweet" or "post" when IsPicture(passage, content) => true,
            // "wrote a letter that said it was over": what was written, not what it says.
            "write" or "tweet" or "post" => passage.At(content.First).Entry.Text is "a" or "an" && PhraseNouns.IsWriting(passage, NounPhrases.Core(passage, NounPhrases.Right(passage, content.First, content.End, prepositions: false))),
            // "welcomed a baby boy"
            "welcome" => thing && (EndsIn(passage, content, Newcomers) || IsBrought(passage, content)),
            // "pledged allegiance to them"
            "pledge" or "swear" => passage.At(content.First).Of(passage.Text) is "allegiance" or "loyalty" or "fealty",
            "offer" => Prices.HasPrice(passage, content),
            "claim" => thing && !HasAny(passage, content, Claimables),
            // "denied her a second term": did not grant it.
            "deny" when NounPhrases.Right(passage, content.First, content.End, prepositions: false) is { IsEmpty: false } whom && whom.End < content.End
                && (passage.ClassOf(whom.End - 1) is WordClass.Name or WordClass.Pronoun || Actors.PersonNouns.CanSpeak(passage, whom.End - 1)) && passage.At(whom.End).Entry.Text is "a" or "an" => true,
            "deny" or "dismiss" => (thing && EndsIn(passage, content, Grants)) || EndsIn(passage, NounPhrases.Right(passage, content.First, content.End, prepositions: false), Grants),
            // "questioned him about it", "questioned people seated there"
            "question" => (thing && passage.ClassOf(content.First) is WordClass.Name or WordClass.Pronoun) || (thing | draft.Frame == Frames.That && IsPeople(passage, content)),
            // "said of the plan", "a man briefed on it": about what, not what.
            "say" => thing && passage.Is(draft.Cue.End - 1, "of"),
            // "who asked not to be named"
            "ask" => passage.ClassOf(content.First) == WordClass.Negation && content.End - content.First <= 4 && passage.At(content.End - 1).Of(passage.Text) is "named" or "identified" or "quoted",
            // "is weighing whether to go"
            "weigh" => !(passage.At(draft.Cue.End - 1).Entry.Text is "in" or "on"),
            "brief" => passage.Is(draft.Cue.End - 1, "on") && draft.Cue.End - draft.Cue.First > 1,
            // "called 911"
            "call" => (thing && Calls.IsDeed(passage, draft, content)) || passage.At(content.First).IsNumber,
            _ => false,
        }
        || (NeedsSomebody.Contains(verb.Lemma) && passage.ClassOf(content.First) == WordClass.Preposition)
        // "media reports said", "the men police said fled": cut off from its subject.
        || (draft.Frame == Frames.Ing && passage.ClassOf(content.First) == WordClass.Participle);
    }

    private static bool IsPicture(Passage passage, TokenRange content)
    {
        var what = NounPhrases.Right(passage, content.First, content.End, prepositions: false);
        return EndsIn(passage, what, Pictures) && passage.ClassOf(what.End) is not (WordClass.Finite or WordClass.Auxiliary or WordClass.Modal);
    }

    private static bool IsPeople(Passage passage, TokenRange content)
    {
        var whom = NounPhrases.Right(passage, content.First, content.End, prepositions: false);
        return !whom.IsEmpty && passage.ClassOf(content.First) != WordClass.Wh && Actors.PersonNouns.CanSpeak(passage, whom.End - 1) && passage.ClassOf(whom.End) is WordClass.Participle or WordClass.Preposition or WordClass.Mark or WordClass.Finite or WordClass.Subordinator;
    }

    // "welcomed staff back to the town", "welcomed boats home"
    private static bool IsBrought(Passage passage, TokenRange content)
    {
        var whom = NounPhrases.Right(passage, content.First, content.End, prepositions: false);
        return IsWay(passage, whom.End) || IsWay(passage, whom.End - 1);
    }

    private static bool IsWay(Passage passage, int k) => passage.At(k).Of(passage.Text) is "back" or "home" or "aboard" or "ashore" or "into" or "onto" or "inside";

    // "answered questions from boatmen", "answered the phone"
    private static bool IsAsked(Passage passage, TokenRange content)
    {
        var asked = NounPhrases.Right(passage, content.First, content.End, prepositions: false);
        return !asked.IsEmpty && passage.At(asked.End - 1).Of(passage.Text) is "question" or "questions" or "queries" or "query" or "call" or "calls" or "phone" or "door" or "reporters";
    }

    // A verb before the next part of the sentence; what begins with "that" or "how" is a clause anyway.
    private static bool IsClause(Passage passage, TokenRange words)
    {
        if (passage.ClassOf(words.First) is WordClass.That or WordClass.Wh or WordClass.Subordinator or WordClass.To or WordClass.Negation or WordClass.Gerund)
        {
            return true;
        }

        for (var k = words.First; k < words.End; k++)
        {
            if (passage.ClassOf(k) is WordClass.Finite or WordClass.Auxiliary or WordClass.Modal or WordClass.Contraction || passage.IsQuoted(k))
            {
                return true;
            }

            // "claimed gains in the race, the first since Rey was mayor"
            if (k > words.First && passage.Is(k, "since"))
            {
                return false;
            }

            if ((passage.IsMark(k, ',') && (passage.ClassOf(k + 1) == WordClass.Conjunction || passage.Is(k + 1, "yet")))
                || (passage.ClassOf(k) == WordClass.Conjunction && passage.ClassOf(k + 1) is WordClass.Finite or WordClass.Auxiliary or WordClass.Modal))
            {
                return false;
            }
        }

        return false;
    }

    // "adding 18 titles to the one she won"
    private static bool IsAddedTo(Passage passage, TokenRange words)
    {
        for (var k = words.First; k < words.End && passage.ClassOf(k) is not (WordClass.Finite or WordClass.Auxiliary or WordClass.Modal or WordClass.That or WordClass.Contraction); k++)
        {
            if (passage.ClassOf(k) == WordClass.To && passage.ClassOf(k + 1) != WordClass.Infinitive && passage.At(words.First).IsNumber)
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsIn(Passage passage, TokenRange words, HashSet<string>.AlternateLookup<ReadOnlySpan<char>> set)
    {
        var core = NounPhrases.Core(passage, NounPhrases.Right(passage, words.First, words.End, prepositions: false));
        return !core.IsEmpty && set.Contains(passage.At(core.End - 1).Of(passage.Text));
    }

    private static bool HasAny(Passage passage, TokenRange words, HashSet<string>.AlternateLookup<ReadOnlySpan<char>> set)
    {
        for (var k = words.First; k < words.End; k++)
        {
            if (set.Contains(passage.At(k).Of(passage.Text)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Words to be looked for by their span.</summary>
    public static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(params ReadOnlySpan<string> words) => new HashSet<string>([.. words], StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
