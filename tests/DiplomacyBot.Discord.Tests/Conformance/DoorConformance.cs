using DiplomacyBot.Discord.Tests.Fakes;

namespace DiplomacyBot.Discord.Tests.Conformance;

/// <summary>What any implementation of the two doors must do, against any Discord.</summary>
public abstract class DoorConformance
{
    private static readonly CommandDeclaration[] Commands =
    [
        new("ask", "Ask something", CommandKind.Slash,
        [
            new OptionDeclaration { Name = "text", Description = "What", Kind = OptionKind.Text, Required = true, Autocomplete = true, MaxLength = 100 },
            new OptionDeclaration { Name = "count", Description = "How many", Kind = OptionKind.WholeNumber },
        ],
        null),
        new("shelf", "Work with the shelf", CommandKind.Slash,
        [
            new OptionDeclaration
            {
                Name = "add",
                Description = "Add a file",
                Kind = OptionKind.Subcommand,
                Options = [new OptionDeclaration { Name = "file", Description = "Which", Kind = OptionKind.Attachment, Required = true }],
            },
        ],
        null),
        new("Make a note", "", CommandKind.Message, [], Permissions.ManageMessages),
    ];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>A fresh world.</summary>
    protected abstract Task<DoorWorld> OpenAsync(CancellationToken cancellationToken);

    [Fact]
    public async Task Hands_in_the_guild_with_its_channels_and_roles_after_ready()
    {
        await using var session = await StartAsync(register: false);
        var guild = (await session.World.Receiver.NextOfAsync<DiscordEvent.GuildAvailable>()).Guild;
        Assert.Equal(session.World.Guild, guild.Id);
        Assert.Contains(guild.Channels, channel => channel.Id == session.World.News && channel.TakesPosts);
        Assert.Contains(guild.Roles, role => role.Id == guild.Id);
        Assert.NotEqual(default, guild.OwnerId);
    }

    [Fact]
    public async Task Registers_commands_once_and_sends_nothing_the_second_time()
    {
        await using var session = await StartAsync();
        var second = await session.World.Actions.RegisterCommandsAsync(Commands, Cancel);
        Assert.True(session.Registered.Sent);
        Assert.False(second.Sent);
        Assert.Equal(session.Registered.IdsByName.OrderBy(pair => pair.Key), second.IdsByName.OrderBy(pair => pair.Key));
        Assert.Equal(["Make a note", "ask", "shelf"], second.IdsByName.Keys.Order(StringComparer.Ordinal));
        Assert.True((await session.World.Actions.RegisterCommandsAsync(Commands[..1], Cancel)).Sent);
    }

    [Fact]
    public async Task A_private_answer_reaches_the_person_who_ran_the_command()
    {
        await using var session = await StartAsync();
        var command = await session.RunAskAsync("peace", "3");
        Assert.Equal("ask", command.Path);
        Assert.Equal("peace", command.Options["text"].Text);
        Assert.Equal("3", command.Options["count"].Text);
        Assert.Equal(session.World.Guild, command.GuildId);
        Assert.Equal(session.World.Channel, command.ChannelId);
        Assert.NotNull(command.Member);
        await session.World.Actions.AnswerAsync(
            InteractionHandle.Of(command), new InteractionAnswer.Say(new OutgoingMessage { Content = "so it is" }, true), Cancel);
        Assert.True((await session.World.SeesAsync(message => message.Content == "so it is", Cancel)).IsEphemeral);
    }

    [Fact]
    public async Task A_second_answer_is_refused()
    {
        await using var session = await StartAsync();
        var handle = InteractionHandle.Of(await session.RunAskAsync("peace"));
        await session.World.Actions.AnswerAsync(handle, new InteractionAnswer.Defer(true), Cancel);
        var refused = await Assert.ThrowsAsync<DiscordApiException>(
            () => session.World.Actions.AnswerAsync(handle, new InteractionAnswer.Defer(true), Cancel));
        Assert.Equal(40060, refused.Code);
    }

