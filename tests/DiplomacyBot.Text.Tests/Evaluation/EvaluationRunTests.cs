using System.Text.Json;
using DiplomacyBot.Evaluation;

namespace DiplomacyBot.Text.Tests.Evaluation;

/// <summary>The program that measures the engine must not stumble over what it is given.</summary>
public sealed class EvaluationRunTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("diplomacybot-evaluation").FullName;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Predictions_need_documents_only()
    {
        Write("timex", """{"id":"a","dct":"2018-05-08","text":"It met on Friday."}""");
        var (code, said) = await RunAsync("timex");
        Assert.Equal(0, code);
        Assert.Contains("timex: 1 documents", said, StringComparison.Ordinal);
        using var line = JsonDocument.Parse(Assert.Single(await File.ReadAllLinesAsync(Path.Combine(folder, "out", "timex.jsonl"), Cancel)));
        var timex = line.RootElement.GetProperty("timexes")[0];
        Assert.Equal(("a", 10, 16, "DATE", "2018-05-04"), (
            line.RootElement.GetProperty("id").GetString(), timex.GetProperty("start").GetInt32(), timex.GetProperty("end").GetInt32(),
            timex.GetProperty("type").GetString(), timex.GetProperty("value").GetString()));
    }

    [Theory]
    [InlineData("""{"id":"a",""", "line 1 is left out: no JSON")]
    [InlineData("[1]", "line 1 is left out: it is no JSON object")]
    [InlineData("""{"id":"a"}""", "line 1 is left out: there is no text “text”")]
    [InlineData("""{"id":"a","text":"It ended.","dct":"soon"}""", "line 1 is left out: “dct” is no day")]
    public async Task A_line_that_is_no_document_is_named_and_the_others_are_read(string line, string message)
    {
        Write("timex", line, "", """{"id":"b","dct":"2018-05-08","text":"It met on Friday."}""");
        var (code, said) = await RunAsync("timex");
        Assert.Equal(1, code);
        Assert.Contains(message, said, StringComparison.Ordinal);
        Assert.Contains("timex: 1 documents", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_corpus_that_is_not_there_is_skipped_with_a_line()
    {
        var (code, said) = await RunAsync();
        Assert.Equal(0, code);
        Assert.All(TaskList.Names, name => Assert.Contains($"{name}: skipped", said, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_date_of_an_event_is_given_for_its_sentence_and_its_word()
    {
        Write("event_anchor", """{"id":"a","dct":"2018-05-08","title":"News","sentences":["May 8 , 2018","The council said it would meet in 2020 ."]}""");
        await RunAsync("event_anchor");
        var lines = await File.ReadAllTextAsync(Path.Combine(folder, "out", "event_anchor.jsonl"), Cancel);
        Assert.Contains("""{"doc":"a","sent":2,"event":"said","date":"2018-05-08"}""", lines, StringComparison.Ordinal);
        Assert.Contains("""{"doc":"a","sent":2,"event":"meet","date":"2020"}""", lines, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "2022-05-09")]
    [InlineData("""{"topic":"t","entries":[{"date":"2022-05-01","sentences":["Unread."]},{"date":"2022-05-03","sentences":[]}]}""", "2022-05-03")]
    public async Task Of_the_gold_of_a_timeline_only_its_length_and_its_ends_are_read(string? gold, string day)
    {
        Write(
            "timeline17",
            """{"topic":"t","id":"1","date":"2022-05-09","text":"Parliament passed the harbour law on 3 May 2022 .\nOn 9 May 2022 a storm sank nine boats near Port Salis ."}""",
            """{"topic":"t","id":"2","date":"2022-05-09","text":"The harbour law passed parliament on 3 May 2022 ."}""");
        if (gold is not null)
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "timeline17", "gold.jsonl"), gold + "\n", Cancel);
        }

        await RunAsync("timeline17");
        using var line = JsonDocument.Parse(Assert.Single(await File.ReadAllLinesAsync(Path.Combine(folder, "out", "timeline17.jsonl"), Cancel)));
        Assert.Equal("t", line.RootElement.GetProperty("topic").GetString());
        var entry = Assert.Single(line.RootElement.GetProperty("entries").EnumerateArray());
        Assert.Equal(day, entry.GetProperty("date").GetString());
        Assert.InRange(entry.GetProperty("sentences").GetArrayLength(), 1, 2);
    }

    private void Write(string corpus, params string[] lines)
    {
        Directory.CreateDirectory(Path.Combine(folder, corpus));
        File.WriteAllLines(Path.Combine(folder, corpus, "docs.jsonl"), lines);
    }

    private async Task<(int Code, string Said)> RunAsync(params string[] only)
    {
        var said = new StringWriter();
        var code = await new EvaluationRun(folder, Path.Combine(folder, "out"), said).RunAsync(only, Cancel);
        return (code, said.ToString());
    }
}
