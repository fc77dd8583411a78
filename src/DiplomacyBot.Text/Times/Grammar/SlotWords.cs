using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Times.Grammar;

/// <summary>Which words can stand in which slots.</summary>
internal static class SlotWords
{
    /// <summary>The words of the slots that are lists of words; the value is what the capture gets.</summary>
    public static IReadOnlyDictionary<Slot, IReadOnlyDictionary<string, int>> Lists { get; } = new Dictionary<Slot, IReadOnlyDictionary<string, int>>
    {
        [Slot.Shift] = new Dictionary<string, int>(StringComparer.Ordinal)
        {
            ["last"] = -1,
            ["past"] = -1,
            ["previous"] = -1,
            ["this"] = 0,
            ["current"] = 0,
            ["next"] = 1,
            ["coming"] = 1,
            ["upcoming"] = 1,
        },
        [Slot.Edge] = new Dictionary<string, int>(StringComparer.Ordinal) { ["early"] = -1, ["mid"] = 0, ["late"] = 1, ["earlier"] = -1, ["later"] = 1 },
        [Slot.EndWord] = new Dictionary<string, int>(StringComparer.Ordinal) { ["end"] = 1, ["beginning"] = -1, ["start"] = -1, ["middle"] = 0, ["close"] = 1, ["turn"] = -1 },
        [Slot.DayPart] = new Dictionary<string, int>(StringComparer.Ordinal)
        {
            ["morning"] = 0,
            ["afternoon"] = 1,
            ["evening"] = 2,
            ["night"] = 3,
            ["mornings"] = 0,
            ["afternoons"] = 1,
            ["evenings"] = 2,
            ["nights"] = 3,
        },
        [Slot.Zone] = new Dictionary<string, int>(StringComparer.Ordinal)
        {
            ["est"] = -5,
            ["edt"] = -4,
            ["cst"] = -6,
            ["cdt"] = -5,
            ["pst"] = -8,
            ["pdt"] = -7,
            ["et"] = -5,
            ["ct"] = -6,
            ["pt"] = -8,
            ["bst"] = 1,
            ["cet"] = 1,
            ["gmt"] = 0,
            ["utc"] = 0,
        },
    };

    /// <summary>Whether a vocabulary word can begin a slot.</summary>
    public static bool CanBegin(Slot slot, WordEntry word) => slot switch
    {
        Slot.Day => word.Ordinal > 0 || word.Number is 20 or 30,
        Slot.Month => word.Month > 0,
        Slot.Weekday => word.Weekday >= 0,
        Slot.Number => word.Number >= 0 || word.Text is "a" or "an" or "several" or "few" or "many" or "some" or "couple" or "half",
        Slot.Unit => word.Unit >= 0,
        Slot.Season => word.Season >= 0,
        Slot.Ordinal => word.Ordinal > 0,
        Slot.Decade => word.Decade > 0,
        Slot.Year => word.Number is >= 16 and <= 20 or 2 || word.Text == "ad",
        Slot.Approx => Approximations.CanBegin(word),
        Slot.Holiday => Holidays.CanBegin(word),
        Slot.Clock or Slot.SureClock => word.Text is "noon" or "midnight" or "midday",
        _ => Lists.TryGetValue(slot, out var list) && list.ContainsKey(word.Text),
    };

    /// <summary>Whether digits can begin a slot.</summary>
    public static bool CanBeginWithDigits(Slot slot) =>
        slot is Slot.Day or Slot.SlashDay or Slot.MonthNumber or Slot.Year or Slot.Number or Slot.Ordinal or Slot.Decade or Slot.Clock or Slot.SureClock
            or Slot.ShortYear;
}
