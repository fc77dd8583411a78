using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;

namespace DiplomacyBot.Tests.Library;

/// <summary>Somebody in a guild. What they do passes the same checks of owner and tier as in the dispatcher; what they get is rendered, so that a limit broken fails.</summary>
internal sealed record Person(LibraryTown Town, Snowflake Id, Snowflake Guild)
{
    /// <summary>False in a channel where this person can only read.</summary>
    public bool CanWrite { get; init; } = true;

    public Task<Shown> RunsAsync(string path, params (string Name, string Text)[] options) =>
        RunsAsync(path, null, [.. options.Select(option => (option.Name, new OptionValue(option.Text)))]);

    public async Task<Shown> RunsAsync(string path, Message? target, params (string Name, OptionValue Value)[] options)
    {
        var handler = Town.Get<IEnumerable<ISlashCommand>>().Cast<ICommandHandler>().Concat(Town.Get<IEnumerable<IMessageCommand>>())
            .Single(command => command.Definition.Path == path);
        var interaction = new CommandInteraction
        {
            Id = Town.NextId(),
            ApplicationId = new(1),
            Token = "t",
            ReceivedAt = 0,
            GuildId = Guild,
            ChannelId = new(10),
            User = new User(Id, $"user{Id}", null, false),
            Member = Membership,
            Locale = "en-GB",
            CommandId = new(2),
            Path = path,
            Options = options.ToDictionary(option => option.Name, option => option.Value),
            Target = target,
        };
        return await AnswerAsync(interaction, handler.Definition.Tier, handler.Definition.Visibility, () => handler.HandleAsync(interaction, TestContext.Current.CancellationToken));
    }

    public async Task<IReadOnlyList<CommandChoice>> TypesAsync(string path, string option, string text)
    {
        var handler = Town.Get<IEnumerable<ISlashCommand>>().Single(command => command.Definition.Path == path);
        var interaction = new AutocompleteInteraction
        {
            Id = Town.NextId(),
            ApplicationId = new(1),
            Token = "t",
            ReceivedAt = 0,
            GuildId = Guild,
            User = new User(Id, $"user{Id}", null, false),
            Member = Membership,
            Locale = "en-GB",
            Path = path,
            Focused = option,
            Options = new Dictionary<string, OptionValue> { [option] = new(text) },
        };
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
        var interaction = new ComponentInteraction
        {
            Id = Town.NextId(),
            ApplicationId = new(1),
            Token = "t",
            ReceivedAt = 0,
            GuildId = Guild,
            ChannelId = new(10),
            User = new User(Id, $"user{Id}", null, false),
            Member = Membership,
            Locale = "en-GB",
            CustomId = customId,
            Values = values,
            Message = new Message(new(3), new(10), new User(new(1), "bot", null, true), "", [], [], 64),
        };
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
        var interaction = new ModalInteraction
        {
            Id = Town.NextId(),
            ApplicationId = new(1),
            Token = "t",
            ReceivedAt = 0,
            GuildId = Guild,
            ChannelId = new(10),
            User = new User(Id, $"user{Id}", null, false),
            Member = Membership,
            Locale = "en-GB",
            CustomId = form.CustomId,
            Fields = values,
        };
        Assert.True(id.Owner is null || id.Owner == Id, "the dispatcher refuses somebody else's form");
        return await AnswerAsync(interaction, handler.Definition.Tier, handler.Definition.Visibility, () => handler.HandleAsync(interaction, id, TestContext.Current.CancellationToken));
    }

    private Member Membership => new(null, [], CanWrite ? Permissions.SendMessages : Permissions.None);

    private async Task<Shown> AnswerAsync(Interaction interaction, Tier tier, Visibility visibility, Func<Task<Reply>> handle)
    {
        Assert.True(await Town.Access.AllowsAsync(interaction, tier, TestContext.Current.CancellationToken), "the dispatcher refuses this person");
        return Shown.Of(await handle(), visibility);
    }
}
