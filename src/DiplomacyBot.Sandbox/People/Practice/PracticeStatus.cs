using System.Text.Json;

namespace DiplomacyBot.Sandbox.People.Practice;

/// <summary>How it goes, as the page shows it.</summary>
/// <param name="State">"none", "playing", "resting" or "leaving".</param>
/// <param name="Members">How many practice members the guild has.</param>
/// <param name="Finished">How many have ended what they do.</param>
/// <param name="Clicks">Clicks, commands and forms of this run.</param>
/// <param name="Problem">What went wrong, one sentence; null = nothing.</param>
internal sealed record PracticeStatus(string State, int Members, int Finished, int Clicks, string? Problem)
{
    public void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("state"u8, State);
        writer.WriteNumber("members"u8, Members);
        writer.WriteNumber("finished"u8, Finished);
        writer.WriteNumber("clicks"u8, Clicks);
        writer.WriteString("problem"u8, Problem);
        writer.WriteEndObject();
    }
}
