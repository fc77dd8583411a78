namespace DiplomacyBot.Timelines.Pictures;

/// <summary>The colours of a picture and the shades between those that meet at the edges of letters and shapes.</summary>
internal static class Palette
{
    private static readonly (Ink From, Ink To)[] Meetings =
    [
        (Ink.Paper, Ink.Text), (Ink.Paper, Ink.Muted), (Ink.Paper, Ink.Accent), (Ink.Paper, Ink.Bar), (Ink.Bar, Ink.Accent),
    ];

    /// <summary>The colours, each 0xRRGGBB and once.</summary>
    /// <param name="shades">Steps from one colour to the other, at least 1: fewer make a smaller file and rougher edges.</param>
    public static IReadOnlyList<uint> Of(int shades) =>
        [.. Meetings.SelectMany(meeting => Enumerable.Range(0, shades + 1).Select(step => Between(Inks.Of(meeting.From), Inks.Of(meeting.To), step, shades))).Distinct()];

    private static uint Between(uint from, uint to, int step, int shades)
    {
        var mixed = 0u;
        for (var shift = 0; shift <= 16; shift += 8)
        {
            var (low, high) = ((int)((from >> shift) & 0xFF), (int)((to >> shift) & 0xFF));
            mixed |= (uint)(low + ((high - low) * step / shades)) << shift;
        }
        return mixed;
    }
}
