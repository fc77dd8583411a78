using System.Text.Json;
using DiplomacyBot.Sandbox.Json;

namespace DiplomacyBot.Sandbox.Worlds;

/// <summary>A poll on a message (FACTS section 14); a vote makes a new value, as everything about messages does.</summary>
internal sealed record Poll
{
    public required string Question { get; init; }

    public required IReadOnlyList<PollAnswer> Answers { get; init; }

    public required DateTimeOffset EndsAt { get; init; }

    public bool Multiselect { get; init; }

    public bool Finalized { get; init; }

    public PollAnswer? Find(ulong answerId) => Answers.FirstOrDefault(answer => (ulong)answer.Id == answerId);

    /// <param name="writer">Where to.</param>
    /// <param name="self">The person whose own votes are marked; null = the bot, and bots cannot vote.</param>
    public void WriteTo(Utf8JsonWriter writer, ulong? self = null)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("question"u8);
        writer.WriteString("text"u8, Question);
        writer.WriteEndObject();
        writer.WriteStartArray("answers"u8);
        foreach (var answer in Answers)
            answer.WriteTo(writer);
        writer.WriteEndArray();
        writer.WriteTime("expiry"u8, EndsAt);
        writer.WriteBoolean("allow_multiselect"u8, Multiselect);
        writer.WriteNumber("layout_type"u8, 1);
        writer.WriteStartObject("results"u8);
        writer.WriteStartArray("answer_counts"u8);
        foreach (var answer in Answers.Where(answer => answer.Voters.Count > 0))
        {
            writer.WriteStartObject();
            writer.WriteNumber("id"u8, answer.Id);
            writer.WriteNumber("count"u8, answer.Voters.Count);
            writer.WriteBoolean("me_voted"u8, self is { } person && answer.Voters.Contains(person));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteBoolean("is_finalized"u8, Finalized);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
