using DiplomacyBot.Timelines.Pictures;
using FsCheck.Xunit;

namespace DiplomacyBot.Tests.Timelines.Pictures;

public sealed class TextWrappingTests
{
    private static readonly EvenRuler Ruler = new();

    [Fact]
    public void Lines_break_at_spaces() =>
        Assert.Equal(["The two", "parliaments", "approved it."], TextWrapping.Wrap("The two parliaments approved it.", 12 * 15.5f, TextRole.Sentence, Ruler));

    [Fact]
    public void A_word_wider_than_a_line_goes_on_in_the_next_without_a_hyphen() =>
        Assert.Equal(["A", "Donaudampf", "schiff", "came"], TextWrapping.Wrap("A Donaudampfschiff came", 10 * 15.5f, TextRole.Sentence, Ruler));

    [Property]
    public bool No_character_is_lost_added_or_changed(string? text)
    {
        var lines = TextWrapping.Wrap(text ?? "", 100, TextRole.Sentence, Ruler);
        return string.Concat(lines).Replace(" ", "", StringComparison.Ordinal) == (text ?? "").Replace(" ", "", StringComparison.Ordinal);
    }

    [Property]
    public bool No_line_is_wider_than_allowed_unless_it_is_one_character(string? text) =>
        TextWrapping.Wrap(text ?? "", 100, TextRole.Sentence, Ruler)
            .All(line => Ruler.WidthOf(line, TextRole.Sentence) <= 100 || new System.Globalization.StringInfo(line).LengthInTextElements == 1);
}
