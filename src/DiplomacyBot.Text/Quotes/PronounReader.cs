using DiplomacyBot.Text.Actors;
using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>Tells whom "he" or "she" means where only one person can be meant.</summary>
/// <remarks>A pronoun is the one person of that gender named before it in its paragraph; with several, the one who spoke in the sentence
/// before if nobody else came up since; with none, the only one of the paragraph before. Anything else stays open.</remarks>
internal sealed class PronounReader(MentionReader mentions)
{
    private readonly List<(Passage Passage, QuoteDraft Draft, Person? Person)> spoken = [];
    private Passage? previous;
    private Passage? current;

    /// <summary>The rule of the last answer.</summary>
    public string Why { get; private set; } = string.Empty;

    /// <summary>Begins a passage of the body.</summary>
    public void Enter(Passage passage)
    {
        spoken.RemoveAll(entry => entry.Passage != current);
        previous = current;
        current = passage;
    }

    /// <summary>Takes in who said something; null for somebody who is no person or not known.</summary>
    public void Heard(Passage passage, QuoteDraft draft, Person? person) => spoken.Add((passage, draft, person));

    /// <summary>The person that a pronoun means; null where it may be several, or nobody is there.</summary>
    public Person? Resolve(Passage passage, QuoteDraft draft, int pronoun) => Meant(passage, draft, pronoun) is { IsSure: true } person ? person : null;

    private Person? Meant(Passage passage, QuoteDraft draft, int pronoun)
    {
        var gender = passage.Is(pronoun, "he") ? Gender.Man : passage.Is(pronoun, "she") ? Gender.Woman : (Gender?)null;
        if (gender is not { } wanted || passage.Paragraph == 0)
        {
            return null;
        }

        var here = Named(passage, passage.First, pronoun, wanted, out var open);
        if (open)
        {
            return null;
        }

        if (here.Count == 1)
        {
            Why = "the only one named before it in the paragraph";
            return here[0];
        }

        var last = spoken.FindLast(entry => entry.Passage == passage && entry.Draft.Cue.First < pronoun && entry.Draft != draft);
        if (here.Count > 1)
        {
            return last.Person is { } speaker && Fits(speaker, wanted) && draft.Sentence - last.Draft.Sentence <= 1 && NobodySince(passage, last.Draft, pronoun, speaker, wanted)
                ? Because("who spoke in the sentence before", speaker) : null;
        }

        if (last.Person is { } same && Fits(same, wanted))
        {
            return Because("who spoke before in the paragraph", same);
        }

        return previous is null || last.Draft is not null ? null : Before(wanted);
    }

    /// <summary>The country that is the subject of the sentence before a place; null where none is.</summary>
    public Actor? CountryBefore(Passage passage, int at)
    {
        var (where, sentence) = (passage, -1);
        for (var s = 0; s < passage.Sentences.Count; s++)
        {
            sentence = passage.Sentences[s].First <= at ? s - 1 : sentence;
        }

        if (sentence < 0)
        {
            if (previous is null)
            {
                return null;
            }

            (where, sentence) = (previous, previous.Sentences.Count - 1);
        }

        var verb = where.Verbs[sentence].Find(phrase => phrase is { Form: VerbForm.Finite, Quoted: false });
        if (verb == default)
        {
            return null;
        }

        var subject = NounPhrases.Left(where, SkipAdverbs(where, verb.First), where.Sentences[sentence].First);
        var inside = mentions.In(where).Where(mention => subject.Overlaps(mention.Words)).ToList();
        return inside is [{ Listed: { Kind: ActorKind.Country } country }] && inside[0].Words.End == subject.End && inside[0].Words.First - subject.First <= 1 ? country : null;
    }

    private static int SkipAdverbs(Passage passage, int k)
    {
        while (passage.ClassOf(k - 1) == WordClass.Adverb)
        {
            k--;
        }

        return k;
    }

    private Person? Before(Gender wanted)
    {
        var named = Named(previous!, previous!.First, previous.End, wanted, out var open);
        var speaker = spoken.FindLast(entry => entry.Passage == previous).Person;
        if (!open && named.Count == 1 && (speaker is null || speaker == named[0]))
        {
            return Because("the only one named in the paragraph before", named[0]);
        }

        // The paragraph before named nobody but went on with a speaker: "he said" once more.
        return !open && named.Count == 0 && speaker is not null && Fits(speaker, wanted) ? Because("who spoke in the paragraph before", speaker) : null;
    }

    private Person Because(string why, Person person)
    {
        Why = why;
        return person;
    }

    private static bool Fits(Person person, Gender wanted) => person.Gender == Gender.Unknown || person.Gender == wanted;

    // Who is named outside quotation marks; open where a name belongs to several people.
    private List<Person> Named(Passage passage, int first, int end, Gender wanted, out bool open)
    {
        var found = new List<Person>();
        open = false;
        foreach (var mention in mentions.In(passage))
        {
            if (mention.Words.First < first || mention.Words.End > end || passage.IsQuoted(mention.Words.First))
            {
                continue;
            }

            open |= mention.IsAmbiguous;
            if (mention.Person is { } person && Fits(person, wanted) && !found.Contains(person))
            {
                found.Add(person);
            }
        }

        return found;
    }

    private bool NobodySince(Passage passage, QuoteDraft last, int pronoun, Person speaker, Gender wanted)
    {
        foreach (var mention in mentions.In(passage))
        {
            var after = mention.Words.First >= (last.Source.Words?.End ?? last.Cue.End) && mention.Words.End <= pronoun && !passage.IsQuoted(mention.Words.First);
            var inside = last.Content.Exists(range => range.Contains(mention.Words.First));
            if (after && !inside && (mention.IsAmbiguous || (mention.Person is { } person && person != speaker && Fits(person, wanted))))
            {
                return false;
            }
        }

        return true;
    }
}
