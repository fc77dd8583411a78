namespace DiplomacyBot.Discord.Wire;

/// <summary>Turns an interaction as it was received into the value that handlers see.</summary>
internal static class InteractionReader
{
    private const int Subcommand = 1;
    private const int SubcommandGroup = 2;
    private const int AttachmentOption = 11;
    private const int ChannelOption = 7;

    private static readonly Dictionary<string, OptionValue> NoOptions = [];

    /// <summary>Reads an interaction; null for types this client does not know, and where a part it cannot do without is missing.</summary>
    public static Interaction? Read(InteractionIn received, long receivedAt)
    {
        var user = received.Member?.User ?? received.User;
        if (user is null || received.Id == default || string.IsNullOrEmpty(received.Token) || received.Data is not { } data)
            return null;
        return received.Type switch
        {
            2 when data.Name is { } name => Command(received, data, name, user, receivedAt),
            3 when data.CustomId is { } customId && received.Message is { } message =>
                new ComponentInteraction(received, user, receivedAt, customId, message.ToValue()) { Values = data.Values ?? [] },
            4 when data.Name is { } name => Autocomplete(received, data, name, user, receivedAt),
            5 when data.CustomId is { } customId => new ModalInteraction(received, user, receivedAt, customId)
            {
                Fields = FormReader.Read(data.Components),
                Message = received.Message?.ToValue(),
            },
            _ => null,
        };
    }

    private static CommandInteraction Command(InteractionIn received, InteractionDataIn data, string name, UserIn user, long receivedAt)
    {
        var (path, given, _) = Flatten(name, data);
        return new CommandInteraction(received, user, receivedAt, data.Id ?? default, path)
        {
            Options = given,
            Target = data.TargetId is { } target && data.Resolved?.Messages?.GetValueOrDefault(target.ToString()) is { } message
                ? message.ToValue()
                : null,
        };
    }

    private static AutocompleteInteraction? Autocomplete(InteractionIn received, InteractionDataIn data, string name, UserIn user, long receivedAt)
    {
        var (path, given, focused) = Flatten(name, data);
        return focused is null ? null : new AutocompleteInteraction(received, user, receivedAt, path, focused) { Options = given };
    }

    private static (string Path, Dictionary<string, OptionValue> Options, string? Focused) Flatten(string name, InteractionDataIn data)
    {
        var path = name;
        var level = data.Options;
        while (level is [{ Type: Subcommand or SubcommandGroup } inner])
        {
            path = $"{path} {inner.Name}";
            level = inner.Options;
        }

        if (level is not { Length: > 0 })
            return (path, NoOptions, null);
        string? focused = null;
        var options = new Dictionary<string, OptionValue>(level.Length, StringComparer.Ordinal);
        foreach (var option in level)
        {
            if (option.Focused == true)
                focused = option.Name;
            options[option.Name] = ValueOf(option, data.Resolved);
        }

        return (path, options, focused);
    }

    private static OptionValue ValueOf(OptionIn option, ResolvedIn? resolved)
    {
        var text = option.Value ?? "";
        return option.Type switch
        {
            AttachmentOption => new OptionValue(text, Attachment: resolved?.Attachments?.GetValueOrDefault(text)?.ToValue()),
            ChannelOption => new OptionValue(text, Channel: resolved?.Channels?.GetValueOrDefault(text)?.ToValue()),
            _ => new OptionValue(text),
        };
    }
}
