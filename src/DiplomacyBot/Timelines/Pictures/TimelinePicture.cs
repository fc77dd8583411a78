namespace DiplomacyBot.Timelines.Pictures;

/// <summary>A drawn part of a timeline.</summary>
/// <param name="Png">The file, at most <see cref="PictureStudio.MaxBytes"/>.</param>
/// <param name="Entries">What it shows.</param>
/// <param name="Part">Which part it is, from 0.</param>
/// <param name="Parts">How many parts there are.</param>
internal sealed record TimelinePicture(byte[] Png, IReadOnlyList<PictureEntry> Entries, int Part, int Parts);
