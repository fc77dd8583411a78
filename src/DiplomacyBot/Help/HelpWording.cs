using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Hosting;
using DiplomacyBot.Localization;

namespace DiplomacyBot.Help;

/// <summary>What <c>/help</c> says.</summary>
internal static class HelpWording
{
    private static readonly Texts Words = Texts.Of("help");

    public static Reply For(IReadOnlyList<CommandDefinition> allowed, CommandIds ids, string? contact)
    {
        var lines = new List<Markdown>();
        foreach (var tier in allowed.GroupBy(definition => definition.Tier).OrderBy(group => group.Key))
        {
            lines.Add(Heading(tier.Key));
            lines.AddRange(tier.Select(definition => Words.Say("command", ("name", Name(definition, ids)), ("description", LowerFirst(Description(definition))))));
        }
        lines.AddRange([Markdown.Empty, Words.Say("privacy")]);
        lines.Add(contact is null ? Words.Say("contact-nobody") : Words.Say("contact", ("contact", contact)));
        // On a card, which holds twice as much as a message's text: an administrator's list is long in some languages, and whom to turn to comes last.
        return new Reply { Cards = [new Card { Text = Markdown.Lines(lines) }] };
    }

    private static Markdown Name(CommandDefinition definition, CommandIds ids) => definition.Kind == CommandKind.Message
        ? Words.Say("message-command", ("name", CommandTexts.In(definition.Path, definition.Path)))
        : ids.Find(definition.Path.Split(' ')[0]) is { } id ? Markdown.Trusted($"</{definition.Path}:{id}>") : Markdown.Of($"**/{definition.Path}**");

    // Discord shows no description of a message command, so that one is among the texts for our sake only; its name has the bare key.
    private static string Description(CommandDefinition definition) =>
        CommandTexts.In(definition.Kind == CommandKind.Message ? $"{definition.Path} description" : definition.Path, definition.Description);

    private static string LowerFirst(string text) => char.ToLowerInvariant(text[0]) + text[1..];

    private static Markdown Heading(Tier tier) => tier switch
    {
        Tier.Member => Words.Say("member"),
        Tier.Moderator => Words.Say("moderator"),
        Tier.Organizer => Words.Say("organizer"),
        _ => Words.Say("administrator"),
    };
}
