namespace DiplomacyBot.Discord.Interactions;

/// <summary>The options of slash commands, short enough to be declared in a line each.</summary>
public static class Option
{
    /// <summary>A text.</summary>
    public static OptionDeclaration Text(string name, string description, bool required = false, bool autocomplete = false, int? maxLength = 200) =>
        new() { Name = name, Description = description, Kind = OptionKind.Text, Required = required, Autocomplete = autocomplete, MaxLength = maxLength };

    /// <summary>One of at most 25 fixed choices.</summary>
    public static OptionDeclaration Choice(string name, string description, params IReadOnlyList<CommandChoice> choices) =>
        new() { Name = name, Description = description, Kind = OptionKind.Text, Choices = choices };

    /// <summary>A channel in which something can be posted: text or announcement.</summary>
    public static OptionDeclaration Channel(string name, string description, bool required = false) =>
        new() { Name = name, Description = description, Kind = OptionKind.Channel, Required = required, ChannelTypes = [0, 5] };

    /// <summary>A role.</summary>
    public static OptionDeclaration Role(string name, string description, bool required = false) =>
        new() { Name = name, Description = description, Kind = OptionKind.Role, Required = required };

    /// <summary>A file.</summary>
    public static OptionDeclaration File(string name, string description, bool required = false) =>
        new() { Name = name, Description = description, Kind = OptionKind.Attachment, Required = required };

    /// <summary>A member.</summary>
    public static OptionDeclaration User(string name, string description, bool required = false) =>
        new() { Name = name, Description = description, Kind = OptionKind.User, Required = required };
}
