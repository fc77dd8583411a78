using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;

namespace DiplomacyBot.Tests.Library;

/// <summary>What a person sees after Discord's limits were applied.</summary>
internal sealed record Shown(Reply Reply, OutgoingMessage Message, Modal? Form, bool IsPublic)
{
    public bool IsRefusal => Reply.IsRefusal;

    public IReadOnlyList<Component> Components => [.. Message.Rows.SelectMany(row => row.Components)];

    public IReadOnlyList<string> Labels => [.. Components.OfType<Button>().Select(button => button.Label)];

    /// <summary>All words: the text, then the cards.</summary>
    public string Text => string.Join('\n', Message.Embeds
        .SelectMany(embed => new[] { embed.Title, embed.Description }.Concat(embed.Fields.Select(part => $"{part.Name}\n{part.Value}")).Append(embed.Footer))
        .Prepend(Message.Content).Where(part => !string.IsNullOrEmpty(part)));

    public Button Button(string label) =>
        Components.OfType<Button>().SingleOrDefault(button => button.Label == label)
        ?? throw new InvalidOperationException($"There is no button '{label}' among: {string.Join(", ", Labels)}.");

    public static Shown Of(Reply reply, Visibility visibility)
    {
        var message = ReplyRenderer.Render(reply);
        if (reply.Form is null)
        {
            // The renderer cuts what is too long; nothing of ours should need that.
            Assert.Equal(reply.Text.ToString(), message.Content);
            Assert.True(message.Content.Length + message.Embeds.Count > 0, "an empty message");
            for (var index = 0; index < reply.Cards.Count; index++)
            {
                Assert.Equal(reply.Cards[index].Text.ToString(), message.Embeds[index].Description ?? "");
                Assert.Equal(reply.Cards[index].Fields.Count, message.Embeds[index].Fields.Count);
            }
        }
        Assert.True(reply.Rows.Count <= 5 && reply.Rows.All(row => row.Components.Count is >= 1 and <= 5), "too many buttons, or an empty row");
        var ids = message.Rows.SelectMany(row => row.Components)
            .Select(component => component switch { Button button => button.CustomId, StringSelect select => select.CustomId, _ => null }).OfType<string>().ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        return new Shown(reply, message, reply.Form is null ? null : ReplyRenderer.Render(reply.Form), visibility == Visibility.Channel && !reply.IsRefusal);
    }
}
