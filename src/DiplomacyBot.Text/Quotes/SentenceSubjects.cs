using DiplomacyBot.Text.Actors;
using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>The subjects of the sentences of a passage, as far as a pronoun may go on with them.</summary>
internal sealed class SentenceSubjects(Passage passage, IReadOnlyList<QuoteDraft> drafts, MentionReader mentions)
{
    private readonly SubjectFinder finder = new(passage);
    private readonly List<Subject>?[] subjects = new List<Subject>?[passage.Sentences.Count];

    /// <summary>A subject.</summary>
    /// <param name="Words">Its words.</param>
    /// <param name="Person">The person it names; null for none.</param>
    /// <param name="IsPronoun">Whether it is a pronoun.</param>
    /// <param name="IsSomebody">Whether it is, or may be, one person without a name that is known.</param>
    internal readonly record struct Subject(TokenRange Words, Person? Person, bool IsPronoun, bool IsSomebody);

    /// <summary>The subjects of the clauses of a sentence that stand in no other clause, those who speak included; things are left out.</summary>
    public IReadOnlyList<Subject> Of(int sentence) => subjects[sentence] ??= Read(sentence);

    /// <summary>Whether somebody without a name comes up outside the subjects and quotation marks: "met the senator".</summary>
    public bool NamesSomebody(int sentence, int until)
    {
        var (first, end) = passage.Sentences[sentence];
        for (var k = first; k < Math.Min(end, until); k++)
        {
            if (passage.ClassOf(k) == WordClass.Noun && !passage.IsQuoted(k) && !passage.At(k).IsCapitalised && PersonNouns.IsPerson(passage, k) && !IsPlural(k) && !BesideName(k, first)
                && !Of(sentence).Any(subject => subject.Words.Contains(k)))
            {
                return true;
            }
        }

        return false;
    }

    private List<Subject> Read(int sentence)
    {
        var found = new List<Subject>();
        var verbs = passage.Verbs[sentence];
        var (first, _) = passage.Sentences[sentence];
        for (var v = 0; v < verbs.Count; v++)
        {
            if (verbs[v] is not { Form: VerbForm.Finite, Quoted: false })
            {
                continue;
            }

            var subject = NounPhrases.Left(passage, Adverbs(verbs[v].First, first), first);
            if (passage.ClassOf(verbs[v].First) == WordClass.Contraction)
            {
                subject = new TokenRange(verbs[v].First, verbs[v].First + 1);
            }

            if (subject.IsEmpty)
            {
                // "Kim, who rules the North, met": back over what stands between commas.
                subject = verbs[v].Passive ? default : finder.Of(sentence, v) is { Head: { } head, Why: "subject before an aside" } ? head : default;
            }

            if (!subject.IsEmpty && !IsEmbedded(subject.First, first))
            {
                Add(found, subject);
            }
        }

        foreach (var draft in drafts.Where(draft => draft.Sentence == sentence && draft.Source is { Head: not null, Why: not "by whom" }))
        {
            Add(found, draft.Source.Head!.Value);
        }

        return found;
    }

    private int Adverbs(int verb, int first)
    {
        var k = verb;
        while (k - 1 >= first && passage.ClassOf(k - 1) is WordClass.Adverb or WordClass.Negation or WordClass.Time)
        {
            k--;
        }

        return k;
    }

    // "said that he …", "reports that Vega planned": somebody inside what the sentence is about.
    private bool IsEmbedded(int subject, int first)
    {
        var k = subject - 1;
        while (k > first && passage.ClassOf(k) is WordClass.Adverb)
        {
            k--;
        }

        return k >= first && (passage.ClassOf(k) is WordClass.That or WordClass.Wh or WordClass.Finite or WordClass.Infinitive or WordClass.Gerund or WordClass.Participle || passage.ClassOf(subject) is WordClass.Wh or WordClass.That
            || (passage.ClassOf(k) is WordClass.Noun or WordClass.Name && passage.ClassOf(subject) is WordClass.Name or WordClass.Pronoun && k > first));
    }

    private void Add(List<Subject> found, TokenRange words)
    {
        if (found.Exists(other => other.Words.Overlaps(words)))
        {
            return;
        }

        var at = words.First;
        if (words.End - at == 1 && passage.ClassOf(at) is WordClass.Pronoun or WordClass.Contraction or WordClass.Wh or WordClass.That)
        {
            found.Add(new Subject(words, null, IsPronoun: true, IsSomebody: false));
            return;
        }

        var core = NounPhrases.Core(passage, words);
        if (core.IsEmpty)
        {
            return;
        }

        var inside = mentions.In(passage).Where(mention => core.Overlaps(mention.Words)).ToList();
        var list = false;
        for (var k = core.First; k < core.End; k++)
        {
            list |= passage.ClassOf(k) == WordClass.Conjunction;
        }

        if (inside.FindLast(mention => mention.Words.End == core.End) is { Words.IsEmpty: false } last)
        {
            if (last.Listed is null || list)
            {
                found.Add(new Subject(words, list ? null : last.Person, false, IsSomebody: list || last.Person is null));
            }

            return;
        }

        // "The mayor, Ana Prieto, opened": she, and nobody else.
        if (Apposition.Named(passage, mentions.In(passage), words, core) is { } apposed)
        {
            found.Add(new Subject(words, apposed, false, IsSomebody: false));
            return;
        }

        var head = core.End - 1;
        // The first word of a sentence has a capital anyway.
        // "AT&T" is a firm.
        if (passage.At(head - 1).IsMark('&') && head > core.First)
        {
            return;
        }

        var named = passage.ClassOf(head) == WordClass.Name && !(head == core.First && passage.Sentences.Any(sentence => sentence.First == head));
        var somebody = !IsPlural(head) && (named ? !OrganisationWords.Any([passage.At(head).Of(passage.Text).ToString()]) : PersonNouns.MayBePerson(passage, head));
        if (somebody || (list && inside.Exists(mention => mention.Listed is null)))
        {
            found.Add(new Subject(words, null, false, IsSomebody: true));
        }
    }

    private bool IsPlural(int token)
    {
        var word = passage.At(token).Of(passage.Text);
        return (word.Length > 3 && word[^1] is 's' && word[^2] is not ('s' or '\'')) || word is "people" or "police" or "men" or "women" or "children";
    }

    // "Vega, the minister, …", "minister Luis Vega": an office, not somebody else.
    private bool BesideName(int token, int first)
    {
        if (passage.ClassOf(token + 1) == WordClass.Name || (passage.IsMark(token + 1, '.') && passage.ClassOf(token + 2) == WordClass.Name))
        {
            return true;
        }

        for (var k = token - 1; k >= first && k > token - 8; k--)
        {
            if (passage.IsMark(k, ','))
            {
                return passage.ClassOf(k - 1) == WordClass.Name;
            }
        }

        return passage.Is(token - 1, "as") || passage.Is(token - 2, "as");
    }
}
