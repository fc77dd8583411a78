using System.Globalization;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Questions;

/// <summary>Makes wrong figures that look like the right one: the same form, as round, near in size.</summary>
internal static class NearFigures
{
    // March to July are seldom abbreviated.
    private const int LongestInFull = 5;

    private static readonly int[] YearSteps = [-2, 3, -5, 6, -9, 11, -14, 1, -1, 4];
    private static readonly double[] Factors = [0.5, 1.5, 0.75, 2, 1.25, 0.6, 3, 0.4, 1.75];
    private static readonly int[] DaySteps = [3, -4, 7, -9, 11, 5, -6];
    private static readonly int[] MonthSteps = [2, -3, 5, -5, 1, -1, 4];

    /// <summary>Whether it is a year of four digits.</summary>
    public static bool IsYear(ReadOnlySpan<char> written) => written.Length == 4 && int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1500 and < 2100;

    /// <summary>Whether it is a month with a day or a year beside it.</summary>
    public static bool IsDate(string written) => written.Any(char.IsAsciiDigit) && written.Split(' ').Any(IsMonth);

    /// <summary>Wrong figures in an order that depends on the seed; as many as the rule finds.</summary>
    public static IEnumerable<string> Of(string written, AskedKind kind, uint seed) => kind switch
    {
        AskedKind.Year => Turned(YearSteps, seed).Select(step => (int.Parse(written, CultureInfo.InvariantCulture) + step).ToString(CultureInfo.InvariantCulture)),
        AskedKind.Date => Turned(DaySteps, seed).Select((step, i) => OtherDate(written, step, Turned(MonthSteps, seed).ElementAt(i))),
        // A number that looks like a year would stand out.
        _ => Turned(Factors, seed).Select(factor => OtherNumber(written, factor)).OfType<string>().Where(other => IsYear(other) == IsYear(written)),
    };

    private static IEnumerable<T> Turned<T>(T[] items, uint seed) => Enumerable.Range(0, items.Length).Select(i => items[(int)((i + seed) % (uint)items.Length)]);

    private static bool IsMonth(string word) => Vocabulary.Shared.Find(word.AsSpan().TrimEnd(",.")).Month > 0 && char.IsUpper(word[0]);

    // The month and the day change, the year stays: it often stands elsewhere.
    private static string OtherDate(string written, int dayStep, int monthStep)
    {
        var words = written.Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            var bare = words[i].TrimEnd(',', '.');
            var tail = words[i][bare.Length..];
            if (IsMonth(words[i]))
            {
                var month = (Vocabulary.Shared.Find(bare).Month - 1 + monthStep + 12) % 12;
                var name = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[month];
                // "Sept. 9" stands beside "Dec. 12" and "March 12": short months have no point.
                words[i] = bare.Length > 4 || IsFullName(bare) ? name + tail : name.Length <= LongestInFull ? name + tail.Replace(".", string.Empty, StringComparison.Ordinal) : (name == "September" ? "Sept" : name[..3]) + tail;
            }
            else if (int.TryParse(bare, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31)
            {
                words[i] = (((day - 1 + dayStep + 28) % 28) + 1).ToString(CultureInfo.InvariantCulture) + tail;
            }
        }

        return string.Join(' ', words);
    }

    private static bool IsFullName(string month) => CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Contains(month, StringComparer.Ordinal);

    private static string? OtherNumber(string written, double factor)
    {
        var start = written.AsSpan().IndexOfAnyInRange('0', '9');
        var end = start;
        while (end < written.Length && (char.IsAsciiDigit(written[end]) || written[end] is '.' or ','))
        {
            end++;
        }

        var digits = written[start..end];
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value) || value < 2)
        {
            return null;
        }

        var decimals = digits.Contains('.', StringComparison.Ordinal) ? digits.Length - digits.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        var unit = 1m;
        while (decimals == 0 && value % (unit * 10) == 0 && unit * 20 <= value)
        {
            unit *= 10;
        }

        var other = decimals > 0 ? Math.Round(value * (decimal)factor, decimals) : Math.Round(value * (decimal)factor / unit, MidpointRounding.AwayFromZero) * unit;
        var format = (digits.Contains(',', StringComparison.Ordinal) && other >= 1000 ? "#,0" : "0") + (decimals > 0 ? "." + new string('0', decimals) : string.Empty);
        return other <= 0 ? null : written[..start] + other.ToString(format, CultureInfo.InvariantCulture) + written[end..];
    }
}
