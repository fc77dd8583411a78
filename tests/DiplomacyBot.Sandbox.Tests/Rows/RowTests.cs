using System.Text;
using System.Text.RegularExpressions;
using DiplomacyBot.Sandbox.Tests.Contract;
using DiplomacyBot.Sandbox.Tests.Support;
using DiplomacyBot.Sandbox.Tests.Validation;

namespace DiplomacyBot.Sandbox.Tests.Rows;

/// <summary>Every row of FACTS sections 16 and 17, over HTTP. Each test's name carries its row's number.</summary>
public sealed partial class RowTests
{
    private static readonly FactsRow[] All = [.. FormRows.Table, .. CommandAndEventRows.Table, .. InteractionRows.Table, .. StateRows.Table];

    /// <summary>Rows that no route of the sandbox can break, and why.</summary>
    private static readonly Dictionary<int, string> NotServed = new()
    {
        [81] = "Concerns a bot's own HTTP endpoint; interactions come by the gateway here.",
    };

    public static TheoryData<string> Names => [.. All.Select(row => row.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Row(string name)
    {
        var row = All.Single(row => row.Name == name);
        await using (var town = await Town.StartAsync(row.Options))
        {
            var reply = await row.Breaks(town);
            Assert.True((row.Status, row.Code) == (reply.Status, reply.Code), $"{reply.Status} {Encoding.UTF8.GetString(reply.Raw)}");
            if (row.Error is { } error)
                Assert.Contains(error, ErrorTree.Lines(reply.Raw));
            if (row.Message is { } message)
                Assert.StartsWith(message, reply["message"].GetString(), StringComparison.Ordinal);
            if (row.Complaint is { } complaint)
                Assert.Contains(town.Server.Requests.Complaints, said => said.Contains(complaint, StringComparison.Ordinal));
        }

        await using (var town = await Town.StartAsync(row.Options))
        {
            var reply = await row.Passes(town);
            Assert.True(reply.Status is 200 or 201 or 204, $"{reply.Status} {Encoding.UTF8.GetString(reply.Raw)}");
            Assert.Empty(town.Server.Requests.Complaints);
        }
    }

    [Fact]
    public void Every_row_of_the_facts_has_a_test_or_a_reason()
    {
        if (ContractFile.SharedFile("FACTS.md") is not { } facts)
        {
            Assert.Skip("FACTS.md is not here (../shared/discord beside the repository, or DIPLOMACYBOT_SHARED).");
            return;
        }

        var rows = RowOfFacts().Matches(File.ReadAllText(facts)).Select(match => int.Parse(match.Groups[1].ValueSpan, null)).Where(number => number <= 81).ToHashSet();
        Assert.Equal(78, rows.Count);
        var covered = Covered().ToHashSet();
        Assert.Empty(rows.Except(covered).Except(NotServed.Keys).Order());
        Assert.Empty(covered.Except(rows).Order());
    }

    /// <summary>The numbers of the table above, of the tables in Validation, and of tests whose names say "Row 68" or "Rows 61 and 62".</summary>
    private static IEnumerable<int> Covered()
    {
        var labels = MessageRowsTests.Rows.Concat(CommandRowsTests.Rows).Concat(ModalRowsTests.Rows).Select(row => row.Data.Item1);
        var fromLabels = labels.Select(label => LeadingNumber().Match(label)).Where(match => match.Success).Select(match => int.Parse(match.ValueSpan, null));
        var names = typeof(RowTests).Assembly.GetTypes().SelectMany(type => type.GetMethods()).Where(method => method.GetCustomAttributes(typeof(FactAttribute), inherit: true).Length > 0).Select(method => method.Name);
        var fromNames = names.SelectMany(name => RowInName().Matches(name)).SelectMany(match => match.Groups[1].Captures.Concat(match.Groups[2].Captures).Select(capture => int.Parse(capture.ValueSpan, null)));
        return [.. All.Select(row => row.Number), .. fromLabels, .. fromNames];
    }

    [GeneratedRegex(@"^\| (\d+) \|", RegexOptions.Multiline)]
    private static partial Regex RowOfFacts();

    [GeneratedRegex(@"^\d+(?= )")]
    private static partial Regex LeadingNumber();

    [GeneratedRegex(@"Rows?_(\d+)(?:_(?:and|to)_(\d+))*")]
    private static partial Regex RowInName();
}
