using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>Finds the subject of a verb.</summary>
internal sealed class SubjectFinder
{
    /// <summary>"X said and added and …": each looks one verb further back.</summary>
    public const int LongestChain = 6;

    /// <summary>How many verbs away a shared subject is looked for.</summary>
    public const int FurthestVerb = 12;

    // How far back the comma that opens an aside is looked for.
    private const int LongestAside = 60;

    private readonly Dictionary<(int Sentence, int Verb), Source> known = [];
    private readonly Passage passage;
    private readonly ControllerFinder controllers;
    private readonly SharedSubjects shared;

    public SubjectFinder(Passage passage)
    {
        this.passage = passage;
        controllers = new ControllerFinder(passage, this);
        shared = new SharedSubjects(passage, this, controllers);
    }

    /// <summary>Who does what the verb says.</summary>
    /// <param name="sentence">Its sentence, from 0.</param>
    /// <param name="verb">Its place among the verbs of the sentence.</param>
    public Source Of(int sentence, int verb) => Of(sentence, verb, 0);

    /// <summary>The same, after so many verbs were looked back to.</summary>
    // Remembered, or "said and said and said" would be followed back from every verb again.
    public Source Of(int sentence, int verb, int depth)
    {
        if (!known.TryGetValue((sentence, verb), out var source))
        {
            source = Find(sentence, verb, depth);
            known[(sentence, verb)] = source;
        }

        return source;
    }

    private Source Find(int sentence, int verb, int depth)
    {
        var phrase = passage.Verbs[sentence][verb];
        var (first, end) = passage.Sentences[sentence];
        if (phrase.Passive)
        {
            return Agent(phrase, end);
        }

        return phrase.Form == VerbForm.Finite ? Left(sentence, verb, first, depth) : controllers.Of(sentence, verb, first, depth);
    }

    /// <summary>Who is what an adjective after the verb says: "the minister was confident".</summary>
    public Source Holder(int sentence, int verb)
    {
        var source = passage.Verbs[sentence][verb].Form == VerbForm.Finite ? Left(sentence, verb, passage.Sentences[sentence].First, 0) : Source.None("no subject");
        // "It is clear that": to nobody named.
        return source.Words is { } words && passage.Is(words.First, "it") ? Source.None("nobody named") : source;
    }

    /// <summary>A noun phrase after the verb: "…, said the minister".</summary>
    public Source Inverted(VerbPhrase phrase, int end)
    {
        var start = phrase.Head + 1;
        while (start < end && passage.ClassOf(start) == WordClass.Adverb)
        {
            start++;
        }

        var head = NounPhrases.Right(passage, start, end, prepositions: true);
        return head.IsEmpty ? Source.None("no subject") : new Source(WithAside(head, end), NounPhrases.Right(passage, start, end, prepositions: false), "subject after the verb");
    }

    /// <summary>The phrase with an office or age between commas after it.</summary>
    public TokenRange WithAside(TokenRange head, int end)
    {
        if (!passage.IsMark(head.End, ',') || head.End + 1 >= end || passage.ClassOf(head.End + 1) is not (WordClass.Noun or WordClass.Name or WordClass.Determiner or WordClass.Number))
        {
            return head;
        }

        var k = head.End + 1;
        while (k < end && !passage.IsQuoted(k) && passage.ClassOf(k) is WordClass.Noun or WordClass.Name or WordClass.Determiner or WordClass.Number or WordClass.Preposition or WordClass.Possessive or WordClass.Conjunction)
        {
            k++;
        }

        return k == end || passage.ClassOf(k) == WordClass.Mark ? new TokenRange(head.First, k) : head;
    }

    private Source Agent(VerbPhrase phrase, int end)
    {
        for (var k = phrase.Head + 1; k < end && k < phrase.Head + 12 && passage.ClassOf(k) != WordClass.Mark; k++)
        {
            if (passage.Is(k, "by"))
            {
                var agent = NounPhrases.Right(passage, k + 1, end, prepositions: false);
                // "accused by Vega of delay": what it is of belongs to the verb.
                for (var of = agent.First; passage.At(phrase.Head).Entry.Speech is { Strength: SpeechStrength.Accused } && of < agent.End; of++)
                {
                    agent = passage.Is(of, "of") ? new TokenRange(agent.First, of) : agent;
                }

                return agent.IsEmpty ? Source.None("passive") : new Source(agent, agent, "by whom");
            }

            if (passage.ClassOf(k) is WordClass.Finite or WordClass.That or WordClass.Infinitive)
            {
                break;
            }
        }

        return Source.None("passive without by whom");
    }

