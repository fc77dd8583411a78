using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Sentences;

/// <summary>Whether a word is a finite verb, by lists, its ending and its neighbours.</summary>
internal static class FiniteVerb
{
    /// <summary>The tense of a word that is a finite verb or the first auxiliary of one; null where it is none.</summary>
    public static Tense? TenseOf(string text, List<Token> tokens, int first, int i, int end)
    {
        var token = tokens[i];
        if (!token.IsWord)
        {
            return null;
        }

        var previous = i > first ? tokens[i - 1] : default;
        var next = i + 1 < end ? tokens[i + 1] : default;
        if (token.Is(WordTags.Modal | WordTags.Future | WordTags.Auxiliary))
        {
            var name = i > first && token.IsCapitalised;
            return name || previous.Is("to") || token.Entry.Text is "be" or "been" or "being" ? null : AuxiliaryTense(token);
        }

        if (Contraction(text, token, previous) is { } contracted)
        {
            return contracted;
        }

        if (token.IsCapitalised && i > first)
        {
            return null;
        }

        if (LooksPast(text, token))
        {
            return IsFinitePast(text, tokens, first, i, previous, next) ? Tense.Past : null;
        }

        if (token.Is(WordTags.ThirdPerson))
        {
            // "The candidate, Mara Lind, holds a lead": an apposition ends before the verb.
            var apposed = previous.IsMark(',') && i - 2 >= first && tokens[i - 2].IsCapitalised && next.Is(WordTags.Determiner);
            return apposed || IsFinitePresent(text, token, previous, next, i == first) ? Tense.Present : null;
        }

        var plural = previous.Entry.Text is "they" or "we" or "you" or "i" or "who"
            || (!previous.IsCapitalised && IsPlural(text, previous) && !token.Is(WordTags.NounToo));
        return token.Is(WordTags.Base) && plural ? Tense.Present : null;
    }

    /// <summary>Whether a word may be a present in a sentence that shows no other verb: after a noun, a name or a numbered thing, and before no preposition that would make it a noun, "peace talks in Geneva".</summary>
    public static bool MayBeOne(string text, List<Token> tokens, int first, int i, int end)
    {
        var token = tokens[i];
        if (i == first || token.IsCapitalised)
        {
            return false;
        }

        var previous = tokens[i - 1];
        // "Options generally vest": an adverb between a noun in the plural and a word goes with a verb.
        if (i - 2 >= first && (previous.Is("now") || (previous.Length > 6 && EndsAsAdverb(previous.Of(text)))) && IsPlural(text, tokens[i - 2]) && !token.Is(WordTags.Stop | WordTags.Preposition | WordTags.Adverb | WordTags.Participle | WordTags.Gerund))
        {
            return true;
        }

        if (!token.Is(WordTags.Base | WordTags.ThirdPerson))
        {
            return false;
        }

        var next = i + 1 < end ? tokens[i + 1] : default;
        // "Republicans hope to agree", "The wording stands to change it".
        if (next.Is("to") && i + 2 < end && tokens[i + 2].Is(WordTags.Base) && previous.IsWord && !previous.Is(WordTags.Determiner | WordTags.Preposition | WordTags.Stop) && previous.Of(text) is not "'s")
        {
            return true;
        }

        var subject = previous.IsNumber || (previous.IsWord && !previous.Is(WordTags.Determiner | WordTags.Preposition | WordTags.Stop) && previous.Entry.Text != "'s")
            || previous.Is(WordTags.Pronoun) || previous.Entry.Text is "also" or "people" or "often";
        return subject && !next.Is(WordTags.Auxiliary | WordTags.Modal | WordTags.Future) && !(next.Is(WordTags.Preposition) && token.Is(WordTags.NounToo) && !token.Is(WordTags.Speech | WordTags.Event));
    }

    private static bool IsPlural(string text, Token noun) => noun.IsWord && noun.Length > 3 && text[noun.End - 1] == 's' && !noun.Is(WordTags.Stop);

    private static Tense AuxiliaryTense(Token token) => token.Entry.Text switch
    {
        "is" or "are" or "am" or "do" or "does" or "has" or "have" or "isn't" or "aren't" or "don't" or "doesn't" or "hasn't" or "haven't" => Tense.Present,
        "will" or "shall" or "won't" => Tense.Future,
        _ => token.Is(WordTags.Modal) ? Tense.Modal : Tense.Past,
    };