    [Fact]
    public async Task A_deferred_answer_is_filled_in_and_followed_up()
    {
        await using var session = await StartAsync();
        var handle = InteractionHandle.Of(await session.RunAskAsync("peace"));
        await session.World.Actions.AnswerAsync(handle, new InteractionAnswer.Defer(false), Cancel);
        await session.World.SeesAsync(message => message.IsThinking, Cancel);
        var filled = await session.World.Actions.EditAnswerAsync(handle, new OutgoingMessage { Content = "here", Embeds = [new Embed { Title = "T" }] }, Cancel);
        Assert.Equal("here", filled.Content);
        var seen = await session.World.SeesAsync(message => message.Id == filled.Id && !message.IsThinking, Cancel);
        Assert.Equal(["T"], seen.Titles);
        var more = await session.World.Actions.FollowUpAsync(handle, new OutgoingMessage { Content = "more" }, true, Cancel);
        Assert.True(more.IsEphemeral);
        Assert.True((await session.World.SeesAsync(message => message.Content == "more", Cancel)).IsEphemeral);
    }

    [Fact]
    public async Task A_tap_updates_the_message_it_was_made_on()
    {
        await using var session = await StartAsync();
        var handle = InteractionHandle.Of(await session.RunAskAsync("peace"));
        var content = new OutgoingMessage
        {
            Content = "choose",
            Rows =
            [
                ActionRow.Of(new Button("yes", "Yes", ButtonStyle.Success), new LinkButton("https://example.org", "Why")),
                ActionRow.Of(new StringSelect("many", [new SelectOption("One", "1"), new SelectOption("Two", "2")], MaxValues: 2)),
            ],
        };
        await session.World.Actions.AnswerAsync(handle, new InteractionAnswer.Say(content, true), Cancel);
        var message = await session.World.SeesAsync(seen => seen.Content == "choose", Cancel);

        await session.World.TapAsync(message, "many", ["1", "2"], Cancel);
        var chosen = await session.NextAsync<ComponentInteraction>();
        Assert.Equal(["1", "2"], chosen.Values);
        await session.World.Actions.AnswerAsync(InteractionHandle.Of(chosen), new InteractionAnswer.DeferUpdate(), Cancel);
        await session.World.Actions.EditAnswerAsync(InteractionHandle.Of(chosen), content with { Content = "two" }, Cancel);
        message = await session.World.SeesAsync(seen => seen.Id == message.Id && seen.Content == "two", Cancel);

        await session.World.TapAsync(message, "yes", [], Cancel);
        var tapped = await session.NextAsync<ComponentInteraction>();
        Assert.Equal("yes", tapped.CustomId);
        Assert.Equal(message.Id, tapped.Message.Id);
        Assert.True(tapped.Message.IsEphemeral);
        await session.World.Actions.AnswerAsync(InteractionHandle.Of(tapped), new InteractionAnswer.Update(new OutgoingMessage { Content = "done" }), Cancel);
        Assert.True((await session.World.SeesAsync(seen => seen.Id == message.Id && seen.Content == "done", Cancel)).IsEphemeral);
    }

    [Fact]
    public async Task Suggestions_reach_the_person_who_types()
    {
        await using var session = await StartAsync();
        var typing = session.World.TypeAsync(session.Registered.IdsByName["ask"], "ask", "text", "pe", Cancel);
        var typed = await session.NextAsync<AutocompleteInteraction>();
        Assert.Equal(("ask", "text", "pe"), (typed.Path, typed.Focused, typed.Options["text"].Text));
        await session.World.Actions.AnswerAsync(
            InteractionHandle.Of(typed), new InteractionAnswer.Suggest([new CommandChoice("Peace", "peace"), new CommandChoice("Peru", "peru")]), Cancel);
        Assert.Equal([new CommandChoice("Peace", "peace"), new CommandChoice("Peru", "peru")], await typing);
    }

    [Fact]
    public async Task A_form_comes_back_with_what_was_entered()
    {
        await using var session = await StartAsync();
        var command = await session.RunAskAsync("peace");
        var form = new Modal("note", "A note", [new TextField("words", "Words", Multiline: true), new TextField("more", "More", Required: false)]);
        await session.World.Actions.AnswerAsync(InteractionHandle.Of(command), new InteractionAnswer.Open(form), Cancel);
        await session.World.SubmitAsync(new Dictionary<string, string> { ["words"] = "line 1\nline 2", ["more"] = "" }, Cancel);
        var submitted = await session.NextAsync<ModalInteraction>();
        Assert.Equal("note", submitted.CustomId);
        Assert.Equal("line 1\nline 2", submitted.Text("words"));
        Assert.Equal("", submitted.Text("more"));
        await session.World.Actions.AnswerAsync(
            InteractionHandle.Of(submitted), new InteractionAnswer.Say(new OutgoingMessage { Content = "noted" }, true), Cancel);
        await session.World.SeesAsync(message => message.Content == "noted", Cancel);
    }

