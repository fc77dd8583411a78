using System.Runtime.CompilerServices;

namespace DiplomacyBot.Text.Tests;

/// <summary>Compares a text with the approved file beside its test. What differs is written beside it as *.received.txt, to be looked at and renamed.</summary>
internal static class Snapshot
{
    public static void Matches(string actual, string test, string method, [CallerFilePath] string caller = "")
    {
        var folder = Path.GetDirectoryName(caller)!;
        // A deterministic build maps the source path away; then the copies beside the assembly are compared.
        var source = Directory.Exists(folder);
        var approved = Path.Combine(source ? folder : Path.Combine(AppContext.BaseDirectory, "Snapshots"), $"{test}.{method}.verified.txt");
        var expected = File.Exists(approved) ? File.ReadAllText(approved).ReplaceLineEndings("\n") : string.Empty;
        if (expected != actual)
        {
            var received = Path.Combine(source ? folder : AppContext.BaseDirectory, $"{test}.{method}.received.txt");
            File.WriteAllText(received, actual);
        }

        Assert.Equal(expected, actual);
    }
}
