using System.Text;

namespace DiplomacyBot.Boards;

/// <summary>Folds names that look alike into one key, so that nobody can take another's name by its spelling.</summary>
internal static class NameKey
{
    /// <summary>Compatibility forms made equal, case, spaces and punctuation dropped: "Ａlice_ " and "alice" are one.</summary>
    public static string Of(string name)
    {
        var key = new StringBuilder();
        var clean = string.Concat(name.EnumerateRunes().Select(rune => rune.ToString()));
        foreach (var rune in clean.Normalize(NormalizationForm.FormKC).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
                key.Append(Rune.ToUpperInvariant(rune).ToString());
        }
        // A name of symbols only keeps them, or all such names would be one.
        return key.Length > 0 ? key.ToString() : clean.Trim();
    }
}
