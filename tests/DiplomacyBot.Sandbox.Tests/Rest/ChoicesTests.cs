using System.Globalization;
using System.Reflection;
using DiplomacyBot.Sandbox.Rest;
using DiplomacyBot.Sandbox.Tests.Support;

namespace DiplomacyBot.Sandbox.Tests.Rest;

/// <summary>CHOICES.md tells which statuses are this sandbox's own choice: all but those that were seen in reports.</summary>
public sealed class ChoicesTests
{
    private static readonly HashSet<(int Status, int Code)> Seen =
    [
        (400, 30034), (400, 50035), (400, 200000), (401, 50027), (403, 20001), (403, 50013), (404, 10008), (404, 10015), (404, 10062), (413, 40005),
    ];

    [Fact]
    public void Every_code_with_a_status_of_our_own_is_listed_under_it()
    {
        var given = typeof(Refusals).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => (RestAnswer)property.GetValue(null)!)
            .Append(Refusals.TooManyCommands(100)).Where(answer => answer.Code != 0).Select(answer => (answer.Status, answer.Code)).Where(answer => !Seen.Contains(answer));
        Assert.Equal(given.Order(), Listed().Order());
    }

    private static IEnumerable<(int Status, int Code)> Listed()
    {
        foreach (var line in File.ReadLines(Path.Combine(Repository.Folder, "src", "DiplomacyBot.Sandbox", "CHOICES.md")))
        {
            if (line.Split('|', StringSplitOptions.TrimEntries) is not ["", var status, var codes, ""] || !int.TryParse(status, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                continue;
            foreach (var code in codes.Split(", "))
                yield return (number, int.Parse(code, NumberStyles.None, CultureInfo.InvariantCulture));
        }
    }
}
