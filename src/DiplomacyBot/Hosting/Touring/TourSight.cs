using System.Text.Json.Nodes;

namespace DiplomacyBot.Hosting.Touring;

/// <summary>A message or a form as a person sees it.</summary>
internal sealed record TourSight(JsonNode Json)
{
    private const int Button = 2;
    private const int Ephemeral = 1 << 6;
    private const int Loading = 1 << 7;

    public string Id => (string)(Json["id"] ?? Json["interaction_id"])!;

    public string ChannelId => (string)Json["channel_id"]!;

    /// <summary>A form, and not a message.</summary>
    public bool IsForm => Json["interaction_id"] is not null;

    public bool IsPrivate => ((int?)Json["flags"] & Ephemeral) == Ephemeral;

    public bool IsThinking => ((int?)Json["flags"] & Loading) == Loading;

    /// <summary>The message whose button opened this form: what the form may change.</summary>
    public TourSight? OpenedFrom { get; init; }

    /// <summary>Everything there is to read: content, then each embed from top to bottom.</summary>
    public string Text
    {
        get
        {
            List<string?> parts = [(string?)Json["content"], IsForm ? (string?)Json["title"] : null];
            foreach (var embed in Items(Json["embeds"]))
            {
                parts.AddRange([(string?)embed["author"]?["name"], Bold((string?)embed["title"]), (string?)embed["description"]]);
                foreach (var part in Items(embed["fields"]))
                    parts.AddRange([Bold((string?)part["name"]), (string?)part["value"]]);
                parts.Add((string?)embed["footer"]?["text"]);
            }

            return string.Join('\n', parts.Where(part => !string.IsNullOrEmpty(part)));
        }
    }

    /// <summary>What stands on the buttons that can be tapped.</summary>
    public IReadOnlyList<string> Buttons => [.. Components().Where(IsOpenButton).Select(Label)];

    /// <summary>What the selects ask for.</summary>
    public IReadOnlyList<string> Selects => [.. Components().Where(one => (int)one["type"]! is >= 3 and <= 8 and not 4).Select(one => (string?)one["placeholder"] ?? "Choose")];

    /// <summary>The names of attached files.</summary>
    public IReadOnlyList<string> Files => [.. Items(Json["attachments"]).Select(file => (string)file["filename"]!)];

    /// <summary>A form's inputs, each with what it is called.</summary>
    public IReadOnlyList<(string Label, JsonNode Input)> Fields => IsForm
        ? [.. Items(Json["components"]).Where(row => row["component"] is not null).Select(row => ((string?)row["label"] ?? "", row["component"]!))]
        : [];

    /// <summary>The custom id of a button by what stands on it.</summary>
    public string? FindButton(string label) => (string?)Components().FirstOrDefault(one => IsOpenButton(one) && Label(one) == label)?["custom_id"];

    private IEnumerable<JsonNode> Components() => IsForm ? [] : Items(Json["components"]).SelectMany(row => Items(row["components"]));

    private static bool IsOpenButton(JsonNode component) => (int)component["type"]! == Button && component["custom_id"] is not null && (bool?)component["disabled"] != true;

    private static string Label(JsonNode button) => (string?)button["label"] ?? (string?)button["emoji"]?["name"] ?? "";

    private static string? Bold(string? text) => string.IsNullOrEmpty(text) ? null : $"**{text}**";

    private static IEnumerable<JsonNode> Items(JsonNode? array) => (array as JsonArray ?? []).OfType<JsonNode>();
}
