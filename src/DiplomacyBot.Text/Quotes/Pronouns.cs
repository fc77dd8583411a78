using DiplomacyBot.Text.Actors;
using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>What a pronoun and its place tell of whom it means.</summary>
internal static class Pronouns
{
    /// <summary>The gender that a pronoun asks for; null for one that tells none.</summary>
    public static Gender? GenderOf(Passage passage, int pronoun)
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

    /// <summary>Whether the other pronoun stands beside it: "Bo Elias smiled. On his birthday she asked him". Where nothing tells the gender, that may be the one that means the subject.</summary>
    public static bool IsOpposed(Passage passage, int pronoun, Gender wanted)
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

    /// <summary>Whether it closes a sentence with a cue after a clause that needs no other: ", he said."</summary>
    public static bool Closes(Passage passage, int pronoun, int sentence) => passage.IsMark(pronoun - 1, ',') && passage.ClassOf(pronoun + 1) == WordClass.Finite
        && passage.At(pronoun + 1).Entry.Speech is { IsStatement: true } && passage.ClassOf(pronoun + 2) is WordClass.Mark or WordClass.Time or WordClass.Preposition
        && passage.ClassOf(passage.Sentences[sentence].First) is not (WordClass.Subordinator or WordClass.Preposition);
}
