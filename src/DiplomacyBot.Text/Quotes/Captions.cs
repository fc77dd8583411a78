using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>Tells what stands beside pictures and links, run together with sentences where a page has lost its lines.</summary>
internal static class Captions
{
    // "BBC" and "NATO" are names; a word of a headline in capitals is mostly longer.
    private const int ShortestShout = 5;

    /// <summary>"car hits tree BOAT HORROR Mum": words of a headline in capitals, run together with another.</summary>
    public static bool IsHeadlines(Passage passage, TokenRange words)
    {
        var (shouts, others) = (0, 0);
        for (var k = words.First; k < words.End; k++)
        {
            if (!passage.At(k).IsWord)
            {
                continue;
            }

            if (IsShout(passage, k) && (IsShout(passage, k - 1) || IsShout(passage, k + 1)))
            {
                shouts++;
            }
            else
            {
                others++;
            }
        }

        return shouts > 1 && others > 0;
    }

    /// <summary>"Hide Caption 3 of 8", "Image 3 of 8": a gallery whose captions are run together; where one begins nobody can tell.</summary>
    public static bool IsGallery(Passage passage, int sentence)
    {
        var end = passage.Sentences[Math.Min(sentence + 1, passage.Sentences.Count - 1)].End;
        for (var k = passage.Sentences[sentence].First; k + 3 < end; k++)
        {
            if (passage.At(k + 1).IsNumber && passage.Is(k + 2, "of") && passage.At(k + 3).IsNumber && passage.At(k).Of(passage.Text) is "Caption" or "Image" or "Photo" or "Picture" or "Slide")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where a sentence begins behind the label of a link or film before it: "CLOSE The bridge is safe".</summary>
    public static int AfterLabel(string text, IReadOnlyList<Sentences.Token> tokens, int first, int end) =>
        first + 2 < end && tokens[first] is { IsWord: true, Length: >= ShortestShout } label && !label.Of(text).ContainsAnyExceptInRange('A', 'Z') && tokens[first + 1].Of(text) is "The" or "A" or "An" or "This" or "These" ? first + 1 : first;

    /// <summary>Where what is said ends before the name of a photographer and an agency: "… of our river” ANA PRIETO/PA".</summary>
    public static int BeforeCredit(Passage passage, int first, int end)
    {
        var k = end;
        var (words, slash) = (0, false);
        for (; k > first + 1 && (passage.At(k - 1).IsMark('/') || (passage.At(k - 1).IsWord && !passage.At(k - 1).Of(passage.Text).ContainsAnyExceptInRange('A', 'Z'))); k--)
        {
            words += passage.At(k - 1).IsWord ? 1 : 0;
            slash |= passage.At(k - 1).IsMark('/');
        }

        return slash && words > 2 ? k : end;
    }

    private static bool IsShout(Passage passage, int k) => passage.At(k) is { IsWord: true, Length: >= ShortestShout } token && !token.Of(passage.Text).ContainsAnyExceptInRange('A', 'Z');
}
