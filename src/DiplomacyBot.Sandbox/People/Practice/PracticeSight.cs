using System.Text.Json;
using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.People.Practice;

/// <summary>A message or a form as it is on the screen.</summary>
internal sealed record PracticeSight(JsonElement Json)
{
    private const int Button = 2;
    private const int StringSelect = 3;
    private const int TextInput = 4;

    public ulong Id => Json.Id("id") ?? Json.Id("interaction_id") ?? 0;

    public ulong ChannelId => Json.Id("channel_id") ?? 0;

    public bool IsForm => Json.Has("interaction_id");

    public bool IsThinking => ((MessageFlags)(Json.Number("flags") ?? 0)).HasFlag(MessageFlags.Loading);

    public bool IsPrivate => ((MessageFlags)(Json.Number("flags") ?? 0)).HasFlag(MessageFlags.Ephemeral);

    /// <summary>The interaction that a new message answers.</summary>
    public ulong? Answers => Json.Member("interaction_metadata")?.Id("id");

    /// <summary>The lines there are to read, without the marks of emphasis.</summary>
    public IReadOnlyList<string> Lines => [.. Texts().SelectMany(text => text.Replace("*", "", StringComparison.Ordinal).Split('\n')).Select(line => line.Trim()).Where(line => line.Length > 0)];

    /// <summary>The buttons that can be pressed.</summary>
    public IReadOnlyList<PracticeButton> Buttons =>
        [.. Components(Button).Where(one => one.Text("custom_id") is not null).Select(one => new PracticeButton(one.Text("custom_id")!, one.Text("label") ?? "", one.Number("style") ?? 2))];

    /// <summary>The first list to choose from: its custom id and what it offers; null = there is none.</summary>
    public (string CustomId, IReadOnlyList<string> Values)? Select => Components(StringSelect).Select(one =>
        ((string, IReadOnlyList<string>)?)(one.Text("custom_id") ?? "", [.. one.Items("options").Select(option => option.Text("value") ?? "")])).FirstOrDefault();

    /// <summary>The text fields of a form.</summary>
    public IReadOnlyList<JsonElement> Fields => [.. Json.Items("components").Select(row => row.Member("component") ?? default).Where(input => input.Number("type") == TextInput)];

    /// <summary>The answers of a question that is open: buttons of one letter, as many as the letters there are choices for in the text.</summary>
    public IReadOnlyList<PracticeButton> Choices =>
        [.. Buttons.Where(button => button.Label.Length == 1 && char.IsAsciiLetterUpper(button.Label[0]) && ChoiceText(button.Label) is not null)];

    /// <summary>What a letter stands for, with the letter, as the line of the question has it.</summary>
    public string? ChoiceText(string letter) => Lines.FirstOrDefault(line => line.StartsWith(letter + " ", StringComparison.Ordinal));

    private IEnumerable<JsonElement> Components(int type) => IsForm
        ? []
        : Json.Items("components").SelectMany(row => row.Items("components")).Where(one => one.Number("type") == type && !one.Flag("disabled"));

    private IEnumerable<string> Texts()
    {
        yield return Json.Text("content") ?? "";
        foreach (var embed in Json.Items("embeds"))
        {
            yield return embed.Text("title") ?? "";
            yield return embed.Text("description") ?? "";
            foreach (var part in embed.Items("fields"))
            {
                yield return part.Text("name") ?? "";
                yield return part.Text("value") ?? "";
            }
        }
    }
}
