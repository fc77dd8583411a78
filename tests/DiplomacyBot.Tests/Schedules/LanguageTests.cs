using System.Net;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Guilds;
using DiplomacyBot.Schedules;
using DiplomacyBot.Tests.Localization;
using Microsoft.Extensions.Time.Testing;
using NodaTime;

namespace DiplomacyBot.Tests.Schedules;

/// <summary>What schedules say to whom in which language.</summary>
public sealed class LanguageTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string> Notes => [.. Enum.GetNames<DeliveryNoteKind>()];

    [Theory]
    [InlineData("fr", " · ref ", " · réf. ")]
    [InlineData("en-GB", " · réf. ", " · ref ")]
    public async Task A_post_and_its_repeat_are_in_the_language_of_the_guild(string guild, string without, string with)
    {
        await using var town = await ScheduleTown.StartAsync(Cancel);
        Speaks(town, guild);
        await town.PlanAsync("in 20 minutes", Cancel);
        town.Clock.Advance(TimeSpan.FromMinutes(20));
        town.Channel.Refusals.Enqueue(new HttpRequestException("The request was lost."));

        await town.RunOnceAsync(Cancel);
        town.Clock.Advance(TimeSpan.FromSeconds(5));
        await town.RunOnceAsync(Cancel);

        var card = Assert.Single(Assert.Single(town.Channel.In(ScheduleTown.Briefings)).Embeds);
        Assert.Contains(with, card.Footer, StringComparison.Ordinal);
        Assert.DoesNotContain(without, card.Footer, StringComparison.Ordinal);
        Assert.StartsWith(guild == "fr" ? "Environ 1 minute de lecture" : "About 1 minute to read", card.Footer, StringComparison.Ordinal);
        Assert.StartsWith(guild == "fr" ? "*sans date*" : "*no date given*", card.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_post_is_found_again_by_its_mark_after_the_guild_has_changed_its_language()
    {
        await using var town = await ScheduleTown.StartAsync(Cancel);
        Speaks(town, "fr");
        await town.PlanAsync("in 20 minutes", Cancel);
        town.Clock.Advance(TimeSpan.FromMinutes(20));
        town.Channel.LoseReplies = true;
        await town.RunOnceAsync(Cancel);
        town.Channel.LoseReplies = false;
        town.Get<GuildDirectory>().Apply(new DiscordEvent.GuildRenamed(ScheduleTown.Guild, "Forum", new(1), "en-GB"));
        town.Clock.Advance(TimeSpan.FromMinutes(5));

        await town.RunOnceAsync(Cancel);

        Assert.Single(town.Channel.In(ScheduleTown.Briefings));
        Assert.Equal(DeliveryState.Posted, (await town.DeliveryAsync(Cancel)).State);
    }

    [Fact]
    public async Task Moderators_are_told_of_trouble_in_the_language_of_the_guild_and_each_reads_the_story_in_their_own()
    {
        await using var town = await ScheduleTown.StartAsync(Cancel);
        Speaks(town, "fr");
        await town.PlanAsync("in 20 minutes", Cancel);
        town.Clock.Advance(TimeSpan.FromMinutes(20));
        town.Channel.Refusals.Enqueue(FakeChannel.Error(HttpStatusCode.Forbidden, 50013));

        await town.RunOnceAsync(Cancel);

        var told = Assert.Single(town.Channel.In(ScheduleTown.Moderators)).Content;
        Assert.StartsWith("⏸️ Un briefing attend : **A treaty for the ice** pour <#200>, prévu <t:", told, StringComparison.Ordinal);
        Assert.Contains("Je n'ai pas le droit de poster dans le salon.", told, StringComparison.Ordinal);
        EnglishWords.AssertNone(told, "schedules");
        var delivery = await town.DeliveryAsync(Cancel);
        var events = await town.Get<DeliveryLedger>().ReadEventsAsync(ScheduleTown.Guild, delivery.Id, Cancel);
        Assert.Contains("held: I may not post in the channel.", Why("en-US"), StringComparison.Ordinal);
        Assert.Contains("en attente : Je n'ai pas le droit de poster", Why("fr"), StringComparison.Ordinal);

        string Why(string locale)
        {
            using (ReplyLocale.Use(locale))
                return DeliveryWording.Why(delivery, "X", events).Text.ToString();
        }
    }

    [Theory]
    [InlineData("tomorrow 9am", "mer. 2 déc. 09:00, heure de Karachi")]
    [InlineData("2026-12-01 21:30", "mar. 1 déc. 21:30, heure de Karachi")]
    [InlineData("2027-08-02 09:00", "lun. 2 août 2027 09:00, heure de Karachi")]
    public void A_moment_is_worded_in_the_language_and_its_value_in_none(string typed, string expected)
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 12, 1, 4, 0, 0, TimeSpan.Zero));
        var moment = Assert.Single(Assert.IsType<TypedTime.Moments>(new WhenReader(clock).Read(typed, "Asia/Karachi")).All);
        var value = WhenReader.Canonical(moment);

        using (ReplyLocale.Use("fr"))
        {
            Assert.Equal(expected, MomentWording.Plain(moment, Instant.FromDateTimeOffset(clock.GetUtcNow())));
            Assert.Equal(value, WhenReader.Canonical(moment));
        }
        Assert.Equal(moment.Instant, Assert.Single(Assert.IsType<TypedTime.Moments>(new WhenReader(clock).Read(value, "Asia/Karachi")).All).Instant);
    }

    [Fact]
    public async Task What_is_offered_while_a_time_is_typed_is_French_and_sends_back_what_can_be_read()
    {
        await using var town = await ScheduleTown.StartAsync(Cancel);
        using var locale = ReplyLocale.Use("fr");

        var choices = await town.Get<WhenSuggestions>().ForAsync(ScheduleTown.Guild, "", Cancel);

        Assert.Equal("demain 09:00 : mer. 2 déc. 09:00, heure de Karachi", choices[0].Name);
        Assert.Equal(5, choices.Count);
        Assert.All(choices, choice => Assert.IsType<TypedTime.Moments>(town.Get<WhenReader>().Read(choice.Value, "Asia/Karachi")));
    }

    [Theory]
    [MemberData(nameof(Notes))]
    public void A_note_is_stored_without_words_and_has_some_in_every_language(string kind)
    {
        var note = new DeliveryNote(Enum.Parse<DeliveryNoteKind>(kind), 50035);

        Assert.Equal(note, DeliveryNote.Parse(note.ToString()));
        var english = DeliveryNoteWording.Of(note.ToString()).ToString();
        using (ReplyLocale.Use("fr"))
            Assert.NotEqual(english, DeliveryNoteWording.Of(note.ToString()).ToString());
    }

    [Theory]
    [InlineData("Its mark was found in the channel: it had been posted.")]
    [InlineData("Posted.")]
    [InlineData("Refused soon")]
    [InlineData("7")]
    public void A_sentence_that_an_earlier_version_stored_is_shown_as_it_stands(string stored) =>
        Assert.Equal(Markdown.Plain(stored), DeliveryNoteWording.Of(stored));

    private static void Speaks(ScheduleTown town, string locale) => town.Get<GuildDirectory>().Apply(new DiscordEvent.GuildAvailable(
        new Guild(ScheduleTown.Guild, "Forum", new(1), locale, [new(ScheduleTown.Briefings, 0, "briefings", false, null), new(ScheduleTown.Moderators, 0, "moderators", false, null)], [])));
}
