using DiplomacyBot.Discord;

namespace DiplomacyBot.Tests.Interactions;

/// <summary>Somebody's Discord client in one guild: makes of what they do the interactions that Discord would hand to the bot.</summary>
internal sealed record MemberClient(Snowflake Guild, User User, Func<Snowflake> NextId, TimeProvider Wire)
{
    private static readonly Snowflake Application = new(1);
    private static readonly Snowflake Command = new(2);
    private static readonly Snowflake Channel = new(5);
    private static readonly User Bot = new(Application, "bot", null, true);

    public Permissions Permissions { get; init; } = Permissions.None;

    public string Locale { get; init; } = "en-GB";

    public string GuildLocale { get; init; } = "en-GB";

    private Member Membership => new(null, [], Permissions);

    /// <summary>Runs a command, by its words or from the menu of a message.</summary>
    public CommandInteraction Run(string path, IEnumerable<(string Name, OptionValue Value)> options, Message? target = null) => new()
    {
        Id = NextId(),
        ApplicationId = Application,
        Token = "t",
        ReceivedAt = Wire.GetTimestamp(),
        User = User,
        Locale = Locale,
        GuildId = Guild,
        ChannelId = Channel,
        Member = Membership,
        GuildLocale = GuildLocale,
        CommandId = Command,
        Path = path,
        Options = options.ToDictionary(option => option.Name, option => option.Value),
        Target = target,
    };

    /// <summary>Types into one option.</summary>
    public AutocompleteInteraction Type(string path, string option, string text) => new()
    {
        Id = NextId(),
        ApplicationId = Application,
        Token = "t",
        ReceivedAt = Wire.GetTimestamp(),
        User = User,
        Locale = Locale,
        GuildId = Guild,
        ChannelId = Channel,
        Member = Membership,
        GuildLocale = GuildLocale,
        Path = path,
        Focused = option,
        Options = new Dictionary<string, OptionValue> { [option] = new(text) },
    };

    /// <summary>Taps a button, or chooses from a select.</summary>
    public ComponentInteraction Tap(string customId, IReadOnlyList<string> values, Message on) => new()
    {
        Id = NextId(),
        ApplicationId = Application,
        Token = "t",
        ReceivedAt = Wire.GetTimestamp(),
        User = User,
        Locale = Locale,
        GuildId = Guild,
        ChannelId = Channel,
        Member = Membership,
        GuildLocale = GuildLocale,
        CustomId = customId,
        Values = values,
        Message = on,
    };

    /// <summary>Submits a form; <paramref name="on"/> is the message whose button opened it.</summary>
    public ModalInteraction Submit(string customId, IReadOnlyDictionary<string, IReadOnlyList<string>> fields, Message? on = null) => new()
    {
        Id = NextId(),
        ApplicationId = Application,
        Token = "t",
        ReceivedAt = Wire.GetTimestamp(),
        User = User,
        Locale = Locale,
        GuildId = Guild,
        ChannelId = Channel,
        Member = Membership,
        GuildLocale = GuildLocale,
        CustomId = customId,
        Fields = fields,
        Message = on,
    };

    /// <summary>A private message of the bot's, as it hangs on what is tapped on it.</summary>
    public static Message Shown(Snowflake id, string text = "") => new(id, Channel, Bot, text, [], [], 64);
}
