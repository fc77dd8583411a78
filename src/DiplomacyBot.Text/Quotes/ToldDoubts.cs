using DiplomacyBot.Text.Quotes.Grammar;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Quotes;

/// <summary>Who is told rather than telling: "Travellers warned of risks" in a headline were warned, and farmers who "were alerted and told to stay" were told.</summary>
internal static class ToldDoubts
{
    /// <summary>Whether the subject was told.</summary>
    public static bool Is(Passage passage, QuoteDraft draft) => IsTold(passage, draft) || IsAlsoTold(passage, draft);

    // In a headline a past form, where nobody else is told.
    private static bool IsTold(Passage passage, QuoteDraft draft) =>
        draft.Verb is { } verb && (verb.Takes(Frames.Person) || verb.Strength == SpeechStrength.Accused) && draft.Frame != Frames.Quote && draft.Source.Why is "subject before the verb"
        && IsHeadline(passage) && passage.At(draft.Cue.First).Is(WordTags.Past | WordTags.Participle)
        && draft.Content.Exists(range => range.First == draft.Cue.End);

    // A caption is a line that does not end like a sentence.
    private static bool IsHeadline(Passage passage) =>
        passage.Paragraph == 0 || (passage.Sentences.Count == 1 && passage.Tokens[passage.End - 1] is not { Kind: Sentences.TokenKind.Mark, First: '.' or '!' or '?' or '\u2026' or '"' or ':' });

    // "boatmen were alerted by letter, and told to stay": told, as alerted.
    private static bool IsAlsoTold(Passage passage, QuoteDraft draft)
    {
        if (draft.Source.Why is not ("shared subject" or "subject of the main verb before") || draft.Verb is not { } verb || !verb.Takes(Frames.Person) || draft.Content[0].First != draft.Cue.End || !passage.At(draft.Cue.End - 1).Is(Words.WordTags.Participle))
        {
            return false;
        }

        var verbs = passage.Verbs[draft.Sentence];
        var at = verbs.FindIndex(phrase => phrase.Head == draft.Cue.End - 1);
        // "were entered, then held up or encouraged": the first verb tells.
        var subject = draft.Source.Words!.Value;
        var head = verbs.FindIndex(phrase => phrase.First >= subject.End);
        return at > 0 && (verbs[at - 1] is { Passive: true, Form: VerbForm.Finite } || (head >= 0 && head < at && verbs[head] is { Passive: true, Form: VerbForm.Finite }));
    }
}
