using System.Text;
using DiplomacyBot.Reading;
using DiplomacyBot.Tests.Storage;
using Spectre.Console;

namespace DiplomacyBot.Tests.Reading;

public sealed class ReadCommandTests : IDisposable
{
    private readonly TestFolder folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Prints_title_date_points_with_their_paragraphs_and_timeline()
    {
        var (code, printed) = await ReadAsync("""
            A Treaty for the Harbour

            By Amina Yusuf

            The two cities signed a treaty on 3 March 2021. It opens the harbour to ships of both flags and sets up a joint council.

            The council met for the first time on Monday. It promised a report on the fishing quotas before the end of the year.
            """, new DateOnly(2021, 6, 9));

        Assert.Equal(0, code);
        Assert.StartsWith("A Treaty for the Harbour", printed, StringComparison.Ordinal);
        Assert.Contains("By Amina Yusuf · Wed 9 Jun 2021 · 2 paragraphs · 4 sentences", printed, StringComparison.Ordinal);
        Assert.Contains("Wed 3 Mar 2021  The two cities signed a treaty on 3 March 2021. P1", printed, StringComparison.Ordinal);
        Assert.Contains("the end of the year  DATE 2021 (read like “the end of the year”;", printed, StringComparison.Ordinal);
        Assert.Contains("Mon 7 Jun 2021  The council met for the first time on Monday. P2", printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_looks_like_markup_or_a_terminal_command_stays_text()
    {
        var (code, printed) = await ReadAsync("""
            A title with [red]brackets[/] and [link=x]

            The council met on 3 March 2021 in [bold]Geneva[/] and it
            """ + " agreed \u001b[31mto \u202Emeet again\u202C in the same city next year.", null);

        Assert.Equal(0, code);
        Assert.Contains("A title with [red]brackets[/] and [link=x]", printed, StringComparison.Ordinal);
        Assert.Contains("in [bold]Geneva[/]", printed, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', printed);
        Assert.DoesNotContain('\u202E', printed);
    }

    [Fact]
    public async Task An_empty_file_is_read_and_nothing_is_made_up()
    {
        var (code, printed) = await ReadAsync("", null);

        Assert.Equal(0, code);
        Assert.Contains("(no title)", printed, StringComparison.Ordinal);
        Assert.Contains("No sentence stands alone.", printed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x41, 0x00 })]
    [InlineData(new byte[] { 0x41, 0x00, 0x42 })]
    [InlineData(new byte[] { 0xC3, 0x28 })]
    public async Task A_file_that_is_not_text_is_refused_by_name(byte[] content)
    {
        var path = folder.File("article [1].docx");
        await File.WriteAllBytesAsync(path, content, Cancel);

        var (code, printed) = await RunAsync(path, null);

        Assert.Equal(ReadCommand.Unreadable, code);
        Assert.Contains("article [1].docx cannot be read", printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_too_large_or_missing_is_refused()
    {
        var path = folder.File("large.txt");
        await File.WriteAllTextAsync(path, new string('a', 300 * 1024), Cancel);

        Assert.Equal(ReadCommand.Unreadable, (await RunAsync(path, null)).Code);
        Assert.Equal(ReadCommand.Unreadable, (await RunAsync(folder.File("none.txt"), null)).Code);
    }

    private async Task<(int Code, string Printed)> ReadAsync(string text, DateOnly? published)
    {
        var path = folder.File("article.txt");
        await File.WriteAllTextAsync(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), Cancel);
        return await RunAsync(path, published);
    }

    private static async Task<(int Code, string Printed)> RunAsync(string path, DateOnly? published)
    {
        using var output = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(output) });
        var code = await ReadCommand.RunAsync(path, published, console, Cancel);
        return (code, output.ToString());
    }
}
