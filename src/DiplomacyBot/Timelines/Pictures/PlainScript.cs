using System.Globalization;
using System.Text;

namespace DiplomacyBot.Timelines.Pictures;

/// <summary>Which texts can be drawn letter by letter from left to right.</summary>
/// <remarks>Arabic, Urdu, Hebrew and the scripts of South and South-East Asia join, reorder or turn round their letters, and combining marks
/// must be placed: drawn one by one they would be wrong. Such texts are left to the text form, which Discord sets itself.
/// Blocks: Unicode 17, Blocks.txt.</remarks>
internal static class PlainScript
{
    public static bool Is(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (!IsPlainBlock(rune.Value) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned)
            {
                return false;
            }
        }
        return true;
    }

    private static bool IsPlainBlock(int value) => value is
        < 0x0590 // Latin, Greek, Cyrillic, Armenian
        or (>= 0x10A0 and <= 0x10FF) // Georgian
        or (>= 0x1200 and <= 0x139F) // Ethiopic
        or (>= 0x1E00 and <= 0x2BFF) // more Latin and Greek, punctuation, signs
        or (>= 0x2E80 and <= 0x9FFF) // Chinese, Japanese
        or (>= 0xAC00 and <= 0xD7A3) // Korean
        or (>= 0xFF00 and <= 0xFFEF); // full-width forms, and the mark for what could not be read
}
