using DiplomacyBot.EndToEnd.Tests.Town;

namespace DiplomacyBot.EndToEnd.Tests.Access;

public sealed class SetupTests(SandboxTown town) : TownTests(town)
{
    [Fact]
    public async Task The_practice_guild_is_set_up_from_the_start()
    {
        var dana = await Town.JoinAsync("dana", Cancel);

        var panel = await dana.RunsAsync("/setup", Cancel);

        Assert.True(panel.IsPrivate);
        Assert.DoesNotContain("not set", panel.Text, StringComparison.Ordinal);
        Assert.Equal(["Time zone", "Contact", "Channels", "Roles"], panel.Buttons);
    }

    [Fact]
    public async Task Zone_and_contact_are_changed_by_option_and_by_form()
    {
        var dana = await Town.JoinAsync("dana", Cancel);
        var offered = await dana.SuggestionsAsync("/setup zone:pakistan", "zone", Cancel);

        var berlin = await dana.RunsAsync("/setup zone:Berlin", Cancel);
        var unknown = await dana.RunsAsync("/setup zone:Atlantis", Cancel);
        var form = await dana.TapsAsync(berlin, "Time zone", Cancel);
        var alsoUnknown = await dana.SubmitsAsync(form, Cancel, ("value", "Middle Earth"));
        var karachi = await dana.SubmitsAsync(await dana.TapsAsync(berlin, "Time zone", Cancel), Cancel, ("value", "karachi"));
        var contact = await dana.SubmitsAsync(await dana.TapsAsync(karachi, "Contact", Cancel), Cancel, ("value", "Omar, room 3"));
        var help = await (await Town.NewcomerAsync(Cancel)).RunsAsync("/help", Cancel);

        Assert.Contains(offered, zone => zone.Value == "Asia/Karachi");
        Assert.Contains("**Europe/Berlin**", berlin.Text, StringComparison.Ordinal);
        Assert.Contains("I know no time zone called “Atlantis”", unknown.Text, StringComparison.Ordinal);
        Assert.Contains("I know no time zone called “Middle Earth”", alsoUnknown.Text, StringComparison.Ordinal);
        Assert.Contains("**Asia/Karachi**", karachi.Text, StringComparison.Ordinal);
        Assert.Contains("Contact: **Omar, room 3**", contact.Text, StringComparison.Ordinal);
        Assert.EndsWith("Turn to **Omar, room 3**.", help.Text.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Channels_and_roles_are_chosen_and_what_differs_from_discords_settings_is_named()
    {
        var (dana, bruno) = (await Town.JoinAsync("dana", Cancel), await Town.JoinAsync("bruno", Cancel));
        var world = Town.Sandbox.World;
        var quiz = world.Setup.QuizChannelId.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var (organizers, moderators) = (Role("Organizers"), Role("Moderators"));

        var channels = await dana.TapsAsync(await dana.RunsAsync("/setup", Cancel), "Channels", Cancel);
        var changed = await dana.ChoosesAsync(channels, quiz, Cancel);
        var roles = await dana.TapsAsync(changed, "Roles", Cancel);
        var disagreeing = await dana.ChoosesAsync(roles, organizers, Cancel);
        var refused = await bruno.RunsAsync("/library list", Cancel);
        await dana.RunsAsync($"/setup moderator_role:{moderators} briefings:#briefings", Cancel);
        var allowed = await bruno.RunsAsync("/library list", Cancel);

        Assert.Contains($"Briefings: <#{quiz}>", changed.Text, StringComparison.Ordinal);
        Assert.Contains($"<@&{organizers}> lacks Manage Messages", disagreeing.Text, StringComparison.Ordinal);
        Assert.Contains("Server Settings", disagreeing.Text, StringComparison.Ordinal);
        Assert.Contains("Only moderators may do this here", refused.Text, StringComparison.Ordinal);
        Assert.Contains("**Library**", allowed.Text, StringComparison.Ordinal);

        string Role(string name) => world.Practice.Roles.Single(role => role.Name == name).Id.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
