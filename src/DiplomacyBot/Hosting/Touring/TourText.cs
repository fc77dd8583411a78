using System.Globalization;
using System.Text.RegularExpressions;
using Humanizer;

namespace DiplomacyBot.Hosting.Touring;

/// <summary>Discord's markup as plain words for a terminal.</summary>
internal static partial class TourText
{
    /// <summary>The lines of a message, without marks.</summary>
    /// <param name="markdown">As the bot sent it.</param>
    /// <param name="mentions">What mentions stand for; one that is not there stays as it is.</param>
    public static IEnumerable<string> Lines(string markdown, IReadOnlyDictionary<string, string> mentions) =>
        Plain(markdown, mentions).Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0);

    internal static string Plain(string markdown, IReadOnlyDictionary<string, string> mentions)
    {
        var text = Moment().Replace(markdown, match => Write(match, TimeProvider.System.GetUtcNow()));
        text = Mention().Replace(text, match => mentions.GetValueOrDefault(match.Value, match.Value));
        text = Command().Replace(text, "/$1");
        text = Link().Replace(text, "$1");
        text = LineMark().Replace(text, "");
        text = Bullet().Replace(text, "$1• ");
        text = text.Replace("**", "", StringComparison.Ordinal).Replace("__", "", StringComparison.Ordinal).Replace("||", "", StringComparison.Ordinal);
        text = Emphasis().Replace(text, "$1");
        return Escape().Replace(text, "$1");
    }

    private static string Write(Match match, DateTimeOffset now)
    {
        // Eleven digits reach beyond the year 5000; more are nobody's moment.
        var moment = DateTimeOffset.FromUnixTimeSeconds(long.Parse(match.Groups[1].ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));
        if (match.Groups[2].Value != "R")
            return moment.ToString("ddd d MMM yyyy HH:mm 'UTC'", CultureInfo.InvariantCulture);
        var span = (moment - now).Duration().Humanize(culture: CultureInfo.InvariantCulture);
        return moment > now ? $"in {span}" : $"{span} ago";
    }

    [GeneratedRegex(@"<(?:#|@&?)\d+>", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Mention();

    [GeneratedRegex(@"<t:(-?\d{1,11})(?::([tTdDfFR]))?>", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Moment();

    [GeneratedRegex(@"</([^:>]{1,100}):\d+>", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Command();

    [GeneratedRegex(@"\[([^\]\n]{1,200})\]\(<?https?://[^\s)]{1,500}\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"^(?:-# |#{1,3} )", RegexOptions.CultureInvariant | RegexOptions.Multiline, 1000)]
    private static partial Regex LineMark();

    [GeneratedRegex(@"^( *)[-*] ", RegexOptions.CultureInvariant | RegexOptions.Multiline, 1000)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"(?<![\w\\*])\*(?=\S)([^*\n]{1,500}?)(?<=\S)\*(?![\w*])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"\\([\\`*_{}\[\]()#+\-.!|>~<:@])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Escape();
}
