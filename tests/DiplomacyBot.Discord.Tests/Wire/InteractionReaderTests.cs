using System.Text;
using DiplomacyBot.Discord.Gateway;

namespace DiplomacyBot.Discord.Tests.Wire;

public sealed class InteractionReaderTests
{
    private const string Common = """
        "id":"18446744073709551615","application_id":"11","token":"t","version":1,"guild_id":"3","channel_id":"4","channel":{"id":"4","type":0,"application_id":null},
        "locale":"de","guild_locale":"en-US","context":0,"app_permissions":"2147483647","entitlements":[],"authorizing_integration_owners":{"0":"3"},
        "attachment_size_limit":20971520,"unknown":{"a":[{}]},
        "member":{"user":{"id":"5","username":"kim","global_name":"Kim","avatar":null},"nick":null,"roles":["31","32"],"permissions":"2048","joined_at":"2026-01-01T00:00:00+00:00"}
        """;

    [Fact]
    public void The_common_fields_are_read()
    {
        var tap = Read<ComponentInteraction>("""{"type":3,"data":{"component_type":2,"custom_id":"v1|x"},"message":{"id":"70","channel_id":"4","flags":64,"content":""},""");
        Assert.Equal(new Snowflake(ulong.MaxValue), tap.Id);
        Assert.Equal((new Snowflake(11), "t", 42L), (tap.ApplicationId, tap.Token, tap.ReceivedAt));
        Assert.Equal((new Snowflake(3), new Snowflake(4)), (tap.GuildId, tap.ChannelId));
        Assert.Equal("de", tap.Locale);
        Assert.Equal(20971520, tap.AttachmentSizeLimit);
        Assert.Equal([new Snowflake(31), new Snowflake(32)], tap.Member!.RoleIds);
        Assert.True(tap.Member.Permissions.Has(Permissions.SendMessages));
        Assert.True(tap.AppPermissions.Has(Permissions.AttachFiles));
        Assert.Equal("Kim", tap.MemberName);
        Assert.True(tap.Message.IsEphemeral);
        Assert.Equal("v1|x", tap.CustomId);
        Assert.Empty(tap.Values);
    }

    [Fact]
    public void A_subcommand_is_flattened_to_words_and_options_with_what_they_stand_for()
    {
        var command = Read<CommandInteraction>("""
            {"type":2,"data":{"id":"77","name":"schedule","type":1,"guild_id":null,
              "options":[{"type":2,"name":"plan","options":[{"type":1,"name":"add","options":[
                {"type":3,"name":"article","value":"Fri\u00e4day"},{"type":4,"name":"times","value":-3},{"type":10,"name":"share","value":2.50},
                {"type":5,"name":"quiet","value":true},{"type":6,"name":"who","value":"5"},{"type":7,"name":"where","value":"40"},{"type":11,"name":"file","value":"90"},
                {"type":11,"name":"broken","value":"91"}]}]}],
              "resolved":{"users":{"5":{"id":"5","username":"kim"}},
                "channels":{"40":{"id":"40","type":5,"name":"news","permissions":"1024","app_permissions":"2048"}},
                "attachments":{"90":{"id":"90","filename":"a.md","size":12,"url":"https://cdn.discordapp.com/a.md?ex=1","content_type":"text/markdown; charset=utf-8"},
                               "91":{"id":"91","filename":"b.md","size":12,"url":"not a link"}}}},
            """);
        Assert.Equal("schedule plan add", command.Path);
        Assert.Equal(new Snowflake(77), command.CommandId);
        Assert.Equal(["Friäday", "-3", "2.50", "true", "5", "40", "90", "91"], command.Options.Values.Select(value => value.Text));
        Assert.Equal(new Channel(new Snowflake(40), 5, "news", false, null), command.Options["where"].Channel);
        Assert.Equal(
            new Attachment(new Snowflake(90), "a.md", 12, new Uri("https://cdn.discordapp.com/a.md?ex=1"), "text/markdown; charset=utf-8"),
            command.Options["file"].Attachment);
        Assert.Null(command.Options["broken"].Attachment);
        Assert.Null(command.Target);
    }

    [Fact]
    public void A_command_without_options_has_none()
    {
        Assert.Empty(Read<CommandInteraction>("""{"type":2,"data":{"id":"77","name":"quiz","type":1},""").Options);
        var bare = Read<CommandInteraction>("""{"type":2,"data":{"id":"77","name":"schedule","type":1,"options":[{"type":1,"name":"list","options":[]}]},""");
        Assert.Equal("schedule list", bare.Path);
        Assert.Empty(bare.Options);
    }

    [Fact]
    public void A_message_command_brings_its_message()
    {
        var command = Read<CommandInteraction>("""
            {"type":2,"data":{"id":"77","name":"Make a briefing","type":3,"target_id":"70","resolved":{"messages":{"70":
              {"id":"70","channel_id":"4","author":{"id":"6","username":"mo"},"content":"An article.","embeds":[{"title":"T","footer":{"text":"F"}}],"type":0,"pinned":false,
               "attachments":[{"id":"90","filename":"a.md","size":12,"url":"https://cdn.discordapp.com/a.md","proxy_url":"x"}],"flags":4,"components":[],"poll":null}}}},
            """);
        Assert.Equal("Make a briefing", command.Path);
        Assert.Equal("An article.", command.Target!.Content);
        Assert.Equal("mo", command.Target.Author.Username);
        Assert.Equal([new MessageEmbed("T", null, "F")], command.Target.Embeds);
        Assert.Equal("a.md", Assert.Single(command.Target.Attachments).FileName);
    }

