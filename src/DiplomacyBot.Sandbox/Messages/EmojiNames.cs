using System.Globalization;
using System.Text;

namespace DiplomacyBot.Sandbox.Messages;

/// <summary>Tells a Unicode emoji from other text, well enough to refuse what Discord refuses.</summary>
internal static class EmojiNames
{
    private const int MostRunes = 16;

    public static bool IsUnicodeEmoji(string name)
    {
        var runes = name.EnumerateRunes().ToList();
        if (runes.Count is 0 or > MostRunes)
            return false;
        var keycap = runes.Exists(rune => rune.Value == 0x20E3);
        return runes.TrueForAll(rune => IsPictograph(rune) || IsJoiner(rune) || (keycap && (Rune.IsDigit(rune) || rune.Value is '#' or '*')))
            && runes.Exists(rune => IsPictograph(rune) || rune.Value == 0x20E3);
    }

    private static bool IsPictograph(Rune rune) =>
        rune.Value is (>= 0x1F000 and <= 0x1FAFF) or (>= 0x2190 and <= 0x2BFF) or 0x203C or 0x2049 or 0x2122 or 0x2139 or 0x3030 or 0x303D or 0x3297 or 0x3299 or 0xA9 or 0xAE
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.OtherNotAssigned or UnicodeCategory.Control);

    /// <summary>Joiner, variation selector, enclosing keycap, and the tags of regional flags.</summary>
    private static bool IsJoiner(Rune rune) => rune.Value is 0x200D or 0xFE0F or 0x20E3 or (>= 0xE0020 and <= 0xE007F);
}
