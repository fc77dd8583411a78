using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Tests.Interactions;

namespace DiplomacyBot.Tests.Library;

/// <summary>Somebody in a guild. What they do passes the same checks of owner and tier as in the dispatcher; what they get is rendered, so that a limit broken fails.</summary>
internal sealed record Person(LibraryTown Town, Snowflake Id, Snowflake Guild)
{
    /// <summary>False in a channel where this person can only read.</summary>
    public bool CanWrite { get; init; } = true;

    /// <summary>What this person's Discord is set to.</summary>
    public string Locale { get; init; } = "en-GB";

    /// <summary>The language of the guild, and of what everybody there sees.</summary>
    public string GuildLocale { get; init; } = "en-GB";

    public Task<Shown> RunsAsync(string path, params (string Name, string Text)[] options) =>
        RunsAsync(path, null, [.. options.Select(option => (option.Name, new OptionValue(option.Text)))]);

    public async Task<Shown> RunsAsync(string path, Message? target, params (string Name, OptionValue Value)[] options)
    {
        var handler = Town.Get<IEnumerable<ISlashCommand>>().Cast<ICommandHandler>().Concat(Town.Get<IEnumerable<IMessageCommand>>())
            .Single(command => command.Definition.Path == path);
        var interaction = Client.Run(path, options, target);
        return await AnswerAsync(interaction, handler.Definition.Tier, handler.Definition.Visibility, () => handler.HandleAsync(interaction, TestContext.Current.CancellationToken));
    }

    public async Task<IReadOnlyList<CommandChoice>> TypesAsync(string path, string option, string text)
    {
        var handler = Town.Get<IEnumerable<ISlashCommand>>().Single(command => command.Definition.Path == path);
        var interaction = Client.Type(path, option, text);
        using var locale = ReplyLocale.Use(interaction.Locale);
        return ReplyRenderer.Render(await ((ISuggestOptions)handler).SuggestAsync(interaction, TestContext.Current.CancellationToken));
    }

    /// <summary>Taps a button by its label, or chooses in the message's select.</summary>
    public Task<Shown> TapsAsync(Shown shown, string label)
    {
        var button = shown.Button(label);
        Assert.False(button.Disabled, $"'{label}' is disabled");
        return SendsAsync(button.CustomId);
    }

    public Task<Shown> ChoosesAsync(Shown shown, string label)
    {
        var select = Assert.Single(shown.Components.OfType<StringSelect>());
        return SendsAsync(select.CustomId, Assert.Single(select.Options, option => option.Label == label).Value);
    }

    /// <summary>Sends a component's id as it stands, forged or not.</summary>
    public async Task<Shown> SendsAsync(string customId, params string[] values)
    {
        Assert.True(CustomId.TryParse(customId, out var id));
        var handler = Town.Get<IEnumerable<IComponentHandler>>().Single(component => component.Definition.Name == id.Handler);
        var interaction = Client.Tap(customId, values, MemberClient.Shown(new(3)));
        Assert.True(id.Owner is null || id.Owner == Id, "the dispatcher refuses somebody else's buttons");
        return await AnswerAsync(interaction, handler.Definition.Tier, handler.Definition.Visibility, () => handler.HandleAsync(interaction, id, TestContext.Current.CancellationToken));
    }

    /// <summary>Fills the form that is open and submits it.</summary>
    public async Task<Shown> SubmitsAsync(Shown shown, params (string Field, string Text)[] fields)
    {
        var form = shown.Form ?? throw new InvalidOperationException("No form is open: " + shown.Text);
        Assert.True(CustomId.TryParse(form.CustomId, out var id));
        var handler = Town.Get<IEnumerable<IFormHandler>>().Single(candidate => candidate.Definition.Name == id.Handler);
        foreach (var (name, text) in fields)
        {
            Assert.True(text.Length <= Assert.IsType<TextField>(Assert.Single(form.Fields, field => field.CustomId == name)).MaxLength, $"{name} takes less text");
        }
        var values = form.Fields.OfType<TextField>().ToDictionary(field => field.CustomId, field => (IReadOnlyList<string>)[field.Value ?? ""]);
        foreach (var (name, text) in fields)
        {
            values[name] = [text];
        }
        var interaction = Client.Submit(form.CustomId, values);
        Assert.True(id.Owner is null || id.Owner == Id, "the dispatcher refuses somebody else's form");
        return await AnswerAsync(interaction, handler.Definition.Tier, handler.Definition.Visibility, () => handler.HandleAsync(interaction, id, TestContext.Current.CancellationToken));
    }

    private MemberClient Client =>
        new(Guild, new User(Id, $"user{Id}", null, false), Town.NextId, Town.WireTime)
        {
            Permissions = CanWrite ? Permissions.SendMessages : Permissions.None,
            Locale = Locale,
            GuildLocale = GuildLocale,
        };

    private async Task<Shown> AnswerAsync(Interaction interaction, Tier tier, Visibility visibility, Func<Task<Reply>> handle)
    {
        Assert.True(await Town.Access.AllowsAsync(interaction, tier, TestContext.Current.CancellationToken), "the dispatcher refuses this person");
        using var locale = ReplyLocale.Use(visibility == Visibility.Channel ? interaction.GuildLocale : interaction.Locale);
        return Shown.Of(await handle(), visibility);
    }
}
