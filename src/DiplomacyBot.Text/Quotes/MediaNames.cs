using DiplomacyBot.Text.Actors;
using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>Which words name a news agency, a newspaper or a broadcaster.</summary>
internal sealed class MediaNames(MentionReader mentions)
{
    /// <summary>The listed news agency, newspaper or broadcaster that the words name; null where they name none.</summary>
    public Actor? Listed(Passage passage, TokenRange words)
    {
        foreach (var mention in mentions.In(passage))
        {
            if (mention.Listed is { Kind: ActorKind.Media } media && words.Contains(mention.Words.First))
            {
                return media;
            }
        }

        return null;
    }

    /// <summary>Whether the words name a news agency, a newspaper or "state media", listed or not.</summary>
    public bool Are(Passage passage, TokenRange words)
    {
        if (Listed(passage, words) is not null)
        {
            return true;
        }

        // Not in an aside: "Vega, a guest on television,".
        for (var k = words.First; k < words.End && !passage.IsMark(k, ','); k++)
        {
            var word = passage.At(k).Of(passage.Text);
            if (word is "media" or "newspaper" or "newspapers" or "broadcaster" or "television" or "radio" or "daily" or "agency")
            {
                return true;
            }
        }

        return false;
    }
}
