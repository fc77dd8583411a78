using DiplomacyBot.Discord;
using DiplomacyBot.Quizzes;
using DiplomacyBot.Tests.Interactions;

namespace DiplomacyBot.Tests.Quizzes;

/// <summary>Somebody in front of a screen: sees the answer to the last thing done, and can only tap what is on it.</summary>
internal sealed class Person(QuizTown town, Snowflake guild, Snowflake id, string name)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public Snowflake Id => id;

    public string Name { get; set; } = name;

    /// <summary>The language this person's client is set to.</summary>
    public string Locale { get; set; } = "en-GB";

    /// <summary>The language of the guild, in which everybody is spoken to.</summary>
    public string GuildLocale { get; set; } = "en-GB";

    public Player Player => new(guild, id, Name);

    /// <summary>The message on the screen; buttons are tapped on it.</summary>
    public OutgoingMessage Screen { get; private set; } = new();

    /// <summary>The message's id, which carries the moment it was made.</summary>
    public Snowflake ScreenId { get; private set; }

    /// <summary>A private line beside the screen, after the last action.</summary>
    public OutgoingMessage? Aside { get; private set; }

    /// <summary>What was posted for everybody by the last action.</summary>
    public OutgoingMessage? Posted { get; private set; }

    public Modal? Form { get; private set; }

    public string Text => Screen.Content;

    public IReadOnlyList<string> Enabled => [.. Screen.Rows.SelectMany(row => row.Components).OfType<Button>().Where(button => !button.Disabled).Select(button => button.Label)];

    private MemberClient Client => new(guild, new User(id, Name, null, false), town.NextId, town.Wire) { Locale = Locale, GuildLocale = GuildLocale };

    public async Task RunAsync(string path, params (string Name, string Value)[] options)
    {
        var interaction = Client.Run(path, options.Select(option => (option.Name, new OptionValue(option.Value))));
        await town.DispatchAsync(interaction, Cancel);
        See(interaction.Id);
    }

    public async Task<IReadOnlyList<CommandChoice>> CompleteAsync(string path, string option, string typed)
    {
        var interaction = Client.Type(path, option, typed);
        await town.DispatchAsync(interaction, Cancel);
        return Assert.IsType<InteractionAnswer.Suggest>(town.Discord.AnswerTo(interaction.Id)).Choices;
    }

    /// <summary>Taps the enabled button with that label.</summary>
    public Task TapAsync(string label) => SendAsync(Find(label));

    public string Find(string label) => Screen.Rows.SelectMany(row => row.Components).OfType<Button>().Single(button => button.Label == label && !button.Disabled).CustomId;

    public async Task ChooseAsync(string label)
    {
        var select = Screen.Rows.SelectMany(row => row.Components).OfType<StringSelect>().Single();
        await SendAsync(select.CustomId, select.Options.Single(option => option.Label == label).Value);
    }

    /// <summary>Sends a component's id, on the screen or not.</summary>
    public async Task SendAsync(string customId, params string[] values)
    {
        var interaction = Tap(customId, values);
        await town.DispatchAsync(interaction, Cancel);
        See(interaction.Id);
    }

    /// <summary>A tap that was not sent yet, for those that must meet on the way.</summary>
    public ComponentInteraction Tap(string customId, params string[] values) => Client.Tap(customId, values, MemberClient.Shown(ScreenId, Text));

    public async Task SubmitAsync(string field, string value)
    {
        var form = Form ?? throw new InvalidOperationException("No form is open.");
        var interaction = Client.Submit(form.CustomId, new Dictionary<string, IReadOnlyList<string>> { [field] = [value] }, MemberClient.Shown(ScreenId, Text));
        await town.DispatchAsync(interaction, Cancel);
        See(interaction.Id);
    }

    /// <summary>Moves to a message that came beside the screen, to tap on it.</summary>
    public void LookAside() => (Screen, ScreenId, Aside) = (Aside ?? throw new InvalidOperationException("There is nothing beside the screen."), town.NextId(), null);

    /// <summary>The label under which the open question shows its right choice, or one of the wrong ones.</summary>
    public string Letter(bool right) => Text.Split('\n')
        .Where(line => line.Length > 6 && line.StartsWith("**", StringComparison.Ordinal) && line[2] is >= 'A' and <= 'D' && line[3] == '*')
        .First(line => line.Contains("Right paper", StringComparison.Ordinal) == right)[2].ToString();

    /// <summary>Plays the quiz on the screen to its result.</summary>
    public async Task PlayAsync(Func<int, bool> answersRight)
    {
        for (var number = 0; ; number++)
        {
            await TapAsync(Letter(answersRight(number)));
            var isLast = Enabled.Contains("Show result");
            await TapAsync(isLast ? "Show result" : "Next question");
            if (isLast)
                return;
        }
    }

    private void See(Snowflake interaction)
    {
        (Aside, Posted, Form) = (null, null, null);
        switch (town.Discord.AnswerTo(interaction))
        {
            case InteractionAnswer.Say { Ephemeral: false } say:
                Posted = say.Content;
                break;
            case InteractionAnswer.Say { Content.Rows.Count: 0 } line:
                Aside = line.Content;
                break;
            case InteractionAnswer.Say say:
                (Screen, ScreenId) = (say.Content, town.NextId());
                break;
            case InteractionAnswer.Update update:
                Screen = update.Content;
                break;
            case InteractionAnswer.Open open:
                Form = open.Form;
                break;
        }
        if (town.Discord.FollowUpsTo(interaction) is [var next, ..])
            Aside = next;
    }
}
