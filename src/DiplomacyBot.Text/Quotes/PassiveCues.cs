using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>Reads passive verbs of speech: what is said is, or begins with, their subject.</summary>
internal sealed class PassiveCues(Passage passage, SubjectFinder subjects, Predicate<int> isTaken)
{
    /// <summary>"has been endorsed by the paper": its subject is what somebody endorsed.</summary>
    public QuoteDraft? ByWhom(int sentence, int v, SpeechVerb verb)
    {
        var phrase = passage.Verbs[sentence][v];
        var source = subjects.Of(sentence, v);
        var subject = NounPhrases.Left(passage, phrase.First, passage.Sentences[sentence].First);
        if (source.Words is not { } by || subject.IsEmpty || isTaken(subject.First))
        {
            return null;
        }

        // "was accused by Vega of delay", "was praised by Vega for it", "was described by Vega as safe": whom, and of or as what.
        List<TokenRange> content = [subject];
        if ((verb.Strength is SpeechStrength.Accused or SpeechStrength.Praised && (passage.Is(by.End, "of") || passage.Is(by.End, "for"))) || (verb.Takes(Frames.As) && passage.Is(by.End, "as")))
        {
            content.Add(new TokenRange(by.End, ClauseEnd.Of(passage, by.End, passage.Sentences[sentence].End, clause: false)));
        }

        return new QuoteDraft
        {
            Content = content,
            Cue = new TokenRange(phrase.First, phrase.Head + 1),
            Source = source,
            Verb = verb,
            Frame = Frames.Np,
            Negated = phrase.Negated,
            Sentence = sentence,
            Why = $"{verb.Lemma} passive; {source.Why}",
        };
    }

    /// <summary>"is accused of plotting": whom and of what, by nobody named.</summary>
    public QuoteDraft? Accused(int sentence, VerbPhrase phrase, SpeechVerb verb)
    {
        var (first, end) = passage.Sentences[sentence];
        var at = phrase.Head + 1;
        var subject = NounPhrases.Left(passage, phrase.First, first);
        if ((!passage.Is(at, "of") && !passage.Is(at, "for")) || subject.IsEmpty || isTaken(subject.First))
        {
            return null;
        }

        return new QuoteDraft
        {
            Content = [subject, new TokenRange(at + 1, ClauseEnd.Of(passage, at + 1, end, clause: false))],
            Cue = new TokenRange(phrase.First, at + 1),
            Source = Source.None("passive without by whom"),
            Verb = verb,
            Negated = phrase.Negated,
            Sentence = sentence,
            Why = $"{verb.Lemma} passive + {passage.At(at).Of(passage.Text)}",
        };
    }

    /// <summary>"is known as a hero", "is considered safe": whom and as what, by nobody named.</summary>
    public QuoteDraft? SeenAs(int sentence, VerbPhrase phrase, SpeechVerb verb)
    {
        var (first, end) = passage.Sentences[sentence];
        var at = phrase.Head + 1;
        var subject = NounPhrases.Left(passage, phrase.First, first);
        var seen = passage.Is(at, "as") ? verb.Takes(Frames.As) || verb.Lemma is "know"
            : verb.Lemma is "consider" or "deem" or "call" or "dub" or "label" && passage.ClassOf(passage.ClassOf(at) == WordClass.Adverb ? at + 1 : at) is WordClass.Noun or WordClass.Name or WordClass.Determiner or WordClass.Number;
        if (!seen || subject.IsEmpty || isTaken(subject.First) || passage.ClassOf(subject.First) is WordClass.Wh or WordClass.That)
        {
            return null;
        }

        return new QuoteDraft
        {
            Content = [subject, new TokenRange(at, ClauseEnd.Of(passage, at, end, clause: false))],
            Cue = new TokenRange(phrase.First, at),
            Source = Source.None("passive without by whom"),
            Verb = verb,
            Frame = Frames.As,
            Negated = phrase.Negated,
            Sentence = sentence,
            Why = $"{verb.Lemma} passive as",
        };
    }

    /// <summary>"is expected to leave": what is said is its subject and the infinitive; "was asked whether": only the clause.</summary>
    public QuoteDraft? Passive(int sentence, int v, SpeechVerb verb, Complement complement)
    {
        var phrase = passage.Verbs[sentence][v];
        // "a study written by Vega, who edits a paper": whoever that is.
        var opening = complement.Words.First + (passage.IsMark(complement.Words.First, ',') ? 1 : 0);
        if (passage.Is(opening, "who") || passage.Is(opening, "which"))
        {
            return null;
        }

        // "said in a letter, written by Vega, that": what the letter says.
        if (phrase.Form == VerbForm.Participle && passage.IsMark(phrase.First - 1, ',') && (passage.IsMark(complement.Words.First, ',') || passage.IsMark(complement.Words.First - 1, ',')))
        {
            return null;
        }

        var explicitClause = passage.ClassOf(complement.Words.First) is WordClass.That or WordClass.Wh or WordClass.Subordinator;
        if (complement.Frame is not (Frames.To or Frames.That) || (complement.Frame == Frames.That && !explicitClause && !verb.Takes(Frames.Person)) || verb.Lemma == "know")
        {
            return null;
        }

        // "lengthy written submissions": it tells more of the noun.
        if (phrase.Form == VerbForm.Participle && complement.Frame == Frames.That && !explicitClause && passage.ClassOf(phrase.First - 1) == WordClass.Noun && complement.Words.First == phrase.Head + 1)
        {
            return null;
        }

        var source = subjects.Of(sentence, v);
        var content = new List<TokenRange>();
        if (complement.Frame == Frames.To && phrase.Form == VerbForm.Finite && !verb.Takes(Frames.Person))
        {
            var subject = NounPhrases.Left(passage, phrase.First, passage.Sentences[sentence].First);
            if (!subject.IsEmpty)
            {
                content.Add(subject);
            }
        }

        content.Add(complement.Words);
        return new QuoteDraft
        {
            Content = content,
            Cue = new TokenRange(phrase.First, phrase.Head + 1),
            Source = source,
            Verb = verb,
            Negated = phrase.Negated,
            Sentence = sentence,
            Why = $"{verb.Lemma} passive + {complement.Frame}; {source.Why}",
        };
    }
}
