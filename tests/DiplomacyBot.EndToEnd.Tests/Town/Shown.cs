using System.Text;
using System.Text.Json.Nodes;

namespace DiplomacyBot.EndToEnd.Tests.Town;

/// <summary>A message or a form as a person sees it.</summary>
internal sealed record Shown(JsonNode Json)
{
    public string Id => (string)(Json["id"] ?? Json["interaction_id"])!;

    /// <summary>The message whose button opened this form; what the form changes.</summary>
    public Shown? OpenedFrom { get; init; }

    public string ChannelId => (string)Json["channel_id"]!;

    public bool IsForm => Json["interaction_id"] is not null;

    public bool IsPrivate => ((int?)Json["flags"] & 64) == 64;

    public bool IsThinking => ((int?)Json["flags"] & 128) == 128;

    /// <summary>Everything there is to read: content, then each embed from top to bottom.</summary>
    public string Text
    {
        get
        {
            var text = new StringBuilder((string?)Json["content"]);
            foreach (var embed in Items("embeds"))
            {
                text.Append('\n').Append((string?)embed["author"]?["name"]).Append('\n').Append((string?)embed["title"]).Append('\n').Append((string?)embed["description"]);
                foreach (var part in embed["fields"]?.AsArray() ?? [])
                {
                    text.Append('\n').Append((string?)part!["name"]).Append('\n').Append((string?)part["value"]);
                }
                text.Append('\n').Append((string?)embed["footer"]?["text"]);
            }
            return text.ToString();
        }
    }

    /// <summary>The labels of the buttons that can be tapped, row by row.</summary>
    public IReadOnlyList<string> Buttons => [.. Components().Where(c => (int)c["type"]! == 2 && (bool?)c["disabled"] != true).Select(c => (string?)c["label"] ?? "")];

    public IReadOnlyList<JsonNode> Selects => [.. Components().Where(c => (int)c["type"]! is 3 or 5 or 6 or 7 or 8)];

    public JsonNode Button(string label) =>
        Components().FirstOrDefault(c => (int)c["type"]! == 2 && ((string?)c["label"])?.Contains(label, StringComparison.Ordinal) == true)
        ?? throw new InvalidOperationException($"No button '{label}' among [{string.Join(", ", Buttons)}] under: {Text}");

    public int RowOf(string label) => Items("components").ToList().FindIndex(row => (row["components"]?.AsArray() ?? []).Any(c => ((string?)c!["label"])?.Contains(label, StringComparison.Ordinal) == true));

    /// <summary>A form's inputs by custom id.</summary>
    public IReadOnlyList<JsonNode> Fields => [.. Items("components").Select(label => label["component"] ?? label).Where(c => c["custom_id"] is not null)];

    public override string ToString() => IsForm ? $"form {(string?)Json["title"]}" : $"{(IsPrivate ? "(private) " : "")}{Text.Trim()} [{string.Join(" | ", Buttons)}]";

    private IEnumerable<JsonNode> Components() => Items("components").SelectMany(row => row["components"]?.AsArray() ?? []).Select(c => c!);

    private IEnumerable<JsonNode> Items(string name) => (Json[name]?.AsArray() ?? []).Select(item => item!);
}
