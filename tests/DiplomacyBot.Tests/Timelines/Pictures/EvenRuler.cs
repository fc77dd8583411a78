using DiplomacyBot.Timelines.Pictures;

namespace DiplomacyBot.Tests.Timelines.Pictures;

/// <summary>A font in which every character is as wide as half its height, and that has all plain scripts.</summary>
internal sealed class EvenRuler : ITextRuler
{
    public bool CanShow(string text, TextRole role) => PlainScript.Is(text);

    public float WidthOf(string text, TextRole role) => text.Length * Inks.SizeOf(role) / 2f;
}
