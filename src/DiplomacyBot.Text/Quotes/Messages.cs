using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>What somebody issues to say something: "issued a statement saying", "an interview".</summary>
internal static class Messages
{
    /// <summary>Whether a phrase names one.</summary>
    public static bool AreNamedIn(Passage passage, TokenRange words)
    {
        for (var k = words.First; k < words.End; k++)
        {
            if (Are(passage, k))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word names one.</summary>
    public static bool Are(Passage passage, int token) => passage.At(token).Entry.Text is "statement" or "letter" or "announcement" || passage.At(token).Of(passage.Text) is "email" or "memo" or "interview"
        or "speech" or "tweet" or "ad" or "message" or "post" or "report" or "note" or "release" or "op-ed" or "video" or "press" or "ads" or "tweets" or "statements" or "appearance" or "event" or "conference" or "rally" or "bill" or "order" or "papers" or "letters" or "brief" or "lawsuit" or "suit";
}
