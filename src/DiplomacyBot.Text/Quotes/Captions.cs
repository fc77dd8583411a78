using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>Tells what stands beside pictures and links, run together with sentences where a page has lost its lines.</summary>
internal static class Captions
{
    // "BBC" and "NATO" are names; one word of a headline in capitals is mostly longer.
    private const int ShortestShout = 5;

    // "Hard times at sea:"
    private const int LongestName = 6;

    // "9:00 p.m.:" with its marks.
    private const int LongestTime = 10;

    /// <summary>"BOAT HORROR HITS TOWN Mayor reveals plans ‘IT’S THE RIGHT THING’ Luis leaves": headlines of other pages, run together.</summary>
    public static bool IsHeadlines(Passage passage, int sentence)
    {
        var (first, end) = passage.Sentences[sentence];
        var (runs, run, longest, others) = (0, 0, 0, 0);
        for (var k = first; k <= end; k++)
        {
            if (k < end && IsShout(passage, k))
            {
                run++;
                longest = Math.Max(longest, passage.At(k).Length);
                continue;
            }

            if (k < end && (!passage.At(k).IsWord || passage.At(k).Joined))
            {
                continue;
            }

            runs += run > 1 && longest >= ShortestShout ? 1 : 0;
            (run, longest) = (0, 0);
            others += k < end && !passage.At(k).IsCapitalised ? 1 : 0;
        }

        return runs > 1 && others > 1;
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

    /// <summary>Where a sentence begins behind the label of a link or film before it, or the time of a live report: "CLOSE The bridge is safe", "9.00 p.m.: It is safe".</summary>
    public static int AfterLabel(string text, IReadOnlyList<Sentences.Token> tokens, int first, int end)
    {
        for (var k = first + 1; tokens[first].IsNumber && k < Math.Min(end - 1, first + LongestTime); k++)
        {
            if (tokens[k].IsMark(':') && !tokens[k + 1].IsNumber)
            {
                return k + 1;
            }

            if (!tokens[k].IsNumber && !tokens[k].IsMark('.') && !tokens[k].IsMark(':') && tokens[k].Of(text) is not ("p" or "a" or "m" or "p.m" or "a.m" or "pm" or "am" or "p.m." or "a.m."))
            {
                break;
            }
        }

        return first + 2 < end && tokens[first] is { IsWord: true, Length: >= ShortestShout } label && !label.Of(text).ContainsAnyExceptInRange('A', 'Z') && tokens[first + 1].Of(text) is "The" or "A" or "An" or "This" or "These" ? first + 1 : first;
    }

    /// <summary>Where what is said begins behind what a picture is called: "Hard times: The bridge is closed".</summary>
    public static int AfterName(Passage passage, int first, int end)
    {
        for (var k = first + 1; k < Math.Min(first + LongestName, end - 2); k++)
        {
            if (passage.IsMark(k, ':') && !PastDecision.HasFinite(passage, first, k))
            {
                return k + 1;
            }
        }

        return first;
    }

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

    private static bool IsShout(Passage passage, int k) => passage.At(k) is { IsWord: true, Length: > 1 } token && !token.Of(passage.Text).ContainsAnyExceptInRange('A', 'Z');
}
