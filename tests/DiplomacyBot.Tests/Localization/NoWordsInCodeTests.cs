using System.Text.RegularExpressions;
using DiplomacyBot.Tests.Hosting;

namespace DiplomacyBot.Tests.Localization;

/// <summary>What people read stands in content/texts; words that slip into the code would stay English for everybody.</summary>
public sealed partial class NoWordsInCodeTests
{
    // Read by whoever runs the bot or writes content, at a terminal or in a log: these speak English. And the names of fonts.
    private static readonly string[] Elsewhere =
        ["Content", "Hosting", "Localization", "Storage", Path.Join("Reading", "ReadCommand.cs"), Path.Join("Timelines", "Pictures", "SystemFonts.cs")];

    // Commands declare themselves in English beside the code; the record of deeds is shown to nobody; starters of times are what people would type.
    private static readonly string[] Declarations =
        ["Definition { get; }", "Option.", "const string Command", "new CommandChoice(", "AddCommandGroup(", "LoggerMessage", "Exception(", "Detail =", "Audit(", "BindConfiguration(", "Starter("];

    [Fact]
    public void No_string_in_the_code_of_a_feature_is_a_sentence_or_a_label()
    {
        var source = Path.Join(Repository.Root, "src", "DiplomacyBot");
        var found =
            from path in Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories)
            let file = Path.GetRelativePath(source, path)
            where !file.StartsWith("obj", StringComparison.Ordinal) && !file.StartsWith("bin", StringComparison.Ordinal) && !Elsewhere.Any(part => file.StartsWith(part, StringComparison.Ordinal))
            from line in File.ReadLines(path).Index()
            where !line.Item.TrimStart().StartsWith("//", StringComparison.Ordinal) && !Declarations.Any(part => line.Item.Contains(part, StringComparison.Ordinal))
            where Literal().Matches(line.Item).Any(literal => IsProse(literal.Groups["text"].Value))
            select $"{file}({line.Index + 1}): {line.Item.Trim()}";
        Assert.Empty(found);
    }

    [Theory]
    [InlineData("Saved: nobody sees you", true)]
    [InlineData("**{quiz}** is not here", true)]
    [InlineData("Retire", true)]
    [InlineData("Choose…", true)]
    [InlineData("quiz.start", false)]
    [InlineData("in-the-middle", false)]
    [InlineData("**{letter}** {text}", false)]
    [InlineData("ddd d MMM", false)]
    public void Prose_is_told_from_names(string text, bool isProse) => Assert.Equal(isProse, IsProse(text));

    private static bool IsProse(string text) => Prose().IsMatch(Hole().Replace(text, ""));

    [GeneratedRegex("\"(?<text>(?:[^\"\\\\]|\\\\.)*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Literal();

    [GeneratedRegex(@"\{[^{}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Hole();

    // Two small words beside each other, or one that begins like a label.
    [GeneratedRegex(@"[A-Za-z]{2,} [a-z]{2,}|^[A-Z][a-z]+[.…?!]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Prose();
}
