using DiplomacyBot.Text.Quotes.Grammar;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Quotes;

/// <summary>What headlines and captions leave out: "Travellers warned of risks" were warned.</summary>
internal static class HeadlineDoubts
{
    /// <summary>Whether the subject of a headline is more likely told than telling: a past form, and nobody else is told.</summary>
    public static bool IsTold(Passage passage, QuoteDraft draft) =>
        draft.Verb is { } verb && (verb.Takes(Frames.Person) || verb.Strength == SpeechStrength.Accused) && draft.Frame != Frames.Quote && draft.Source.Why is "subject before the verb"
        && IsHeadline(passage) && passage.At(draft.Cue.First).Is(WordTags.Past | WordTags.Participle)
        && draft.Content.Exists(range => range.First == draft.Cue.End);

    // A caption is a line that does not end like a sentence.
    private static bool IsHeadline(Passage passage) =>
        passage.Paragraph == 0 || (passage.Sentences.Count == 1 && passage.Tokens[passage.End - 1] is not { Kind: Sentences.TokenKind.Mark, First: '.' or '!' or '?' or '\u2026' or '"' or ':' });
}
