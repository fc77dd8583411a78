namespace DiplomacyBot.Text;

/// <summary>A stretch of the stored text, in UTF-16 code units: <see cref="Start"/> is inside, <see cref="End"/> is the first unit after it.</summary>
/// <param name="Start">Index of the first code unit, 0 or more.</param>
/// <param name="End">Index after the last code unit, never below <paramref name="Start"/>.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>Length in UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>The exact words of the span, unaltered.</summary>
    /// <param name="text">The text that the span was made for.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches outside the text, so it belongs to another one.</exception>
    public string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text[Start..End];
    }

    /// <summary>Whether the other span lies wholly inside this one.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two spans share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => other.Start < End && Start < other.End;
}
