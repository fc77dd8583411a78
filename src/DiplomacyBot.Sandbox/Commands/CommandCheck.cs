using System.Globalization;
using System.Text.Json;
using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Validation;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Commands;

/// <summary>Checks one command: its fields, then order, nesting, repetition and size (rows 36 to 42).</summary>
internal static class CommandCheck
{
    private const int MostCharacters = 8000;

    public static void Check(JsonElement command, Checking at)
    {
        if (!Rules.IsObject(command, at))
            return;
        var before = at.Count;
        var chatInput = (command.Number("type") ?? ApplicationCommand.ChatInput) == ApplicationCommand.ChatInput;
        Rules.CheckFields(command, chatInput ? CommandShapes.ChatInput : CommandShapes.ContextMenu, at);
        if (at.Count > before)
            return;
        if (!chatInput)
        {
            NothingBut(command, at);
            return;
        }

        CheckLevel(command, [], at);
        if (at.Count == before && SizeOf(command) is var size && size > MostCharacters)
            at.Fail("APPLICATION_COMMAND_TOO_LARGE", $"Command exceeds maximum size ({MostCharacters})");
    }

    private static void NothingBut(JsonElement command, Checking at)
    {
        if (!string.IsNullOrEmpty(command.Text("description")))
            at.FailAt("description", "SET_TYPE_ALREADY_CONTAINS_VALUE", "Context menu commands cannot have a description");
        if (command.Items("options").Any())
            at.FailAt("options", "SET_TYPE_ALREADY_CONTAINS_VALUE", "Context menu commands cannot have options");
    }

    private static void CheckLevel(JsonElement owner, string[] path, Checking at)
    {
        var options = owner.Items("options").ToList();
        var nested = options.Count(option => option.Number("type") is CommandShapes.Subcommand or CommandShapes.Group);
        if (nested > 0 && nested < options.Count)
        {
            at.FailAt([.. path, "options"], "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
                "Sub-command and sub-command group option types are mutually exclusive to all other types");
        }

        HashSet<string> names = new(StringComparer.Ordinal);
        var optionalSeen = false;
        for (var i = 0; i < options.Count; i++)
        {
            string[] here = [.. path, "options", i.ToString(CultureInfo.InvariantCulture)];
            var option = options[i];
            if (!names.Add(option.Text("name")!))
                at.FailAt([.. here, "name"], "SET_TYPE_ALREADY_CONTAINS_VALUE", "Option names must be unique");
            if (option.Flag("required") && optionalSeen)
                at.FailAt(here, "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", "Required options must be placed before non-required options");
            optionalSeen |= !option.Flag("required");
            CheckChoices(option, here, at);
            CheckLevel(option, here, at);
        }
    }

    private static void CheckChoices(JsonElement option, string[] path, Checking at)
    {
        var choices = option.Items("choices").ToList();
        if (option.Flag("autocomplete") && choices.Count > 0)
            at.FailAt([.. path, "autocomplete"], "SET_TYPE_ALREADY_CONTAINS_VALUE", "Autocomplete and choices are mutually exclusive");
        HashSet<string> names = new(StringComparer.Ordinal);
        for (var i = 0; i < choices.Count; i++)
        {
            if (!names.Add(choices[i].Text("name")!))
            {
                at.FailAt([.. path, "choices", i.ToString(CultureInfo.InvariantCulture), "name"],
                    "SET_TYPE_ALREADY_CONTAINS_VALUE", "Choice names must be unique");
            }
        }
    }

    /// <summary>Names, descriptions and choice values of the whole tree; of a text and its translations the longest counts.</summary>
    private static int SizeOf(JsonElement owner)
    {
        var size = Longest(owner, "name") + Longest(owner, "description");
        foreach (var choice in owner.Items("choices"))
            size += Longest(choice, "name") + (choice.Member("value") is { ValueKind: JsonValueKind.String } value ? Rules.CodePoints(value.GetString()) : 0);
        return size + owner.Items("options").Sum(SizeOf);
    }

    private static int Longest(JsonElement owner, string name)
    {
        var longest = Rules.CodePoints(owner.Text(name));
        if (owner.Member(name + "_localizations") is not { ValueKind: JsonValueKind.Object } localised)
            return longest;
        foreach (var member in localised.EnumerateObject())
            longest = Math.Max(longest, member.Value.ValueKind == JsonValueKind.String ? Rules.CodePoints(member.Value.GetString()) : 0);
        return longest;
    }
}