    [Fact]
    public async Task A_file_that_comes_with_a_command_can_be_fetched()
    {
        await using var session = await StartAsync();
        var file = "An article.\n"u8.ToArray();
        await session.World.SendFileAsync(session.Registered.IdsByName["shelf"], "shelf add", "file", file, Cancel);
        var command = await session.NextAsync<CommandInteraction>();
        Assert.Equal("shelf add", command.Path);
        var attachment = command.Options["file"].Attachment;
        Assert.NotNull(attachment);
        Assert.Equal(file.Length, attachment.Size);
        Assert.Equal(file, await session.World.Actions.DownloadAsync(attachment, 1000, Cancel));
        await Assert.ThrowsAsync<InvalidDataException>(() => session.World.Actions.DownloadAsync(attachment, file.Length - 1, Cancel));
        await session.World.Actions.AnswerAsync(InteractionHandle.Of(command), new InteractionAnswer.Defer(true), Cancel);
    }

    [Fact]
    public async Task An_enforced_nonce_makes_one_post_of_two()
    {
        await using var session = await StartAsync(register: false);
        Assert.True(session.World.Actions.Capabilities.PostsOnce);
        var first = await session.World.Actions.PostAsync(session.World.Channel, new OutgoingMessage { Content = "once" }, "nonce-1", Cancel);
        var second = await session.World.Actions.PostAsync(session.World.Channel, new OutgoingMessage { Content = "once" }, "nonce-1", Cancel);
        Assert.Equal(first.Id, second.Id);
        await session.World.Actions.DeletePostAsync(session.World.Channel, first.Id, Cancel);
        var gone = await Assert.ThrowsAsync<DiscordApiException>(
            () => session.World.Actions.PostAsync(session.World.Channel, new OutgoingMessage { Content = "once" }, "nonce-1", Cancel));
        Assert.Equal(10008, gone.Code);
        await session.World.Actions.DeletePostAsync(session.World.Channel, first.Id, Cancel);
    }

    [Fact]
    public async Task A_post_is_read_edited_and_deleted()
    {
        await using var session = await StartAsync(register: false);
        var actions = session.World.Actions;
        var card = new OutgoingMessage
        {
            Content = "**A** <@5> @everyone",
            Embeds = [new Embed { Title = "Card", Footer = "mark 1", Color = 7, Timestamp = DateTimeOffset.UnixEpoch, Fields = [new EmbedField("n", "v")] }],
            Uploads = [new Upload("note.txt", "words"u8.ToArray(), "A note")],
        };
        var posted = await actions.PostAsync(session.World.Channel, card, null, Cancel);
        Assert.Equal("mark 1", Assert.Single(posted.Embeds).Footer);
        Assert.Equal("note.txt", Assert.Single(posted.Attachments).FileName);
        Assert.Equal("words"u8.ToArray(), await actions.DownloadAsync(posted.Attachments[0], 100, Cancel));

        var kept = await actions.EditPostAsync(
            session.World.Channel, posted.Id, card with { Content = "", Uploads = [], KeptAttachments = [posted.Attachments[0].Id] }, Cancel);
        Assert.Equal(("", 1, 1), (kept.Content, kept.Embeds.Count, kept.Attachments.Count));
        var emptied = await actions.EditPostAsync(session.World.Channel, posted.Id, new OutgoingMessage { Content = "bare" }, Cancel);
        Assert.Equal(("bare", 0, 0), (emptied.Content, emptied.Embeds.Count, emptied.Attachments.Count));
        Assert.Equal("bare", (await actions.GetPostAsync(session.World.Channel, posted.Id, Cancel)).Content);

        await actions.DeletePostAsync(session.World.Channel, posted.Id, Cancel);
        var gone = await Assert.ThrowsAsync<DiscordApiException>(() => actions.GetPostAsync(session.World.Channel, posted.Id, Cancel));
        Assert.Equal(10008, gone.Code);
    }

    [Fact]
    public async Task Looking_back_reads_forwards_from_a_moment_oldest_first()
    {
        await using var session = await StartAsync(register: false);
        var actions = session.World.Actions;
        var posts = new List<Snowflake>();
        foreach (var text in new[] { "1", "2", "3", "4" })
            posts.Add((await actions.PostAsync(session.World.Channel, new OutgoingMessage { Content = text }, $"n{text}", Cancel)).Id);
        var seen = await actions.LookBackAsync(session.World.Channel, posts[0], 2, Cancel);
        Assert.Equal(["2", "3"], seen.Select(message => message.Content));
        Assert.Equal(4, (await actions.LookBackAsync(session.World.Channel, new Snowflake(posts[0].Value - 1), 100, Cancel)).Count);
        Assert.Empty(await actions.LookBackAsync(session.World.Channel, posts[3], 100, Cancel));
    }

