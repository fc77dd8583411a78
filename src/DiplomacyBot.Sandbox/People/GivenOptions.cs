using System.Text.Json;
using DiplomacyBot.Sandbox.Commands;
using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Messages;
using DiplomacyBot.Sandbox.Rest;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.People;

/// <summary>The options a person filled in: checked as a Discord client would, then written as Discord sends them on.</summary>
internal sealed class GivenOptions(World world, Channel channel, User person, IReadOnlyList<UploadedFile> files, bool completing)
{
    private const int AttachmentOption = 11;
    private readonly Dictionary<string, ulong> stored = new(StringComparer.Ordinal);

    public ResolvedThings Resolved { get; } = new(world, channel);

    /// <summary>The command with its group and subcommand, as typed.</summary>
    public string Path { get; private set; } = "";

    public ulong? TargetId { get; private set; }

    /// <summary>The type of the option being typed; 0 = none is.</summary>
    public int FocusedType { get; private set; }

    /// <returns>What a client would complain of, or null.</returns>
    public string? Check(ApplicationCommand command, JsonElement body)
    {
        Path = command.Name;
        var problem = CheckLevel(command.Body, body);
        return problem is null && completing && FocusedType == 0 ? "No option is being typed." : problem;
    }

    /// <summary>The user or message of a context menu.</summary>
    public string? CheckTarget(ApplicationCommand command, ulong? target)
    {
        Path = command.Name;
        TargetId = target;
        if (target is not { } id)
            return "This command needs a target.";
        if (command.Type == ApplicationCommand.UserCommand)
            return Resolved.AddUser(id) ? null : "That user is not here.";
        if (channel.Messages.Find(id) is not { } message)
            return "That message is not here.";
        Resolved.AddMessage(message);
        return null;
    }

    public void WriteOptions(Utf8JsonWriter writer, ApplicationCommand command, JsonElement body) => WriteLevel(writer, command.Body, body);

    private string? CheckLevel(JsonElement definition, JsonElement given)
    {
        if (!definition.HasItems("options") && !given.HasItems("options"))
            return null;
        var defined = definition.Items("options").ToList();
        var filled = given.Items("options").ToList();
        if (defined.Exists(IsNested))
        {
            if (filled.Count != 1 || Define(defined, filled[0]) is not { } branch || !IsNested(branch))
                return $"Choose one of: {string.Join(", ", defined.Select(option => option.Text("name")))}.";
            Path += " " + branch.Text("name");
            return CheckLevel(branch, filled[0]);
        }

        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (var option in filled)
        {
            if (Define(defined, option) is not { } row)
                return $"There is no option \"{option.Text("name")}\".";
            if (!seen.Add(row.Text("name")!))
                return $"The option \"{row.Text("name")}\" is filled in twice.";
            if (CheckValue(row, option) is { } problem)
                return $"{row.Text("name")}: {problem}";
        }

        var missing = completing ? default : defined.FirstOrDefault(row => row.Flag("required") && !seen.Contains(row.Text("name")!));
        return missing.ValueKind == JsonValueKind.Object ? $"The option \"{missing.Text("name")}\" is required." : null;
    }

    private string? CheckValue(JsonElement row, JsonElement option)
    {
        if (option.Member("value") is not { } value)
            return "a value is missing.";
        if (option.Flag("focused"))
        {
            if (!completing || !row.Flag("autocomplete"))
                return "this option does not complete.";
            FocusedType = row.Number("type") ?? 0;
            return null;
        }

        return row.Number("type") switch
        {
            3 => OptionValues.CheckText(row, value, completing),
            4 or 10 => OptionValues.CheckNumber(row, value, completing),
            5 => value.ValueKind is JsonValueKind.True or JsonValueKind.False ? null : "choose true or false.",
            6 => value.AsId() is { } user && Resolved.AddUser(user) ? null : "that user is not here.",
            7 => value.AsId() is { } chosen && Resolved.AddChannel(chosen, person.Id, row.Member("channel_types")) ? null : "that channel cannot be chosen.",
            8 => value.AsId() is { } role && Resolved.AddRole(role) ? null : "that role is not here.",
            9 => value.AsId() is { } either && (Resolved.AddUser(either) || Resolved.AddRole(either)) ? null : "that user or role is not here.",
            AttachmentOption => CheckFile(row, value),
            _ => "this kind of option cannot be filled in.",
        };
    }

    private string? CheckFile(JsonElement row, JsonElement value)
    {
        if (value.AsId() is not { } index || files.FirstOrDefault(file => (ulong)file.Index == index) is not { } upload)
            return "choose a file.";
        var attachment = MessageMaking.Store(upload, default, channel.Id, ephemeral: true, world);
        Resolved.AddAttachment(attachment);
        stored[row.Text("name")!] = attachment.Id;
        return null;
    }

    private void WriteLevel(Utf8JsonWriter writer, JsonElement definition, JsonElement given)
    {
        if (!given.HasItems("options"))
            return;
        var defined = definition.Items("options").ToList();
        var filled = given.Items("options").ToList();
        writer.WriteStartArray("options"u8);
        foreach (var option in filled)
        {
            var row = Define(defined, option)!.Value;
            writer.WriteStartObject();
            writer.WriteString("name"u8, row.Text("name"));
            writer.WriteNumber("type"u8, row.Number("type") ?? 0);
            if (IsNested(row))
            {
                WriteLevel(writer, row, option);
            }
            else
            {
                WriteValue(writer, row, option);
                if (option.Flag("focused"))
                    writer.WriteBoolean("focused"u8, true);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WriteValue(Utf8JsonWriter writer, JsonElement row, JsonElement option)
    {
        var value = option.GetProperty("value");
        if (stored.TryGetValue(row.Text("name")!, out var attachment))
            writer.WriteId("value"u8, attachment);
        else if (option.Flag("focused"))
            writer.WriteString("value"u8, value.ToString());
        else if (row.Number("type") is 4 or 10 && OptionValues.AsNumber(value) is { } number)
            writer.WriteNumber("value"u8, number);
        else
            writer.WriteElement("value"u8, value);
    }

    private static bool IsNested(JsonElement row) => row.Number("type") is CommandShapes.Subcommand or CommandShapes.Group;

    private static JsonElement? Define(List<JsonElement> defined, JsonElement option)
    {
        var name = option.Text("name");
        foreach (var row in defined)
        {
            if (row.Text("name") == name && (option.Number("type") is not { } type || type == row.Number("type")))
                return row;
        }

        return null;
    }
}
