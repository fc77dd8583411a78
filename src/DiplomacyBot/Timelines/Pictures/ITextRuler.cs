namespace DiplomacyBot.Timelines.Pictures;

/// <summary>What the layout must know of a font.</summary>
internal interface ITextRuler
{
    /// <summary>Whether the font has every character, so that the text would show whole and unaltered.</summary>
    bool CanShow(string text, TextRole role);

    /// <summary>How wide a text is, in pixels.</summary>
    float WidthOf(string text, TextRole role);
}
