using DiplomacyBot.Text.Actors;
using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>Tells whom "he" or "she" means where only one person can be meant.</summary>
/// <remarks>A pronoun goes on with the subject of the sentence before, if that is a person by name, of that gender, and surely a person; a sentence
/// about things is passed over, one about somebody without a name ("the senator") ends the search. Where the sentence names somebody else who
/// could be meant, its subject must have been the one who spoke in it. At the beginning of a paragraph the one before it counts. That subjects go
/// on is the first rule of centering (Grosz, Joshi and Weinstein, Computational Linguistics 21, 1995).</remarks>
internal sealed class PronounReader(MentionReader mentions)
{
    // Sentences about things that may stand in between.
    private const int FurthestSentence = 3;

    // A chain of pronouns, each the subject of the sentence before; the bound keeps a page of them from being followed to its beginning.
    private const int LongestChain = 12;

    private readonly List<(Passage Passage, QuoteDraft Draft, Person? Person)> spoken = [];
    private readonly Dictionary<Passage, Passage> before = [];
    private readonly Dictionary<Passage, SentenceSubjects> subjects = [];
    private readonly Dictionary<int, Person?> known = [];
    private Passage? current;

    /// <summary>The rule of the last answer.</summary>
    public string Why { get; private set; } = string.Empty;

    /// <summary>Begins a passage of the body.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="drafts">Who said what in it.</param>
    public void Enter(Passage passage, IReadOnlyList<QuoteDraft> drafts)
    {
        // Two paragraphs back nothing is looked for.
        if (current is not null && before.TryGetValue(current, out var old))
        {
            spoken.RemoveAll(entry => entry.Passage == old);
            subjects.Remove(old);
            before.Remove(current);
        }

        if (current is not null)
        {
            before[passage] = current;
        }

        current = passage;
        subjects[passage] = new SentenceSubjects(passage, drafts, mentions);
    }

    /// <summary>Takes in who said something; null for somebody who is no person or not known.</summary>
    public void Heard(Passage passage, QuoteDraft draft, Person? person) => spoken.Add((passage, draft, person));

    /// <summary>Who spoke last; null for nobody known.</summary>
    public Person? LastHeard => spoken.Count > 0 ? spoken[^1].Person : null;

    /// <summary>The person that a pronoun means; null where it may be several, or nobody is there.</summary>
    public Person? Resolve(Passage passage, int pronoun) => Resolve(passage, pronoun, 0);

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
            if (!before.TryGetValue(passage, out var previous))
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

    private Person? Resolve(Passage passage, int pronoun, int depth)
    {
        if (passage.Paragraph == 0 || depth > LongestChain || !subjects.ContainsKey(passage) || GenderOf(passage, pronoun) is not { } wanted)
        {
            return null;
        }

        if (!known.TryGetValue(pronoun, out var person))
        {
            person = Meant(passage, pronoun, wanted, depth) is { IsSure: true } sure && !IsBareGuess(sure) && !(sure.Gender == Gender.Unknown && IsOpposed(passage, pronoun, wanted)) ? sure : null;
            known[pronoun] = person;
        }

        return person;
    }

    // One capitalised word without a title may be a company or a town.
    private static bool IsBareGuess(Person person) => person.IsBare && person is { Gender: Gender.Unknown, Office: null };

    // "Bo Elias smiled. On his birthday she asked him": where nothing tells the gender, the other pronoun may be the one that means the subject.
    private static bool IsOpposed(Passage passage, int pronoun, Gender wanted)
    {
        var sentence = passage.SentenceOf(pronoun);
        for (var k = passage.Sentences[Math.Max(0, sentence - 1)].First; k < passage.Sentences[sentence].End; k++)
        {
            var opposite = wanted == Gender.Woman ? passage.At(k).Entry.Text is "he" or "him" or "his" : passage.At(k).Entry.Text is "she" or "her" or "hers";
            if (opposite && !passage.IsQuoted(k))
            {
                return true;
            }
        }

        return false;
    }

    private static Gender? GenderOf(Passage passage, int pronoun)
    {
        var word = passage.At(pronoun).Of(passage.Text);
        if (passage.Is(pronoun, "his") || passage.Is(pronoun, "him"))
        {
            return Gender.Man;
        }

        if (passage.Is(pronoun, "her"))
        {
            return Gender.Woman;
        }

        return word.StartsWith("he", StringComparison.OrdinalIgnoreCase) && (word.Length == 2 || word[2] == '\'') ? Gender.Man
            : word.StartsWith("she", StringComparison.OrdinalIgnoreCase) && (word.Length == 3 || word[3] == '\'') ? Gender.Woman : null;
    }

    private Person? Meant(Passage passage, int pronoun, Gender wanted, int depth)
    {
        var sentence = passage.SentenceOf(pronoun);
        var here = Referents(passage, sentence, pronoun, wanted, depth);
        if (here.Blocked || here.People.Count > 1)
        {
            return null;
        }

        if (here.People.Count == 1)
        {
            // "Soto was not driving, he said": said by Soto, or by whoever spoke before.
            if (Closes(passage, pronoun, sentence))
            {
                var earlier = sentence > 0 ? Back(passage, sentence - 1, wanted, depth, "the subject of the sentence before")
                    : before.TryGetValue(passage, out var paragraph) ? Back(paragraph, paragraph.Sentences.Count - 1, wanted, depth, "the subject at the end of the paragraph before") : null;
                return earlier == here.People[0] ? earlier : null;
            }

            // "Prieto opened it, but she said": nobody else of the sentence can be meant.
            return Others(passage, sentence, pronoun, here.People[0], wanted) ? null : Because("the subject before it in the sentence", here.People[0]);
        }

        if (Others(passage, sentence, pronoun, null, wanted))
        {
            return Partner(passage, sentence, pronoun, wanted);
        }

        if (sentence > 0)
        {
            return Back(passage, sentence - 1, wanted, depth, "the subject of the sentence before");
        }

        return before.TryGetValue(passage, out var previous) && !OpensUnpaired(previous) ? Back(previous, previous.Sentences.Count - 1, wanted, depth, "the subject at the end of the paragraph before") : null;
    }

