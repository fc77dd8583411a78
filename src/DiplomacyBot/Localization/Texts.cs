using DiplomacyBot.Discord.Interactions;

namespace DiplomacyBot.Localization;

/// <summary>The interface texts of one feature: <c>content/texts/LANGUAGE/FILE.yml</c>, in the language of the person who is answered.</summary>
/// <remarks>A test reads the source: every key that is asked for is in the English file with exactly the holes that are given, and none is there for
/// nothing. So keys are written out where they are used, never put together.</remarks>
internal sealed class Texts
{
    private readonly string file;

    private Texts(string file) => this.file = file;

    /// <summary>The texts of a file, such as "quizzes".</summary>
    public static Texts Of(string file) => new(file);

    /// <summary>A text for a message: ours is markdown, what stands in the holes is escaped.</summary>
    public Markdown Say(string key, params ReadOnlySpan<(string Hole, TextValue Value)> holes)
    {
        var (entry, language) = Language.Current.Find(file, key);
        return entry.For(holes, language).ToMarkdown(holes, language);
    }

    /// <summary>A text for a button, a choice, a field or a title of a form, in which Discord shows no markdown.</summary>
    public string Label(string key, params ReadOnlySpan<(string Hole, TextValue Value)> holes)
    {
        var (entry, language) = Language.Current.Find(file, key);
        return entry.For(holes, language).ToLabel(holes, language);
    }

    /// <summary>A private line that says what is wrong and what to do.</summary>
    public Reply Refuse(string key, params ReadOnlySpan<(string Hole, TextValue Value)> holes) => Reply.Refusal(Say(key, holes));
}