    [Fact]
    public async Task A_post_is_published_and_gets_a_thread()
    {
        await using var session = await StartAsync(register: false);
        var actions = session.World.Actions;
        var post = await actions.PostAsync(session.World.News, new OutgoingMessage { Content = "news" }, "n", Cancel);
        await actions.CrosspostAsync(session.World.News, post.Id, Cancel);
        Assert.Equal(1, (await actions.GetPostAsync(session.World.News, post.Id, Cancel)).Flags & 1);
        var again = await Assert.ThrowsAsync<DiscordApiException>(() => actions.CrosspostAsync(session.World.News, post.Id, Cancel));
        Assert.Equal(40033, again.Code);
        Assert.Equal(post.Id, await actions.StartThreadAsync(session.World.News, post.Id, "Talk", Cancel));
        var second = await Assert.ThrowsAsync<DiscordApiException>(() => actions.StartThreadAsync(session.World.News, post.Id, "Talk", Cancel));
        Assert.Equal(160004, second.Code);
    }

    [Fact]
    public async Task Refusals_say_what_was_wrong_with_which_field()
    {
        await using var session = await StartAsync(register: false);
        var unknown = await Assert.ThrowsAsync<DiscordApiException>(
            () => session.World.Actions.PostAsync(new Snowflake(1), new OutgoingMessage { Content = "x" }, null, Cancel));
        Assert.Equal(10003, unknown.Code);
        var wrong = await Assert.ThrowsAsync<DiscordApiException>(() => session.World.Actions.PostAsync(
            session.World.Channel, new OutgoingMessage { Embeds = [new Embed { Title = new string('x', 257) }] }, null, Cancel));
        Assert.Equal(50035, wrong.Code);
        Assert.StartsWith("embeds[0].title: ", Assert.Single(wrong.FieldErrors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cut_connection_is_resumed_and_interactions_go_on()
    {
        await using var session = await StartAsync();
        session.World.Cut();
        await session.World.Receiver.NextOfAsync<DiscordEvent.Disconnected>();
        await session.World.Receiver.NextOfAsync<DiscordEvent.Resumed>();
        var command = await session.RunAskAsync("still here");
        await session.World.Actions.AnswerAsync(InteractionHandle.Of(command), new InteractionAnswer.Defer(true), Cancel);
        Assert.Empty(session.World.Complaints);
    }

    [Fact]
    public async Task Stopping_is_no_failure()
    {
        await using var session = await StartAsync(register: false);
        await session.StopAsync();
        Assert.Empty(session.World.Complaints);
    }

    private async Task<Session> StartAsync(bool register = true)
    {
        var session = new Session(await OpenAsync(Cancel));
        try
        {
            await session.World.Receiver.NextOfAsync<DiscordEvent.Ready>();
            if (register)
                session.Registered = await session.World.Actions.RegisterCommandsAsync(Commands, Cancel);
            return session;
        }
        catch
        {
            await session.DisposeAsync();
            throw;
        }
    }

    private sealed class Session : IAsyncDisposable
    {
        private readonly CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        private readonly Task running;

        public Session(DoorWorld world)
        {
            World = world;
            running = world.Feed.RunAsync(world.Receiver, stop.Token);
        }

        public DoorWorld World { get; }

        public CommandRegistration Registered { get; set; } = new(false, new Dictionary<string, Snowflake>());

        public async Task<CommandInteraction> RunAskAsync(string text, string? count = null)
        {
            var options = new Dictionary<string, string> { ["text"] = text };
            if (count is not null)
                options["count"] = count;
            await World.RunAsync(Registered.IdsByName["ask"], "ask", options, Cancel);
            return await NextAsync<CommandInteraction>();
        }

        public async Task<T> NextAsync<T>()
            where T : Interaction => Assert.IsType<T>((await World.Receiver.NextOfAsync<DiscordEvent.InteractionReceived>()).Interaction);

        public async Task StopAsync()
        {
            await stop.CancelAsync();
            await running.WaitAsync(Patience.Time, Cancel);
        }

        public async ValueTask DisposeAsync()
        {
            await StopAsync();
            await World.DisposeAsync();
            stop.Dispose();
        }
    }
}
