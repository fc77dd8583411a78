using System.Text;
using DiplomacyBot.Discord.Interactions;

namespace DiplomacyBot.Localization;

/// <summary>A text of a language file with its holes, such as "{answered} of {total} answered".</summary>
internal sealed class TextTemplate
{
    // Words and holes take turns: words[0] hole[0] words[1] hole[1] … words[^1].
    private readonly IReadOnlyList<string> words;

    private TextTemplate(IReadOnlyList<string> words, IReadOnlyList<string> holes) => (this.words, Holes) = (words, holes);

    /// <summary>The names of the holes, in their order in this language; one may come twice.</summary>
    public IReadOnlyList<string> Holes { get; }

    /// <returns>Null, with what is wrong, where a brace is not closed or a hole has no proper name.</returns>
    public static TextTemplate? Parse(string text, out string? mistake)
    {
        var (words, holes) = (new List<string>(), new List<string>());
        var at = 0;
        for (var open = text.IndexOf('{', StringComparison.Ordinal); open >= 0; open = text.IndexOf('{', at))
        {
            var close = text.IndexOf('}', open);
            var name = close < 0 ? "" : text[(open + 1)..close];
            if (name.Length == 0 || name.Any(character => !char.IsAsciiLetterLower(character) && character != '-'))
            {
                mistake = $"A hole is written {{name}}, its name in small letters; this one is not: {text[open..Math.Min(text.Length, open + 20)]}";
                return null;
            }
            words.Add(text[at..open]);
            holes.Add(name);
            at = close + 1;
        }
        if (text.IndexOf('}', at) >= 0)
        {
            mistake = "There is a } without its {.";
            return null;
        }
        words.Add(text[at..]);
        mistake = null;
        return new TextTemplate(words, holes);
    }

    public Markdown ToMarkdown(ReadOnlySpan<(string Hole, TextValue Value)> values, Language language)
    {
        var text = new StringBuilder(words[0]);
        for (var index = 0; index < Holes.Count; index++)
            text.Append(Value(Holes[index], values).ToMarkdown(language).ToString()).Append(words[index + 1]);
        return Markdown.Trusted(text.ToString());
    }

    public string ToLabel(ReadOnlySpan<(string Hole, TextValue Value)> values, Language language)
    {
        var text = new StringBuilder(words[0]);
        for (var index = 0; index < Holes.Count; index++)
            text.Append(Value(Holes[index], values).ToLabel(language)).Append(words[index + 1]);
        return text.ToString();
    }

    private static TextValue Value(string hole, ReadOnlySpan<(string Hole, TextValue Value)> values)
    {
        foreach (var (name, value) in values)
        {
            if (name == hole)
                return value;
        }
        throw new InvalidOperationException($"Nothing was given for the hole {{{hole}}}.");
    }
}
