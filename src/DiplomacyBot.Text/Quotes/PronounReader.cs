using DiplomacyBot.Text.Actors;
using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>Tells whom "he" or "she" means where only one person can be meant.</summary>
/// <remarks>A pronoun goes on with the subject of the sentence before, if that is a person by name, of that gender, and surely a person; a sentence
/// about things is passed over, one about somebody without a name ("the senator") ends the search. Where the sentence names somebody else who
/// could be meant, its subject must have been the one who spoke in it. At the beginning of a paragraph the one before it counts. That subjects go
/// on is the first rule of centering (Grosz, Joshi and Weinstein, Computational Linguistics 21, 1995).</remarks>
internal sealed class PronounReader(MentionReader mentions, Discourse discourse)
{
    // Sentences about things that may stand in between.
    private const int FurthestSentence = 3;

    // A chain of pronouns, each the subject of the sentence before; the bound keeps a page of them from being followed to its beginning.
    private const int LongestChain = 12;

    private readonly Dictionary<int, Person?> known = [];

    /// <summary>The rule of the last answer.</summary>
    public string Why { get; private set; } = string.Empty;

    /// <summary>The person that a pronoun means; null where it may be several, or nobody is there.</summary>
    public Person? Resolve(Passage passage, int pronoun) => Resolve(passage, pronoun, 0);

    private Person? Resolve(Passage passage, int pronoun, int depth)
    {
        if (passage.Paragraph == 0 || depth > LongestChain || discourse.Subjects(passage) is null || Pronouns.GenderOf(passage, pronoun) is not { } wanted)
        {
            return null;
        }

        if (!known.TryGetValue(pronoun, out var person))
        {
            person = Meant(passage, pronoun, wanted, depth) is { IsSure: true } sure && !IsBareGuess(sure) && !(sure.Gender == Gender.Unknown && Pronouns.IsOpposed(passage, pronoun, wanted)) ? sure : null;
            known[pronoun] = person;
        }

        return person;
    }

    // One capitalised word without a title may be a company or a town.
    private static bool IsBareGuess(Person person) => person.IsBare && person is { Gender: Gender.Unknown, Office: null };

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
            if (Pronouns.Closes(passage, pronoun, sentence))
            {
                var earlier = sentence > 0 ? Back(passage, sentence - 1, wanted, depth, "the subject of the sentence before")
                    : discourse.Before(passage) is { } paragraph ? Back(paragraph, paragraph.Sentences.Count - 1, wanted, depth, "the subject at the end of the paragraph before") : null;
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

        return discourse.Before(passage) is { } previous && !OpensUnpaired(previous) ? Back(previous, previous.Sentences.Count - 1, wanted, depth, "the subject at the end of the paragraph before") : null;
    }

    // "'Vega says the 'bridge is his.'": somebody's words, whose marks cannot be paired.
    private static bool OpensUnpaired(Passage passage) => passage.At(passage.First) is { Kind: Sentences.TokenKind.Mark, First: '\'' or '"' } && !passage.IsQuoted(passage.First);

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
        var other = discourse.Subjects(passage)!.Of(sentence).Any(subject => subject.Person is { } person && !Fits(person, wanted));
        return other && meant is [{ } only] && only.Gender == wanted && !people.Exists(mention => mention.IsAmbiguous) && !discourse.Subjects(passage)!.NamesSomebody(sentence, until)
            ? Because("the only woman or man named beside the subject", only) : null;
    }

    private bool Spoke(Passage passage, int sentence, Person person, Gender wanted) =>
        discourse.SpokenIn(passage, sentence) is { Count: > 0 } drafts
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
        foreach (var subject in discourse.Subjects(passage)!.Of(sentence))
        {
            if (subject.Words.First >= until)
            {
                continue;
            }

            var person = subject.Person;
            if (subject.IsPronoun)
            {
                if (Pronouns.GenderOf(passage, subject.Words.First) != wanted || PointsAhead(passage, sentence, subject.Words.First))
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

    // "Though he was late, Vega said": whom the sentence names next.
    private bool PointsAhead(Passage passage, int sentence, int pronoun)
    {
        var (first, end) = passage.Sentences[sentence];
        return pronoun == first + 1 && passage.ClassOf(first) == WordClass.Subordinator && discourse.Subjects(passage)!.Of(sentence).Any(subject => subject is { IsPronoun: false, Person: not null } && subject.Words.First < end && passage.IsMark(subject.Words.First - 1, ','));
    }

    // Whether the sentence names somebody else of that gender, outside quotation marks.
    private bool Others(Passage passage, int sentence, int until, Person? person, Gender wanted)
    {
        var (first, end) = passage.Sentences[sentence];
        foreach (var mention in mentions.In(passage))
        {
            if (mention.Words.First >= first && mention.Words.End <= Math.Min(end, until) && !passage.IsQuoted(mention.Words.First)
                && (mention.IsAmbiguous || (mention.Person is { } other && other != person && Fits(other, wanted) && !IsPlace(passage, mention.Words, other))))
            {
                return true;
            }
        }

        return discourse.Subjects(passage)!.NamesSomebody(sentence, until);
    }

    // "works in Lugo": one capitalised word of which nothing says that it is somebody.
    private static bool IsPlace(Passage passage, TokenRange name, Person person) => IsBareGuess(person) && !person.IsSure && passage.Is(name.First - 1, "in") && passage.ClassOf(name.End) != WordClass.Possessive;

    private Person Because(string why, Person person)
    {
        Why = why;
        return person;
    }

    private static bool Fits(Person person, Gender wanted) => person.Gender == Gender.Unknown || person.Gender == wanted;
}
