using DiplomacyBot.Text.Sentences;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Times.Grammar;

/// <summary>Finds phrases of a list in tokens.</summary>
internal static class PhraseReading
{
    /// <summary>The position after the first phrase of the list that stands here, or -1.</summary>
    /// <param name="phrases">The phrases, longer ones before those they begin with.</param>
    /// <param name="tokens">The tokens.</param>
    /// <param name="at">Where to look.</param>
    /// <param name="index">The place of the phrase in the list; -1 where none stands here.</param>
    public static int Longest(WordEntry[][] phrases, List<Token> tokens, int at, out int index)
    {
        for (index = 0; index < phrases.Length; index++)
        {
            var phrase = phrases[index];
            var length = 0;
            while (length < phrase.Length && at + length < tokens.Count && ReferenceEquals(tokens[at + length].Listed, phrase[length]))
            {
                length++;
            }

            if (length == phrase.Length)
            {
                return at + length;
            }
        }

        index = -1;
        return -1;
    }
}
