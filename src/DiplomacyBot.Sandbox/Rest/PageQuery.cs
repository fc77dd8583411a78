using System.Globalization;

namespace DiplomacyBot.Sandbox.Rest;

/// <summary>The part of a list that is asked for. A bound is exclusive.</summary>
internal readonly record struct PageQuery(int Limit, ulong? Before, ulong? After, ulong? Around)
{
    /// <param name="call">The request.</param>
    /// <param name="usual">The limit when none is given.</param>
    /// <param name="most">The largest limit.</param>
    /// <param name="page">What was understood.</param>
    /// <returns>What is wrong with it, or null.</returns>
    public static RestAnswer? Read(RestCall call, int usual, int most, out PageQuery page)
    {
        page = new PageQuery(usual, null, null, null);
        foreach (var name in (ReadOnlySpan<string>)["before", "after", "around"])
        {
            if (call.Query(name) is { } text && !ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _))
                return RestAnswer.Invalid("NUMBER_TYPE_COERCE", $"Value \"{text}\" is not snowflake.", name);
        }

        if (ReadLimit(call, usual, most, out var limit) is { } invalid)
            return invalid;
        page = new PageQuery(limit, Id(call, "before"), Id(call, "after"), Id(call, "around"));
        return null;
    }

    public static RestAnswer? ReadLimit(RestCall call, int usual, int most, out int limit)
    {
        limit = usual;
        if (call.Query("limit") is not { } text)
            return null;
        if (!int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out limit))
            return RestAnswer.Invalid("NUMBER_TYPE_COERCE", $"Value \"{text}\" is not int.", "limit");
        if (limit < 1)
            return RestAnswer.Invalid("NUMBER_TYPE_MIN", "int value should be greater than or equal to 1.", "limit");
        return limit > most ? RestAnswer.Invalid("NUMBER_TYPE_MAX", $"int value should be less than or equal to {most}.", "limit") : null;
    }

    /// <summary>A moment to page by, as pins and archived threads do.</summary>
    public static RestAnswer? ReadBefore(RestCall call, out DateTimeOffset? before)
    {
        before = null;
        if (call.Query("before") is not { } text)
            return null;
        if (!DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment))
            return RestAnswer.Invalid("DATE_TIME_TYPE_PARSE", $"Could not parse {text}. Should be ISO8601.", "before");
        before = moment;
        return null;
    }

    private static ulong? Id(RestCall call, string name) => call.Query(name) is { } text ? ulong.Parse(text, CultureInfo.InvariantCulture) : null;
}
