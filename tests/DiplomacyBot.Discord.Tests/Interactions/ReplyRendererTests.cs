using DiplomacyBot.Discord.Interactions;
using FsCheck.Xunit;

namespace DiplomacyBot.Discord.Tests.Interactions;

public sealed class ReplyRendererTests
{
    [Fact]
    public void Too_long_a_text_ends_at_a_whole_line()
    {
        var lines = Enumerable.Range(0, 100).Select(number => Markdown.Of($"{number:D3} {new string('a', 40)}"));
        var content = ReplyRenderer.Render(Reply.Say(Markdown.Lines(lines))).Content;
        Assert.True(CodePoints.Count(content) <= 2000);
        Assert.All(content.Split('\n')[..^1], line => Assert.Equal(44, line.Length));
        Assert.EndsWith("\n…", content, StringComparison.Ordinal);
    }

    [Property]
    public bool Every_card_fits(string title, string text, string footer)
    {
        var card = new Card { Title = Markdown.Plain(title), Text = Markdown.Plain(Long(text)), Footer = Long(footer), Fields = [.. Enumerable.Repeat(new CardField(Markdown.Of($"name"), Markdown.Plain(Long(text))), 30)] };
        var embeds = ReplyRenderer.Render(new Reply { Cards = [card, card] }).Embeds;
        return embeds.Sum(e => Count(e.Title) + Count(e.Description) + Count(e.Footer) + e.Fields.Sum(f => Count(f.Name) + Count(f.Value))) <= 6000
            && embeds.All(e => Count(e.Title) <= 256 && Count(e.Description) <= 4096 && Count(e.Footer) <= 2048 && e.Fields.Count <= 25 && e.Fields.All(f => Count(f.Name) is > 0 and <= 256 && Count(f.Value) is > 0 and <= 1024));
    }

    [Fact]
    public void Labels_are_cut_and_choices_without_value_dropped()
    {
        var title = string.Concat(Enumerable.Repeat("😀", 300));
        var button = (Button)ReplyRenderer.Render(Reply.Say(Markdown.Of($"x"), ActionRow.Of(new Button("a", title)))).Rows[0].Components[0];
        Assert.Equal(80, CodePoints.Count(button.Label));
        var choices = ReplyRenderer.Render([new CommandChoice(title, "#1"), new CommandChoice("x", "")]);
        Assert.Equal(100, CodePoints.Count(Assert.Single(choices).Name));
    }

    [Property]
    public bool Pages_hold_every_unit_once_and_whole(byte[] lengths)
    {
        var units = (lengths ?? []).Select((length, index) => Markdown.Of($"{index}:{new string('a', length)}")).ToList();
        var pages = ReplyPages.Fill(units, "\n", 300);
        return units.Count == 0 || pages.SelectMany(page => page.ToString().Split('\n')).SequenceEqual(units.Select(unit => unit.ToString()));
    }

    private static string Long(string? text) => string.Concat(Enumerable.Repeat(text ?? "", 400));

    private static int Count(string? text) => CodePoints.Count(text ?? "");
}
