using DiplomacyBot.Discord.Interactions;

namespace DiplomacyBot.Timelines.Stories;

/// <summary>A page of entries.</summary>
/// <param name="Text">What stands on it.</param>
/// <param name="First">The first entry on it, from 0.</param>
internal sealed record StoryPage(Markdown Text, int First);
