namespace DiplomacyBot.Timelines.Pictures;

/// <summary>The few colours of a picture; <see cref="Inks"/> says which.</summary>
internal enum Ink
{
    /// <summary>The background.</summary>
    Paper,

    /// <summary>The article's words.</summary>
    Text,

    /// <summary>Words about them, and the axis.</summary>
    Muted,

    /// <summary>Dates, points and badges.</summary>
    Accent,

    /// <summary>Stretches of time.</summary>
    Bar,
}
