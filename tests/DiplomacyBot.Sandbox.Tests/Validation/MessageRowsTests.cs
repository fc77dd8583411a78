using System.Text.Json;
using DiplomacyBot.Sandbox.Messages;
using DiplomacyBot.Sandbox.Rest;
using DiplomacyBot.Sandbox.Tests.Support;
using static DiplomacyBot.Sandbox.Tests.Support.Sample;

namespace DiplomacyBot.Sandbox.Tests.Validation;

/// <summary>FACTS section 16, message bodies: the smallest request that breaks a row, and the nearest that does not.</summary>
public sealed class MessageRowsTests
{
    /// <summary>Row, breaking body, passing body, what the error tree must hold.</summary>
    public static TheoryData<string, string, string, string> Rows => new()
    {
        { "4 content", $$"""{"content":"{{X(2001)}}"}""", $$"""{"content":"{{X(2000)}}"}""", "content BASE_TYPE_MAX_LENGTH" },
        { "4 content in code points", $$"""{"content":"{{Smileys(2001)}}"}""", $$"""{"content":"{{Smileys(2000)}}"}""", "content BASE_TYPE_MAX_LENGTH" },
        { "4 embeds", Embeds(11, "\"title\":\"a\""), Embeds(10, "\"title\":\"a\""), "embeds BASE_TYPE_MAX_LENGTH" },
        { "4 embed title", Embed($"\"title\":\"{X(257)}\""), Embed($"\"title\":\"{X(256)}\""), "embeds.0.title BASE_TYPE_MAX_LENGTH" },
        { "4 embed title of emoji", Embed($"\"title\":\"{Smileys(257)}\""), Embed($"\"title\":\"{Smileys(256)}\""), "embeds.0.title BASE_TYPE_MAX_LENGTH" },
        { "4 embed title is trimmed first", Embed($"\"title\":\" {X(257)} \""), Embed($"\"title\":\" {X(256)} \""), "embeds.0.title BASE_TYPE_MAX_LENGTH" },
        { "4 embed description", Embed($"\"description\":\"{X(4097)}\""), Embed($"\"description\":\"{X(4096)}\""), "embeds.0.description BASE_TYPE_MAX_LENGTH" },
        { "4 embed footer", Embed($$"""  "footer":{"text":"{{X(2049)}}"}"""), Embed($$"""  "footer":{"text":"{{X(2048)}}"}"""), "embeds.0.footer.text BASE_TYPE_MAX_LENGTH" },
        { "4 embed author", Embed($$"""  "author":{"name":"{{X(257)}}"}"""), Embed($$"""  "author":{"name":"{{X(256)}}"}"""), "embeds.0.author.name BASE_TYPE_MAX_LENGTH" },
        { "4 embed fields", Fields(26, "a", "b"), Fields(25, "a", "b"), "embeds.0.fields BASE_TYPE_MAX_LENGTH" },
        { "4 field name", Fields(1, X(257), "b"), Fields(1, X(256), "b"), "embeds.0.fields.0.name BASE_TYPE_MAX_LENGTH" },
        { "4 field value", Fields(1, "a", X(1025)), Fields(1, "a", X(1024)), "embeds.0.fields.0.value BASE_TYPE_MAX_LENGTH" },
        { "3 field value is missing", Embed("""  "fields":[{"name":"a"}]"""), Embed("""  "fields":[{"name":"a","value":"b"}]"""), "embeds.0.fields.0.value BASE_TYPE_REQUIRED" },
        { "3 an empty field name counts as missing", Fields(1, " ", "b"), Fields(1, "a", "b"), "embeds.0.fields.0.name BASE_TYPE_REQUIRED" },
        { "7 colour", Embed("\"title\":\"a\",\"color\":16777216"), Embed("\"title\":\"a\",\"color\":16777215"), "embeds.0.color NUMBER_TYPE_MAX" },
        { "7 negative colour", Embed("\"title\":\"a\",\"color\":-1"), Embed("\"title\":\"a\",\"color\":0"), "embeds.0.color NUMBER_TYPE_MIN" },
        { "9 an embed that is no object", """{"embeds":["a"]}""", Embed("\"title\":\"a\""), "embeds.0 MODEL_TYPE_CONVERT" },
        { "10 timestamp", Embed("\"title\":\"a\",\"timestamp\":\"tomorrow\""), Embed("\"title\":\"a\",\"timestamp\":\"2026-01-02T03:04:05Z\""), "embeds.0.timestamp DATE_TIME_TYPE_PARSE" },
        { "11 scheme", Embed("\"title\":\"a\",\"url\":\"ftp://a.b\""), Embed("\"title\":\"a\",\"url\":\"https://a.b\""), "embeds.0.url URL_TYPE_INVALID_SCHEME" },
        { "11 empty address", Embed("\"title\":\"a\",\"url\":\"\""), Embed("\"title\":\"a\",\"url\":\"http://a.b\""), "embeds.0.url URL_TYPE_INVALID_URL" },
        { "11 picture by scheme", Embed("\"image\":{\"url\":\"data:a\"}"), Embed("\"image\":{\"url\":\"https://a.b/c.png\"}"), "embeds.0.image.url URL_TYPE_INVALID_SCHEME" },
        { "14 embeds together", Embeds(2, $"\"description\":\"{X(3001)}\""), Embeds(2, $"\"description\":\"{X(3000)}\""), "embeds MAX_EMBED_SIZE_EXCEEDED" },
        { "8 mention ids", Mentions("\"users\":[\"bob\"]"), Mentions("\"users\":[\"5\"]"), "allowed_mentions.users.0 NUMBER_TYPE_COERCE" },
        { "12 mention ids twice", Mentions("\"users\":[\"5\",\"5\"]"), Mentions("\"users\":[\"5\",\"6\"]"), "allowed_mentions.users.1 SET_TYPE_ALREADY_CONTAINS_VALUE" },
        { "4 mention ids over 100", Mentions($"\"roles\":[{Times(101, n => $"\"{n + 1}\"")}]"), Mentions($"\"roles\":[{Times(100, n => $"\"{n + 1}\"")}]"), "allowed_mentions.roles BASE_TYPE_MAX_LENGTH" },
        { "6 mention kinds", Mentions("\"parse\":[\"all\"]"), Mentions("\"parse\":[\"everyone\"]"), "allowed_mentions.parse.0 BASE_TYPE_CHOICES" },
        { "15 users twice over", Mentions("\"parse\":[\"users\"],\"users\":[\"5\"]"), Mentions("\"parse\":[\"roles\"],\"users\":[\"5\"]"), "allowed_mentions MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE" },
        { "15 an empty list is no list", Mentions("\"parse\":[\"roles\"],\"roles\":[\"5\"]"), Mentions("\"parse\":[\"roles\"],\"roles\":[]"), "allowed_mentions MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE" },
        { "16 nonce length", $$"""{"content":"a","nonce":"{{X(26)}}"}""", $$"""{"content":"a","nonce":"{{X(25)}}"}""", "nonce NONCE_TYPE_TOO_LONG" },
        { "16 nonce type", """{"content":"a","nonce":true}""", """{"content":"a","nonce":12}""", "nonce NONCE_TYPE_INVALID_TYPE" },
        { "19 attachment without file", """{"content":"a","attachments":[{"id":1}]}""", """{"content":"a","attachments":[{"id":0}]}""", "attachments.0.id ATTACHMENT_NOT_FOUND" },
        { "4 attachment description", $$"""{"attachments":[{"id":0,"description":"{{X(1025)}}"}]}""", $$"""{"attachments":[{"id":0,"description":"{{X(1024)}}"}]}""", "attachments.0.description BASE_TYPE_MAX_LENGTH" },
        { "20 media without upload", V2("""{"type":13,"file":{"url":"attachment://b.txt"}}"""), V2("""{"type":13,"file":{"url":"attachment://a.txt"}}"""), "components.0.file.url UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND" },
        { "11 a file takes uploads only", V2("""{"type":13,"file":{"url":"https://a.b/a.txt"}}"""), V2("""{"type":13,"file":{"url":"attachment://a.txt"}}"""), "components.0.file.url URL_TYPE_INVALID_SCHEME" },
        { "23 content with V2", $$"""{"flags":32768,"content":"a","components":[{{Text("b")}}]}""", $$"""{"flags":32768,"content":"","components":[{{Text("b")}}]}""", "content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2" },
        { "23 embeds with V2", $$"""{"flags":32768,"embeds":[{"title":"a"}],"components":[{{Text("b")}}]}""", V2(Text("b")), "embeds MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2" },
        { "24 V2 type without the flag", $$"""{"content":"a","components":[{{Text("b")}}]}""", V2(Text("b")), "components.0 UNION_TYPE_CHOICES" },
        { "24 a bare button", $$"""{"content":"a","components":[{{Button("\"label\":\"a\",\"custom_id\":\"a\"")}}]}""", Sample.Rows(Button("\"label\":\"a\",\"custom_id\":\"a\"")), "components.0 UNION_TYPE_CHOICES" },
        { "24 container in container", V2($$"""{"type":17,"components":[{"type":17,"components":[{{Text("a")}}]}]}"""), V2($$"""{"type":17,"components":[{{Text("a")}}]}"""), "components.0.components.0 UNION_TYPE_CHOICES" },
        { "25 over 40 components", V2(Times(41, _ => Text("a"))), V2(Times(40, _ => Text("a"))), "components COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED" },
        { "25 accessories count", V2(Times(14, n => Section(n))), V2(Times(13, n => Section(n))), "components COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED" },
        { "26 displayed text", V2(Text(X(2000)) + "," + Text(X(2001))), V2(Text(X(2000)) + "," + Text(X(2000))), "components COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED" },
        { "27 six buttons", Sample.Rows(Times(6, n => Named(n))), Sample.Rows(Times(5, n => Named(n))), "components.0.components BASE_TYPE_BAD_LENGTH" },
        { "5 an empty row", Sample.Rows(""), Sample.Rows(Named(0)), "components.0.components BASE_TYPE_BAD_LENGTH" },
        { "27 select and button", Sample.Rows(Select("a", 1) + "," + Named(0)), Sample.Rows(Select("a", 1)), "components.0 COMPONENT_LAYOUT_WIDTH_EXCEEDED" },
        { "4 six rows", $$"""{"components":[{{Times(6, n => Row(Named(n)))}}]}""", $$"""{"components":[{{Times(5, n => Row(Named(n)))}}]}""", "components BASE_TYPE_MAX_LENGTH" },
        { "28 custom id twice", Sample.Rows(Named(1) + "," + Named(1)), Sample.Rows(Named(1) + "," + Named(2)), "components.0.components.1.custom_id COMPONENT_CUSTOM_ID_DUPLICATED" },
        { "29 no custom id", Sample.Rows(Button("\"label\":\"a\"")), Sample.Rows(Named(0)), "components.0.components.0.custom_id BUTTON_COMPONENT_CUSTOM_ID_REQUIRED" },
        { "29 custom id and url", Sample.Rows("""{"type":2,"style":5,"label":"a","url":"https://a.b","custom_id":"a"}"""), Sample.Rows("""{"type":2,"style":5,"label":"a","url":"https://a.b"}"""), "components.0.components.0.custom_id BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE" },
        { "3 a link without address", Sample.Rows("""{"type":2,"style":5,"label":"a"}"""), Sample.Rows("""{"type":2,"style":5,"label":"a","url":"https://a.b"}"""), "components.0.components.0.url BASE_TYPE_REQUIRED" },
        { "3 a button without label or emoji", Sample.Rows(Button("\"custom_id\":\"a\"")), Sample.Rows(Button("\"custom_id\":\"a\",\"emoji\":{\"name\":\"✅\"}")), "components.0.components.0.label BASE_TYPE_REQUIRED" },
        { "6 button style", Sample.Rows("""{"type":2,"style":7,"label":"a","custom_id":"a"}"""), Sample.Rows("""{"type":2,"style":4,"label":"a","custom_id":"a"}"""), "components.0.components.0.style BASE_TYPE_CHOICES" },
        { "4 button label", Sample.Rows(Button($"\"custom_id\":\"a\",\"label\":\"{X(81)}\"")), Sample.Rows(Button($"\"custom_id\":\"a\",\"label\":\"{X(80)}\"")), "components.0.components.0.label BASE_TYPE_MAX_LENGTH" },
        { "5 custom id length", Sample.Rows(Button($"\"label\":\"a\",\"custom_id\":\"{X(101)}\"")), Sample.Rows(Button($"\"label\":\"a\",\"custom_id\":\"{X(100)}\"")), "components.0.components.0.custom_id BASE_TYPE_BAD_LENGTH" },
        { "30 emoji name", Sample.Rows(Button("\"custom_id\":\"a\",\"emoji\":{\"name\":\"smile\"}")), Sample.Rows(Button("\"custom_id\":\"a\",\"emoji\":{\"name\":\"🏳️‍🌈\"}")), "components.0.components.0.emoji.name BUTTON_COMPONENT_INVALID_EMOJI" },
        { "30 emoji id", Sample.Rows(Button("\"custom_id\":\"a\",\"emoji\":{\"id\":\"5\"}")), Sample.Rows(Button("\"custom_id\":\"a\",\"emoji\":{\"name\":\"1️⃣\"}")), "components.0.components.0.emoji.id BUTTON_COMPONENT_INVALID_EMOJI" },
        { "30 emoji in an option", Sample.Rows(Options("""{"label":"a","value":"a","emoji":{"name":"x"}}""")), Sample.Rows(Options("""{"label":"a","value":"a","emoji":{"name":"🇵🇰"}}""")), "components.0.components.0.options.0.emoji.name BUTTON_COMPONENT_INVALID_EMOJI" },
        { "31 option value twice", Sample.Rows(Options("""{"label":"a","value":"a"},{"label":"b","value":"a"}""")), Sample.Rows(Options("""{"label":"a","value":"a"},{"label":"b","value":"b"}""")), "components.0.components.0.options.1.value SELECT_COMPONENT_OPTION_VALUE_DUPLICATED" },
        { "31 too many defaults", Sample.Rows(Options("""{"label":"a","value":"a","default":true},{"label":"b","value":"b","default":true}""")), Sample.Rows(Options("""{"label":"a","value":"a","default":true},{"label":"b","value":"b"}""")), "components.0.components.0.options SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES" },
        { "32 min over max", Sample.Rows(Options("""{"label":"a","value":"a"},{"label":"b","value":"b"}""", "\"min_values\":2,")), Sample.Rows(Options("""{"label":"a","value":"a"},{"label":"b","value":"b"}""", "\"min_values\":2,\"max_values\":2,")), "components.0.components.0.min_values BASE_TYPE_CHOICES" },
        { "32 max over options", Sample.Rows(Options("""{"label":"a","value":"a"}""", "\"max_values\":2,")), Sample.Rows(Options("""{"label":"a","value":"a"}""", "\"max_values\":1,")), "components.0.components.0.max_values BASE_TYPE_CHOICES" },
        { "5 select options", Sample.Rows(Select("a", 26)), Sample.Rows(Select("a", 25)), "components.0.components.0.options BASE_TYPE_BAD_LENGTH" },
        { "4 placeholder", Sample.Rows(Options("""{"label":"a","value":"a"}""", $"\"placeholder\":\"{X(151)}\",")), Sample.Rows(Options("""{"label":"a","value":"a"}""", $"\"placeholder\":\"{X(150)}\",")), "components.0.components.0.placeholder BASE_TYPE_MAX_LENGTH" },
        { "5 gallery", V2(Gallery(11)), V2(Gallery(10)), "components.0.items BASE_TYPE_BAD_LENGTH" },
        { "7 accent colour", V2($$"""{"type":17,"accent_color":16777216,"components":[{{Text("a")}}]}"""), V2($$"""{"type":17,"accent_color":1,"components":[{{Text("a")}}]}"""), "components.0.accent_color NUMBER_TYPE_MAX" },
        { "6 separator spacing", V2("""{"type":14,"spacing":3}"""), V2("""{"type":14,"spacing":2}"""), "components.0.spacing BASE_TYPE_CHOICES" },
        { "6 reference type", """{"content":"a","message_reference":{"message_id":"1","type":2}}""", """{"content":"a","message_reference":{"message_id":"1","type":0}}""", "message_reference.type BASE_TYPE_CHOICES" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Breaking_a_row_is_refused_with_its_error_tree(string row, string breaks, string passes, string error)
    {
        _ = passes;
        var refusal = Read(breaks);
        Assert.True(refusal is not null, $"Row {row} was not enforced.");
        Assert.Equal((400, 50035), (refusal.Status, refusal.Code));
        Assert.Contains(error, ErrorTree.Lines(refusal.Body));
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_nearest_request_that_keeps_a_row_passes(string row, string breaks, string passes, string error)
    {
        _ = (row, breaks, error);
        var refusal = Read(passes);
        Assert.True(refusal is null, refusal is null ? "" : string.Join('\n', ErrorTree.Lines(refusal.Body)));
    }

    [Fact]
    public void Every_wrong_field_is_listed_at_once()
    {
        var refusal = Read($$"""{"content":"{{X(2001)}}","embeds":[{"title":"{{X(257)}}"},{"color":-1}]}""");
        Assert.Equal(["content BASE_TYPE_MAX_LENGTH", "embeds.0.title BASE_TYPE_MAX_LENGTH", "embeds.1.color NUMBER_TYPE_MIN"], ErrorTree.Lines(refusal!.Body));
    }

    [Fact]
    public void Eleven_files_are_too_many_and_ten_are_not()
    {
        Assert.Equal(30015, Read("{}", 11)!.Code);
        Assert.Null(Read("{}", 10));
    }

    [Fact]
    public void The_tree_of_a_callback_starts_at_data()
    {
        MessageCheck.Read(JsonElement.Parse("{}"), [], MessageKind.Answer, null, ["data"], out _);
        var refusal = MessageCheck.Read(JsonElement.Parse($$"""{"content":"{{X(2001)}}"}"""), [], MessageKind.Answer, null, ["data"], out _);
        Assert.Equal(["data.content BASE_TYPE_MAX_LENGTH"], ErrorTree.Lines(refusal!.Body));
    }

    private static RestAnswer? Read(string body, int files = 1) => MessageCheck.Read(
        JsonElement.Parse(body), [.. Enumerable.Range(0, files).Select(n => new UploadedFile(n, n == 0 ? "a.txt" : $"{n}.txt", "text/plain", [1]))], MessageKind.Create, null, [], out _);

    private static string Embed(string members) => Embeds(1, members);

    private static string Embeds(int count, string members) => $$"""{"embeds":[{{Times(count, _ => "{" + members + "}")}}]}""";

    private static string Fields(int count, string name, string value) => Embed($$"""  "fields":[{{Times(count, _ => $$"""{"name":"{{name}}","value":"{{value}}"}""")}}]""");

    private static string Mentions(string members) => $$"""{"content":"a","allowed_mentions":{{{members}}} }""";

    private static string Named(int n) => Button($"\"label\":\"a\",\"custom_id\":\"b{n}\"");

    private static string Select(string id, int options) => $$"""{"type":3,"custom_id":"{{id}}","options":[{{Times(options, n => $$"""{"label":"a","value":"{{n}}"}""")}}]}""";

    private static string Options(string options, string members = "") => $$"""{"type":3,"custom_id":"a",{{members}}"options":[{{options}}]}""";

    private static string Section(int n) => $$"""{"type":9,"components":[{{Text("a")}}],"accessory":{{Named(n)}}}""";

    private static string Gallery(int items) => $$"""{"type":12,"items":[{{Times(items, _ => """{"media":{"url":"https://a.b/c.png"}}""")}}]}""";
}