    /// <summary>The subject before a finite verb.</summary>
    public Source Left(int sentence, int verb, int first, int depth)
    {
        var phrase = passage.Verbs[sentence][verb];
        if (passage.ClassOf(phrase.First) == WordClass.Contraction)
        {
            var pronoun = new TokenRange(phrase.First, phrase.First + 1);
            return new Source(pronoun, pronoun, "pronoun before the verb");
        }

        var k = phrase.First - 1;
        // "in mid-March", "in late-May"
        if (passage.ClassOf(k) == WordClass.Time && passage.At(k) is { Joined: true } && passage.At(k - 1) is { First: '-', Joined: true } && passage.ClassOf(k - 3) == WordClass.Preposition && k - 3 > first)
        {
            k -= 4;
        }

        // "Vega himself said": stressed, not another.
        while (k >= first && (passage.ClassOf(k) is WordClass.Adverb or WordClass.Negation || (passage.At(k).Entry.Text is "himself" or "herself" or "itself" or "themselves" && passage.ClassOf(k - 1) is WordClass.Name or WordClass.Noun) || (passage.ClassOf(k) == WordClass.Time && passage.ClassOf(k - 1) is not WordClass.Possessive)
            || (passage.At(k).Entry.Unit >= 0 && passage.At(k - 1).Entry.Text is "last" or "this") || (passage.At(k).Entry.Text is "last" or "this" && passage.At(k + 1).Entry.Unit >= 0 && k + 1 < phrase.First)
            // "for weeks"
            || (passage.At(k).Entry.Unit >= 0 && passage.Is(k - 1, "for")) || (passage.Is(k, "for") && passage.At(k + 1).Entry.Unit >= 0 && k + 1 < phrase.First)
            || (passage.ClassOf(k) == WordClass.Preposition && passage.ClassOf(k + 1) == WordClass.Time) || (passage.ClassOf(k) == WordClass.Number && passage.Is(k - 1, "in") && passage.At(k).Length == 4)
            || (passage.Is(k, "in") && passage.ClassOf(k + 1) == WordClass.Number && passage.At(k + 1).Length == 4 && k + 1 < phrase.First)))
        {
            k--;
        }

        if (k < first)
        {
            return Source.None("no subject");
        }

        if (passage.Is(k, "who") || passage.Is(k, "which") || (passage.ClassOf(k) == WordClass.That && passage.ClassOf(k - 1) is WordClass.Noun or WordClass.Name))
        {
            var before = k - 1;
            before -= passage.IsMark(before, ',') || passage.IsMark(before, '\u2013') ? 1 : 0;
            var antecedent = NounPhrases.Left(passage, before + 1, first);
            return new Source(new TokenRange(k, k + 1), antecedent.IsEmpty ? null : Asides.NamedBeforeWho(passage, antecedent, first), "relative clause");
        }

        if (passage.ClassOf(k) == WordClass.Conjunction)
        {
            return Previous(sentence, verb, depth, "shared subject");
        }

        if (passage.IsMark(k, ',') || passage.IsMark(k, '\u2013') || passage.IsMark(k, '-'))
        {
            return AfterAside(sentence, verb, k, first, depth);
        }

        // 'Vega, the maker of "The River," denied it': American commas stand inside the marks.
        if (passage.At(k).IsMark('"') && passage.IsQuoted(k) && passage.At(k - 1).IsMark(',') && passage.QuotationAt(k) is { } title && title.End == k + 1 && title.First > first && passage.ClassOf(title.First - 1) != WordClass.Mark
            && AfterAside(sentence, verb, k - 1, first, depth) is { Why: "subject before an aside" } maker)
        {
            return maker;
        }

        var subject = NounPhrases.Left(passage, k + 1, first);
        if (subject.IsEmpty)
        {
            return Source.None("no subject");
        }

        subject = SubjectEdges.Of(passage, subject, first, phrase.First);
        // "rose to 85, Ana Prieto, president of the region announced": the second comma was forgotten, as an office alone has an article before it.
        var named = Asides.Named(passage, subject, first);
        return named == subject || (!passage.At(named.First - 1).IsMark('"') && !(passage.IsMark(named.First - 1, ',') && passage.ClassOf(subject.First) == WordClass.Noun) && !(named.First == first && named.End - named.First > 1 && (passage.At(subject.First).Entry.Text is "a" or "an" or "the" || passage.ClassOf(subject.First) == WordClass.Noun))) ? new Source(subject, subject, "subject before the verb") : new Source(new TokenRange(named.First, subject.End), named, "subject before an aside");
    }

    // "Kim, who rules the North, said": back over what stands between commas.
    private Source AfterAside(int sentence, int verb, int comma, int first, int depth)
    {
        var mark = passage.At(comma).First;
        var floor = Math.Max(first, comma - LongestAside);
        for (var k = comma - 1; k > floor; k--)
        {
            if (passage.IsQuoted(k) && passage.QuotationAt(k) is { } quotation && quotation.End - quotation.First > 12)
            {
                break;
            }

            if (passage.IsMark(k, mark) && Asides.Head(passage, k, comma, first) is { IsEmpty: false } nearest)
            {
                var head = Asides.Named(passage, nearest, first);
                return new Source(new TokenRange(head.First, comma + 1), head, "subject before an aside");
            }
        }

        return passage.ClassOf(comma - 1) is WordClass.Mark || !passage.IsMark(comma, ',') ? Source.None("no subject") : Previous(sentence, verb, depth, "shared subject");
    }

    /// <summary>The subject of the nearest finite verb before, which goes on.</summary>
    public Source Previous(int sentence, int verb, int depth, string why) => shared.Previous(sentence, verb, depth, why);
}
