using System.Text.Json;
using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Validation;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Messages;

/// <summary>A poll as it is sent (FACTS section 14).</summary>
internal static class PollShapes
{
    private const int UsualHours = 24;

    public static Field Field { get; } = new("poll", Rules.Shape(
        new("question", Rules.Shape(new Field("text", Rules.Text(1, 300), Required: true)), Required: true),
        new("answers", Rules.List(Rules.Shape(new Field("poll_media", Rules.Shape(
            new("text", Rules.Text(1, 55), Required: true), new("emoji", ButtonShape.Emoji)), Required: true)), 1, 10), Required: true),
        new("duration", Rules.Integer(1, 768)),
        new("allow_multiselect", Rules.Flag),
        new("layout_type", Rules.OneOf(1))));

    public static Poll Read(JsonElement poll, DateTimeOffset now) => new()
    {
        Question = poll.GetProperty("question").Text("text")!,
        Answers = [.. poll.Items("answers").Select(answer => answer.GetProperty("poll_media")).Select((media, index) => new PollAnswer(index + 1, media.Text("text")!, media.Member("emoji")?.Text("name"), []))],
        EndsAt = now.AddHours(poll.Number("duration") ?? UsualHours),
        Multiselect = poll.Flag("allow_multiselect"),
    };
}
