namespace DiplomacyBot.Localization;

/// <summary>A text with its plural forms; one that counts nothing has the form "other" alone.</summary>
/// <param name="Line">Where it stands in its file, from 1.</param>
/// <param name="Forms">By the names of <see cref="PluralForm"/>; "other" is always there.</param>
internal sealed record TextEntry(int Line, IReadOnlyDictionary<string, TextTemplate> Forms)
{
    /// <summary>The hole whose number chooses the form.</summary>
    public const string CountHole = "count";

    public bool IsCounted => Forms.Count > 1;

    /// <summary>The names of all holes, without repeats.</summary>
    public IReadOnlySet<string> Holes => Forms.Values.SelectMany(form => form.Holes).ToHashSet(StringComparer.Ordinal);

    /// <summary>The form for these values.</summary>
    public TextTemplate For(ReadOnlySpan<(string Hole, TextValue Value)> values, Language language)
    {
        if (!IsCounted)
            return Forms[PluralForm.Other];
        foreach (var (hole, value) in values)
        {
            if (hole == CountHole && value.Number is { } count)
                return Forms.GetValueOrDefault(PluralForm.Of(language.Code, count)) ?? Forms[PluralForm.Other];
        }
        throw new InvalidOperationException($"A text with plural forms needs a number for the hole {{{CountHole}}}.");
    }
}
