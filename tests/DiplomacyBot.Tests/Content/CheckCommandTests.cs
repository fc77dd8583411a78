using DiplomacyBot.Content;

namespace DiplomacyBot.Tests.Content;

public sealed class CheckCommandTests
{
    [Fact]
    public void A_clean_folder_gives_a_summary_and_exit_code_0()
    {
        using var folder = new TestFolder();
        var output = new StringWriter { NewLine = "\n" };
        Assert.Equal(0, CheckCommand.Run(folder.Path, output));
        Assert.Equal("1 article, 1 quiz with 1 question, 1 word. No mistakes.\n", output.ToString());
    }

    [Fact]
    public void Each_mistake_is_one_line_that_an_editor_can_jump_to()
    {
        using var folder = new TestFolder();
        folder.Write("words.yml", "- term: a\n  meanin: b\n");
        var output = new StringWriter { NewLine = "\n" };
        Assert.Equal(1, CheckCommand.Run(folder.Path, output));
        Assert.Equal(
            [
                $"{Path.Join(folder.Path, "words.yml")}:1: \"meaning\" is missing.",
                $"{Path.Join(folder.Path, "words.yml")}:2: \"meanin\" is not a known key. Did you mean \"meaning\"?",
                "2 mistakes in 1 file. Without these: 1 article, 1 quiz with 1 question, 0 words.",
            ],
            output.ToString().TrimEnd().Split('\n'));
    }
}
