using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Hosting;

namespace DiplomacyBot.Help;

internal static class HelpWording
{
    public static Reply For(IReadOnlyList<CommandDefinition> allowed, CommandIds ids, string? contact)
    {
        var lines = new List<Markdown>();
        foreach (var tier in allowed.GroupBy(definition => definition.Tier).OrderBy(group => group.Key))
        {
            lines.Add(Markdown.Of($"**{Heading(tier.Key)}**"));
            lines.AddRange(tier.Select(definition => Markdown.Of($"{Name(definition, ids)}: {LowerFirst(definition.Description)}")));
        }
        lines.Add(Markdown.Of($"\nWhat I answer is seen by you alone, unless you tap **Show in channel**. I read no conversations; /me shows what I keep about you and erases it."));
        lines.Add(contact is null
            ? Markdown.Of($"Worried about something or someone? Turn to a moderator of this server.")
            : Markdown.Of($"Worried about something or someone? Turn to **{contact}**."));
        return Reply.Say(Markdown.Lines(lines));
    }

    private static Markdown Name(CommandDefinition definition, CommandIds ids) => definition.Kind == CommandKind.Message
        ? Markdown.Of($"Menu of a message › Apps › **{definition.Path}**")
        : ids.Find(definition.Path.Split(' ')[0]) is { } id ? Markdown.Trusted($"</{definition.Path}:{id}>") : Markdown.Of($"**/{definition.Path}**");

    private static string LowerFirst(string text) => char.ToLowerInvariant(text[0]) + text[1..];

    private static string Heading(Tier tier) => tier switch
    {
        Tier.Member => "You can",
        Tier.Moderator => "As a moderator",
        Tier.Organizer => "As an organizer",
        _ => "As an administrator",
    };
}
