using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>Which verbs of a sentence report anything: a verb of speech may be quoted itself, a name, or only what somebody may do.</summary>
internal static class CueVerbs
{
    /// <summary>What it reports; null where it reports nothing.</summary>
    // "to seek", "in order to say": what somebody may do, not what anybody did.
    public static SpeechVerb? Of(Passage passage, VerbPhrase phrase) => phrase.Quoted || IsName(passage, phrase) || IsByline(passage, phrase) || IsChange(passage, phrase) || IsAlleged(passage, phrase) || IsOwned(passage, phrase) || IsSubject(passage, phrase) || IsOfThings(passage, phrase) || (passage.At(phrase.Head).Entry.Speech?.Lemma is "put" && !passage.Is(phrase.Head + 1, "it")) || (phrase.Form == VerbForm.Infinitive && !GoesOn(passage, phrase.First - 1)) ? null : passage.At(phrase.Head).Entry.Speech;

    // "jobs and alleged corruption": what is alleged, not who alleges.
    private static bool IsAlleged(Passage passage, VerbPhrase phrase) => passage.Is(phrase.Head, "alleged") && phrase.First == phrase.Head && passage.ClassOf(phrase.Head - 1) == WordClass.Conjunction && passage.ClassOf(phrase.Head + 1) == WordClass.Noun;

    // "questions added to the list", "adding to the nine it has"; "some pointed lines".
    private static bool IsOfThings(Passage passage, VerbPhrase phrase) => passage.At(phrase.Head).Entry.Speech switch
    {
        { Lemma: "add" } => passage.Is(phrase.Head + 1, "to"),
        { Lemma: "point" } => passage.ClassOf(phrase.Head + 1) is WordClass.Noun && !passage.Is(phrase.Head + 1, "out"),
        _ => false,
    };

    // "found that charging her was not lawful": what was not lawful.
    private static bool IsSubject(Passage passage, VerbPhrase phrase) => phrase.Form == VerbForm.Gerund && passage.ClassOf(phrase.First - 1) == WordClass.That;

    // "Vega's famous order “Stay”": a noun, as what stands before it is nobody, and one would order, not several.
    private static bool IsOwned(Passage passage, VerbPhrase phrase) => phrase.First == phrase.Head && passage.At(phrase.Head) is var word && word.Is(Words.WordTags.Base) && !word.Is(Words.WordTags.Past)
        && passage.ClassOf(phrase.Head - 2) == WordClass.Possessive && passage.ClassOf(phrase.Head - 1) == WordClass.Noun && (!passage.At(phrase.Head - 1).Of(passage.Text).EndsWith('s') || passage.At(phrase.Head - 1).Of(passage.Text).EndsWith("ous")) && !Actors.PersonNouns.CanSpeak(passage, phrase.Head - 1);

    // "his voice cracked", "the feast began as a joke"
    private static bool IsChange(Passage passage, VerbPhrase phrase) => passage.At(phrase.Head).Entry.Speech switch
    {
        { Lemma: "crack" or "break" or "begin" } when passage.Is(phrase.First - 1, "voice") => true,
        { Lemma: "begin" } => passage.Is(phrase.Head + 1, "as"),
        _ => false,
    };

    // "Vega reported from Lugo.": where the reporter was.
    private static bool IsByline(Passage passage, VerbPhrase phrase) => passage.Is(phrase.Head, "reported") && phrase.First == phrase.Head && passage.Is(phrase.Head + 1, "from") && passage.ClassOf(phrase.Head + 2) == WordClass.Name;

    // "Amira Said", "Vega Equates Firing": with a capital inside a sentence no verb.
    private static bool IsName(Passage passage, VerbPhrase phrase) => passage.Paragraph > 0 && passage.At(phrase.Head).IsCapitalised && passage.At(phrase.Head - 1).IsCapitalised && passage.SentenceOf(phrase.Head) is var sentence
        && phrase.Head > passage.Sentences[sentence].First && (phrase.Form == VerbForm.Gerund || passage.At(phrase.Head).Of(passage.Text) is "Said" || (passage.At(phrase.Head + 1).IsCapitalised && passage.Paragraph > 1));

    // "continues to insist": done as much as "insists".
    private static bool GoesOn(Passage passage, int k) => passage.Is(k, "yet") || passage.ClassOf(k) == WordClass.Finite && passage.At(k).Of(passage.Text) is "failed" or "fails" or "proceeded" || passage.ClassOf(k) == WordClass.Finite && passage.At(k).Entry.Text is "continues" or "continued" or "continue" or "began" or "begins" or "begin" or "started" or "starts" or "went";
}
