using DiplomacyBot.Sandbox.Hosting;
using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Rest;

namespace DiplomacyBot.Sandbox.Faults;

/// <summary>What the control route tells.</summary>
internal static class ControlReport
{
    public static RestAnswer State(SandboxCore core)
    {
        lock (core.World.Gate)
        {
            return RestAnswer.Ok(writer =>
            {
                writer.WriteStartObject();
                writer.WriteTime("now"u8, core.World.Now);
                if (core.Options.EventSeed is { } seed)
                    writer.WriteNumber("event_seed"u8, seed);
                else
                    writer.WriteNull("event_seed"u8);
                writer.WriteNumber("bots_connected"u8, core.Gateway.Connected.Count());
                writer.WriteNumber("sessions"u8, core.Gateway.Sessions.All.Count);
                writer.WriteNumber("events_held"u8, core.Gateway.Events.Waiting);
                writer.WriteNumber("identifies_left"u8, core.Gateway.Budget.Remaining);
                writer.WriteNumber("interactions_unanswered"u8, core.Interactions.InFlight);
                writer.WriteNumber("interactions_thinking"u8, core.Interactions.Thinking);
                writer.WriteNumber("requests_refused"u8, core.Requests.Refused);
                writer.WriteNumber("requests_not_simulated"u8, core.Requests.Unserved);
                writer.WriteNumber("requests_invalid"u8, core.RateLimits.InvalidRequests);
                writer.WriteStartArray("complaints"u8);
                foreach (var complaint in core.Requests.Complaints)
                    writer.WriteStringValue(complaint);
                writer.WriteEndArray();
                writer.WriteEndObject();
            });
        }
    }

    public static RestAnswer Requests(SandboxCore core) => RestAnswer.Ok(writer =>
    {
        writer.WriteStartArray();
        foreach (var record in core.Requests.Records)
        {
            writer.WriteStartObject();
            writer.WriteString("method"u8, record.Method);
            writer.WriteString("path"u8, record.Path);
            writer.WriteNumber("status"u8, record.Status);
            writer.WriteNumber("code"u8, record.Code);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });

    public static RestAnswer Transcript(SandboxCore core) => RestAnswer.Ok(writer =>
    {
        writer.WriteStartArray();
        foreach (var line in core.Transcript.Lines)
            writer.WriteStringValue(line.ToString());
        writer.WriteEndArray();
    });
}
