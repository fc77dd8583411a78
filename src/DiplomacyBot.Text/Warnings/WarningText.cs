using DiplomacyBot.Text.Articles;

namespace DiplomacyBot.Text.Warnings;

/// <summary>Words that several warnings share.</summary>
internal static class WarningText
{
    /// <summary>Joins with commas and an "and" before the last.</summary>
    public static string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => string.Empty,
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}",
    };

    /// <summary>"P1, P2 twice and P5" for the paragraphs of several places, in order.</summary>
    public static string Places(IEnumerable<int> paragraphs) =>
        List([.. paragraphs.GroupBy(p => p).OrderBy(g => g.Key).Select(g => g.Count() switch
        {
            1 => $"P{g.Key}",
            2 => $"P{g.Key} twice",
            var n => $"P{g.Key} {n} times",
        })]);

    /// <summary>The words of tokens as they stand in the text, cut at 60 characters.</summary>
    public static string Quote(ArticleText article, int first, int end)
    {
        var words = article.Folded.Visible(article.Tokens[first].Start, article.Tokens[end - 1].End);
        return $"“{(words.Length > 60 ? words[..60] + "…" : words)}”";
    }

    /// <summary>Whether a token stands inside a reported statement: after a verb of speech with a clause of its own.</summary>
    public static bool IsReported(SentenceView sentence, int token)
    {
        for (var i = 0; i < sentence.Verbs.Count; i++)
        {
            var verb = sentence.Verbs[i];
            if (verb.Last < token && !verb.Quoted && verb.Verb.Is(Words.WordTags.Speech) && sentence.Verbs.Exists(v => v.First > verb.Last && v.First < token))
            {
                return true;
            }
        }

        return false;
    }
}