    // "'Vega says the 'bridge is his.'": somebody's words, whose marks cannot be paired.
    private static bool OpensUnpaired(Passage passage) => passage.At(passage.First) is { Kind: Sentences.TokenKind.Mark, First: '\'' or '"' } && !passage.IsQuoted(passage.First);

    // ", he said." after a clause that needs no other.
    private static bool Closes(Passage passage, int pronoun, int sentence) => passage.IsMark(pronoun - 1, ',') && passage.ClassOf(pronoun + 1) == WordClass.Finite
        && passage.At(pronoun + 1).Entry.Speech is { IsStatement: true } && passage.ClassOf(pronoun + 2) is WordClass.Mark or WordClass.Time or WordClass.Preposition
        && passage.ClassOf(passage.Sentences[sentence].First) is not (WordClass.Subordinator or WordClass.Preposition);

    private Person? Back(Passage passage, int from, Gender wanted, int depth, string why)
    {
        for (var s = from; s >= 0 && s > from - FurthestSentence; s--)
        {
            var found = Referents(passage, s, int.MaxValue, wanted, depth);
            if (found.Blocked || found.People.Count > 1)
            {
                return null;
            }

            if (found.People.Count == 1)
            {
                var person = found.People[0];
                return !Others(passage, s, int.MaxValue, person, wanted) || Spoke(passage, s, person, wanted) ? Because(why, person) : null;
            }

            // No such person is its subject, but one is named: it is about them or not.
            if (Others(passage, s, int.MaxValue, null, wanted))
            {
                return Partner(passage, s, int.MaxValue, wanted);
            }
        }

        return null;
    }

    // "Luis Vega met Carmen Soto. She said": a man and the only woman.
    private Person? Partner(Passage passage, int sentence, int until, Gender wanted)
    {
        var (first, end) = passage.Sentences[sentence];
        var people = mentions.In(passage).Where(mention => mention.Words.First >= first && mention.Words.End <= Math.Min(end, until) && !passage.IsQuoted(mention.Words.First) && mention.Listed is null).ToList();
        var meant = people.Where(mention => mention.Person is { } person && Fits(person, wanted)).Select(mention => mention.Person!).Distinct().ToList();
        var other = subjects[passage].Of(sentence).Any(subject => subject.Person is { } person && !Fits(person, wanted));
        return other && meant is [{ } only] && only.Gender == wanted && !people.Exists(mention => mention.IsAmbiguous) && !subjects[passage].NamesSomebody(sentence, until)
            ? Because("the only woman or man named beside the subject", only) : null;
    }

    private bool Spoke(Passage passage, int sentence, Person person, Gender wanted) =>
        spoken.FindAll(entry => entry.Passage == passage && entry.Draft.Sentence == sentence) is { Count: > 0 } drafts
        && drafts.TrueForAll(entry => entry.Person == person && !IsAbout(passage, entry.Draft, person, wanted)) && drafts.Exists(entry => entry.Draft.Verb is { IsStatement: true });

    // "Vega praised Rey. He said": the one praised may answer.
    private bool IsAbout(Passage passage, QuoteDraft draft, Person person, Gender wanted)
    {
        if (draft.Frame != Frames.Np)
        {
            return false;
        }

        var end = NounPhrases.Core(passage, draft.Content[0]).End;
        return mentions.In(passage).Any(mention => mention.Words.End == end && draft.Content[0].Contains(mention.Words.First) && (mention.IsAmbiguous || (mention.Person is { } other && other != person && Fits(other, wanted))));
    }

    // Who may be meant among the subjects of a sentence; blocked where somebody without a name is one.
    private (List<Person> People, bool Blocked) Referents(Passage passage, int sentence, int until, Gender wanted, int depth)
    {
        var people = new List<Person>();
        var blocked = false;
        foreach (var subject in subjects[passage].Of(sentence))
        {
            if (subject.Words.First >= until)
            {
                continue;
            }

            var person = subject.Person;
            if (subject.IsPronoun)
            {
                if (GenderOf(passage, subject.Words.First) != wanted)
                {
                    continue;
                }

                person = Resolve(passage, subject.Words.First, depth + 1);
                blocked |= person is null;
            }
            else
            {
                blocked |= subject.IsSomebody;
            }

            if (person is not null && Fits(person, wanted) && !people.Contains(person))
            {
                people.Add(person);
            }
        }

        return (people, blocked);
    }

    // Whether the sentence names somebody else of that gender, outside quotation marks.
    private bool Others(Passage passage, int sentence, int until, Person? person, Gender wanted)
    {
        var (first, end) = passage.Sentences[sentence];
        foreach (var mention in mentions.In(passage))
        {
            if (mention.Words.First >= first && mention.Words.End <= Math.Min(end, until) && !passage.IsQuoted(mention.Words.First)
                && (mention.IsAmbiguous || (mention.Person is { } other && other != person && Fits(other, wanted))))
            {
                return true;
            }
        }

        return subjects[passage].NamesSomebody(sentence, until);
    }

    private Person Because(string why, Person person)
    {
        Why = why;
        return person;
    }

    private static bool Fits(Person person, Gender wanted) => person.Gender == Gender.Unknown || person.Gender == wanted;
}