    // it's, they're, we've, we'll, he'd.
    private static Tense? Contraction(string text, Token token, Token previous)
    {
        var word = token.Of(text);
        if (word is "'s")
        {
            return previous.Entry.Text is "it" or "he" or "she" or "that" or "there" or "what" or "who" ? Tense.Present : null;
        }

        var apostrophe = word.IndexOf('\'');
        return apostrophe <= 0 ? null : word[apostrophe..] switch
        {
            "'re" or "'m" => Tense.Present,
            "'ve" => Tense.PresentPerfect,
            "'ll" => Tense.Future,
            "'d" => Tense.Modal,
            _ => null,
        };
    }

    /// <summary>Whether a word is a past or a participle by the lists or by its ending.</summary>
    public static bool LooksPast(string text, Token token) =>
        token.Is(WordTags.Past) || (ReferenceEquals(token.Entry, WordEntry.Unknown) && token.Length > 4 && token.Of(text).EndsWith("ed") && !token.IsCapitalised);

    private static bool IsFinitePast(string text, List<Token> tokens, int first, int i, Token previous, Token next)
    {
        var token = tokens[i];
        if (i == first || previous.Is("to") || (previous.IsMark('-') && previous.Joined) || (next.IsMark('-') && next.Joined))
        {
            return false;
        }

        // "went" is nothing but past; "invited" may be a participle: "the invited guests", "backed by", "newly elected".
        if (token.Is(WordTags.Past) && !token.Is(WordTags.Participle) && !token.Is(WordTags.Base))
        {
            return true;
        }

        // "to be sold"
        if (previous.Entry.Text is "be" or "been" or "being")
        {
            return false;
        }

        // "Both pleaded not guilty."
        if (i == first + 1 && previous.Entry.Text is "this" or "that" or "both")
        {
            return true;
        }

        // "Quang A expressed": the last letter of a name.
        var determiner = previous.Is(WordTags.Determiner) && !(previous.IsCapitalised && i - 2 >= first && tokens[i - 2].IsCapitalised);
        var attributive = determiner || previous.Is(WordTags.Preposition) || previous.Of(text) is "'s" || (previous.IsWord && previous.Entry.Number >= 0);
        var adverb = previous.IsWord && previous.Length > 4 && previous.Of(text).EndsWith("ly") && i - 2 >= first && tokens[i - 2].Is(WordTags.Determiner) && tokens[i - 2].Entry.Text is not ("both" or "all");
        var passive = next.Is("by") && !previous.Is(WordTags.Pronoun);
        return !attributive && !adverb && !passive || (previous.Is(WordTags.Pronoun) && previous.Entry.Text is "he" or "she" or "it" or "they");
    }

    // The suffix of an adjective and "ly"; a noun and "ly" is an adjective: "friendly talks".
    private static bool EndsAsAdverb(ReadOnlySpan<char> word) =>
        word.EndsWith("ally") || word.EndsWith("ively") || word.EndsWith("ously") || word.EndsWith("edly") || word.EndsWith("ingly") || word.EndsWith("fully")
        || word.EndsWith("ently") || word.EndsWith("antly") || word.EndsWith("ately");

    private static bool IsFinitePresent(string text, Token token, Token previous, Token next, bool opens)
    {
        if (opens || (previous.IsMark('-') && previous.Joined) || previous.Is(WordTags.Determiner | WordTags.Preposition) || previous.Of(text) is "'s")
        {
            return previous.Entry.Text is "it" or "he" or "she" or "this" or "that" or "which" or "who";
        }

        var object_ = next.Is(WordTags.Determiner | WordTags.Preposition | WordTags.Pronoun | WordTags.Subordinator) || next.IsCapitalised || next.IsMark('"') || next.Is("to")
            || next.Is(WordTags.Participle | WordTags.Adverb);
        // "peace talks in Geneva": a noun before a word that is a noun as often makes one noun of both.
        // "which usually waits until": an adverb goes with a verb.
        if (previous is { IsWord: true, Length: > 6 } && EndsAsAdverb(previous.Of(text)))
        {
            return true;
        }

        return token.Is(WordTags.NounToo) ? (previous.IsCapitalised || previous.Is(WordTags.Pronoun | WordTags.Adverb)) && object_ && !next.Is(WordTags.Preposition) || (previous.IsCapitalised && next.Is("to")) : true;
    }
}
