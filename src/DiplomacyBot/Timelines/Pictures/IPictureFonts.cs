namespace DiplomacyBot.Timelines.Pictures;

/// <summary>Where pictures find a font.</summary>
internal interface IPictureFonts
{
    /// <summary>The font that shows most of the sentences whole; null where there is none that shows any. The caller disposes of it.</summary>
    /// <param name="sentences">The sentences to be shown.</param>
    PictureFont? Choose(IReadOnlyList<string> sentences);
}
