using System.Text.RegularExpressions;
using DiplomacyBot.EndToEnd.Tests.Town;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyBot.EndToEnd.Tests.Reading;

/// <summary>Compares what is shown with what an article says.</summary>
internal static partial class Exact
{
    extension(SandboxTown town)
    {
        /// <summary>The stored text of the article whose title begins so, lines joined.</summary>
        public async Task<string> ArticleTextAsync(string title, CancellationToken cancellationToken)
        {
            await using var db = await town.OpenDatabaseAsync(cancellationToken);
            var revision = await db.ArticleRevisions.FirstAsync(r => r.Title.StartsWith(title), cancellationToken);
            return revision.Text.ReplaceLineEndings(" ");
        }
    }

    /// <summary>Text as a reader sees it: without the backslashes that keep Discord from formatting it.</summary>
    public static string Unescape(string markdown) => Escape().Replace(markdown, "$1");

    /// <summary>The sentences that are shown with their paragraph, as a reader sees them.</summary>
    public static IReadOnlyList<string> Sentences(Shown shown) =>
        [.. Numbered().Matches(shown.Text).Select(match => Unescape(match.Groups[1].Value))];

    [GeneratedRegex(@"\\(.)", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Escape();

    [GeneratedRegex(@"^(?:- )?(.+) \(P\d+\)$", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbered();
}