    [Theory]
    [InlineData("\"mon\"", "mon")]
    [InlineData("\"12\"", "12")]
    [InlineData("12", "12")]
    [InlineData("\"\"", "")]
    public void What_is_being_typed_may_be_text_whatever_its_option_takes(string value, string text)
    {
        var typed = Read<AutocompleteInteraction>(
            $$"""{"type":4,"data":{"id":"77","name":"schedule","type":1,"options":[{"type":1,"name":"add","options":[{"type":3,"name":"article","value":"x"},{"type":4,"name":"when","value":{{value}},"focused":true}]}]},""");
        Assert.Equal(("schedule add", "when", text), (typed.Path, typed.Focused, typed.Options["when"].Text));
        Assert.Equal("x", typed.Options["article"].Text);
    }

    [Fact]
    public void A_form_is_read_in_its_label_form()
    {
        var form = Read<ModalInteraction>("""
            {"type":5,"data":{"custom_id":"raid","components":[
              {"type":10,"id":9},
              {"type":18,"id":1,"component":{"type":4,"id":2,"custom_id":"note","value":"bring food"}},
              {"type":18,"id":3,"component":{"type":21,"id":4,"custom_id":"role","value":"tank"}},
              {"type":18,"id":5,"component":{"type":21,"id":6,"custom_id":"none","value":null}},
              {"type":18,"id":7,"component":{"type":22,"id":8,"custom_id":"days","values":["mon","tue"]}},
              {"type":18,"id":11,"component":{"type":23,"id":12,"custom_id":"agree","value":true}},
              {"type":18,"id":13,"component":{"type":3,"id":14,"custom_id":"kind","values":["a"]}},
              {"type":18,"id":15,"component":{"type":19,"id":16,"custom_id":"file","values":["90"]}},
              {"type":18,"id":17,"component":{"type":99,"id":18,"custom_id":"future"}}],"resolved":{}},"message":{"id":"70"},
            """);
        Assert.Equal("raid", form.CustomId);
        Assert.Equal(
            ["note=bring food", "role=tank", "none=", "days=mon,tue", "agree=true", "kind=a", "file=90", "future="],
            form.Fields.Select(field => $"{field.Key}={string.Join(',', field.Value)}"));
        Assert.Equal(new Snowflake(70), form.Message!.Id);
        Assert.Equal("bring food", form.Text("note"));
        Assert.Equal("", form.Text("missing"));
    }

    [Fact]
    public void A_form_is_read_in_its_old_form_too()
    {
        var form = Read<ModalInteraction>(
            """{"type":5,"data":{"custom_id":"m","components":[{"type":1,"components":[{"type":4,"custom_id":"a","value":"1"}]},{"type":1,"components":[{"type":4,"custom_id":"b","value":""}]}]},""");
        Assert.Equal(("1", ""), (form.Text("a"), form.Text("b")));
        Assert.Equal([""], form.Fields["b"]);
        Assert.Null(form.Message);
    }

    [Fact]
    public void In_a_direct_message_there_is_a_user_and_no_member()
    {
        var read = EventReader.Read(
            EventNames.InteractionCreate,
            """{"id":"1","application_id":"11","type":2,"token":"t","channel":{"id":"8"},"user":{"id":"5","username":"kim"},"data":{"id":"77","name":"help","type":1}}"""u8,
            0);
        var interaction = Assert.IsType<DiscordEvent.InteractionReceived>(read).Interaction;
        Assert.Null(interaction.Member);
        Assert.Null(interaction.GuildId);
        Assert.Equal(new Snowflake(8), interaction.ChannelId);
        Assert.Equal("kim", interaction.MemberName);
        Assert.Equal("en-US", interaction.Locale);
        Assert.Equal(10 * 1024 * 1024, interaction.AttachmentSizeLimit);
    }

    [Theory]
    [InlineData("""{"type":1,"data":{},""")]
    [InlineData("""{"type":77,"data":{"name":"x","custom_id":"y"},""")]
    [InlineData("""{"type":3,"data":{"component_type":2},""")]
    [InlineData("""{"type":3,"data":{"custom_id":"x"},""")]
    [InlineData("""{"type":4,"data":{"id":"77","name":"x","options":[{"type":3,"name":"a","value":"b"}]},""")]
    [InlineData("""{"type":2,"data":null,""")]
    public void What_cannot_be_answered_is_not_handed_in(string start) =>
        Assert.Null(EventReader.Read(EventNames.InteractionCreate, Encoding.UTF8.GetBytes(start + Common + "}"), 0));

    private static T Read<T>(string start)
        where T : Interaction
    {
        var read = EventReader.Read(EventNames.InteractionCreate, Encoding.UTF8.GetBytes(start.Trim() + Common + "}"), 42);
        return Assert.IsType<T>(Assert.IsType<DiscordEvent.InteractionReceived>(read).Interaction);
    }
}
