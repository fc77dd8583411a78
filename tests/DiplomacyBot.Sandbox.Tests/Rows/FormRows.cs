using System.Net.Http.Headers;
using System.Text;
using DiplomacyBot.Sandbox.Tests.Support;
using DiplomacyBot.Sandbox.Worlds;
using static DiplomacyBot.Sandbox.Tests.Rows.Ask;
using static DiplomacyBot.Sandbox.Tests.Support.Sample;

namespace DiplomacyBot.Sandbox.Tests.Rows;

/// <summary>Rows 1 to 35: bodies, messages, components, modals, callbacks. Their variations are in Validation.</summary>
internal static class FormRows
{
    private const string Ok = """{"content":"a"}""";
    private const string Input = """{"type":4,"style":1,"custom_id":"x"}""";

    public static IEnumerable<FactsRow> Table =>
    [
        new(1, "a body that breaks off", 400, 50109, Post("{\"content\":"), Post(Ok)) { Message = "The request body contains invalid JSON." },
        new(2, "a body that calls itself plain text", 400, 50035,
            town => town.BotAsync("POST", Fill(town, "/channels/QUIZ/messages"), null, request => request.Content = new StringContent(Ok)),
            town => town.BotAsync("POST", Fill(town, "/channels/QUIZ/messages"), null, request => request.Content = new StringContent(Ok, Encoding.UTF8, "application/json"))),
        new(2, "a body that does not say what it is", 400, 50035,
            town => town.BotAsync("POST", Fill(town, "/channels/QUIZ/messages"), null, request => request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(Ok))),
            town => town.BotAsync("POST", Fill(town, "/channels/QUIZ/messages"), null, request => request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(Ok)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } })),
        Bad(3, "a thread without a name", OnMessage("POST", "/channels/QUIZ/messages/MESSAGE/threads", "{}"), OnMessage("POST", "/channels/QUIZ/messages/MESSAGE/threads", """{"name":"a"}"""), "name BASE_TYPE_REQUIRED"),
        Bad(4, "2,001 code points", Post($$"""{"content":"{{Smileys(2001)}}"}"""), Post($$"""{"content":"{{Smileys(2000)}}"}"""), "content BASE_TYPE_MAX_LENGTH"),
        Bad(5, "a row without buttons", Post(Shown(Row(""))), Post(Shown(Row(Button("\"label\":\"a\",\"custom_id\":\"a\"")))), "components.0.components BASE_TYPE_BAD_LENGTH"),
        Bad(5, "a thread's name of 101", Threaded(X(101)), Threaded(X(100)), "name BASE_TYPE_BAD_LENGTH"),
        Bad(6, "61 minutes until a thread is archived", Threaded("a", ",\"auto_archive_duration\":61"), Threaded("a", ",\"auto_archive_duration\":60"), "auto_archive_duration BASE_TYPE_CHOICES"),
        Bad(7, "a limit of 101", For("GET", "/channels/QUIZ/messages?limit=101"), For("GET", "/channels/QUIZ/messages?limit=100"), "limit NUMBER_TYPE_MAX"),
        Bad(7, "a limit of 0", For("GET", "/channels/QUIZ/messages?limit=0"), For("GET", "/channels/QUIZ/messages?limit=1"), "limit NUMBER_TYPE_MIN"),
        Bad(7, "51 pins at once", For("GET", "/channels/QUIZ/messages/pins?limit=51"), For("GET", "/channels/QUIZ/messages/pins?limit=50"), "limit NUMBER_TYPE_MAX"),
        Bad(8, "a channel named instead of numbered", For("GET", "/channels/quiz"), For("GET", "/channels/QUIZ"), "channel_id NUMBER_TYPE_COERCE"),
        Bad(8, "a page before a word", For("GET", "/channels/QUIZ/messages?before=x"), For("GET", "/channels/QUIZ/messages?before=9"), "before NUMBER_TYPE_COERCE"),
        Bad(9, "an embed that is a word", Post("""{"embeds":["a"]}"""), Post("""{"embeds":[{"title":"a"}]}"""), "embeds.0 MODEL_TYPE_CONVERT"),
        Bad(10, "tomorrow as a time", Post("""{"embeds":[{"title":"a","timestamp":"tomorrow"}]}"""), Post("""{"embeds":[{"title":"a","timestamp":"2026-01-02T03:04:05Z"}]}"""), "embeds.0.timestamp DATE_TIME_TYPE_PARSE"),
        Bad(11, "an empty address", Post("""{"embeds":[{"title":"a","url":""}]}"""), Post("""{"embeds":[{"title":"a","url":"https://a.b"}]}"""), "embeds.0.url URL_TYPE_INVALID_URL"),
        Bad(11, "an address by another scheme", Post("""{"embeds":[{"title":"a","url":"ftp://a.b"}]}"""), Post("""{"embeds":[{"title":"a","url":"http://a.b"}]}"""), "embeds.0.url URL_TYPE_INVALID_SCHEME"),
        Bad(12, "an id twice", Post("""{"content":"a","allowed_mentions":{"users":["5","5"]}}"""), Post("""{"content":"a","allowed_mentions":{"users":["5","6"]}}"""), "allowed_mentions.users.1 SET_TYPE_ALREADY_CONTAINS_VALUE"),
        new(13, "only spaces", 400, 50006, Post("""{"content":" \n "}"""), Post(Ok)) { Message = "Cannot send an empty message" },
        new(13, "an answer with nothing in it", 400, 50006, Answer("""{"type":4,"data":{}}"""), Answer("""{"type":4,"data":{"content":"a"}}""")),
        Bad(14, "embeds of 6,001 together", Post(Embeds(3001, 3000)), Post(Embeds(3000, 3000)), "embeds MAX_EMBED_SIZE_EXCEEDED"),
        Bad(15, "all users and a list of users", Post("""{"content":"a","allowed_mentions":{"parse":["users"],"users":["5"]}}"""), Post("""{"content":"a","allowed_mentions":{"parse":["users"],"users":[]}}"""), "allowed_mentions MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE"),
        Bad(16, "a nonce of 26", Post($$"""{"content":"a","nonce":"{{X(26)}}"}"""), Post($$"""{"content":"a","nonce":"{{X(25)}}"}"""), "nonce NONCE_TYPE_TOO_LONG"),
        Bad(16, "a nonce that is a truth", Post("""{"content":"a","nonce":true}"""), Post("""{"content":"a","nonce":1}"""), "nonce NONCE_TYPE_INVALID_TYPE"),
        Bad(17, "a reply to nothing", Post("""{"content":"a","message_reference":{"message_id":"5"}}"""), Post("""{"content":"a","message_reference":{"message_id":"5","fail_if_not_exists":false}}"""), "message_reference REPLIES_UNKNOWN_MESSAGE"),
        Bad(17, "a reply across channels", OnMessage("POST", "/channels/QUIZ/messages", """{"content":"a","message_reference":{"message_id":"MESSAGE","channel_id":"NEWS"}}"""),
            OnMessage("POST", "/channels/QUIZ/messages", """{"content":"a","message_reference":{"message_id":"MESSAGE","channel_id":"QUIZ"}}"""), "message_reference REPLIES_CANNOT_REFERENCE_OTHER_CHANNEL"),
        new(18, "a reply without history", 403, 160002, After(Without(Permissions.ReadMessageHistory), OnMessage("POST", "/channels/QUIZ/messages", """{"content":"a","message_reference":{"message_id":"MESSAGE"}}""")),
            OnMessage("POST", "/channels/QUIZ/messages", """{"content":"a","message_reference":{"message_id":"MESSAGE"}}""")),
        Bad(19, "an attachment without its file", Upload("""{"attachments":[{"id":1}]}""", 1), Upload("""{"attachments":[{"id":0}]}""", 1), "attachments.0.id ATTACHMENT_NOT_FOUND"),
        Bad(20, "a component's upload that is not there", Upload(V2("""{"type":13,"file":{"url":"attachment://1.txt"}}"""), 1), Upload(V2("""{"type":13,"file":{"url":"attachment://0.txt"}}"""), 1),
            "components.0.file.url UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND"),
        new(21, "eleven files", 400, 30015, Upload("{}", 11), Upload("{}", 10)),
        new(22, "a file over 10 MiB", 413, 40005, Upload("{}", 1, (10 << 20) + 1), Upload("{}", 1, 10 << 20)),
        Bad(23, "words beside V2 components", Post($$"""{"flags":32768,"content":"a","components":[{{Text("b")}}]}"""), Post(V2(Text("b"))), "content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2"),
        Bad(23, "a poll beside V2 components", Post($$$"""{"flags":32768,"poll":{"question":{"text":"?"},"answers":[{"poll_media":{"text":"!"}}]},"components":[{{{Text("b")}}}]}"""), Post(V2(Text("b"))), "poll MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2"),
        Bad(24, "a text display without the flag", Post($$"""{"components":[{{Text("b")}}]}"""), Post(V2(Text("b"))), "components.0 UNION_TYPE_CHOICES"),
        Bad(25, "41 components", Post(V2(Times(41, _ => Text("a")))), Post(V2(Times(40, _ => Text("a")))), "components COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED"),
        Bad(26, "4,001 characters displayed", Post(V2(Text(X(4000)) + "," + Text("a"))), Post(V2(Text(X(3999)) + "," + Text("a"))), "components COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED"),
        Bad(27, "six buttons in a row", Post(Shown(Row(Buttons(6)))), Post(Shown(Row(Buttons(5)))), "components.0.components BASE_TYPE_BAD_LENGTH"),
        Bad(27, "a select and a button", Post(Shown(Row(Select("a") + "," + Buttons(1)))), Post(Shown(Row(Select("a")) + "," + Row(Buttons(1)))), "components.0 COMPONENT_LAYOUT_WIDTH_EXCEEDED"),
        Bad(28, "a custom id twice", Post(Shown(Row(Buttons(1)) + "," + Row(Buttons(1)))), Post(Shown(Row(Buttons(1)) + "," + Row(Select("a")))), "components.1.components.0.custom_id COMPONENT_CUSTOM_ID_DUPLICATED"),
        Bad(29, "a button without a custom id", Post(Shown(Row(Button("\"label\":\"a\"")))), Post(Shown(Row(Buttons(1)))), "components.0.components.0.custom_id BUTTON_COMPONENT_CUSTOM_ID_REQUIRED"),
        Bad(29, "a button with id and address", Post(Shown(Row("""{"type":2,"style":5,"label":"a","url":"https://a.b","custom_id":"a"}"""))), Post(Shown(Row("""{"type":2,"style":5,"label":"a","url":"https://a.b"}"""))),
            "components.0.components.0.custom_id BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE"),
        Bad(30, "a word as emoji", Post(Shown(Row(Button("\"custom_id\":\"a\",\"emoji\":{\"name\":\"smile\"}")))), Post(Shown(Row(Button("\"custom_id\":\"a\",\"emoji\":{\"name\":\"😀\"}")))), "components.0.components.0.emoji.name BUTTON_COMPONENT_INVALID_EMOJI"),
        Bad(31, "an option's value twice", Post(Shown(Row(Select("a", ("x", ""), ("x", ""))))), Post(Shown(Row(Select("a", ("x", ""), ("y", ""))))), "components.0.components.0.options.1.value SELECT_COMPONENT_OPTION_VALUE_DUPLICATED"),
        Bad(31, "two defaults of one", Post(Shown(Row(Select("a", ("x", ",\"default\":true"), ("y", ",\"default\":true"))))), Post(Shown(Row(Select("a", ("x", ",\"default\":true"), ("y", ""))))), "components.0.components.0.options SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES"),
        Bad(32, "least over most", Post(Shown(Row("""{"type":5,"custom_id":"a","min_values":2,"max_values":1}"""))), Post(Shown(Row("""{"type":5,"custom_id":"a","min_values":1,"max_values":1}"""))), "components.0.components.0.min_values BASE_TYPE_CHOICES"),
        Bad(32, "a disabled select in a modal", Modal("""{"type":18,"label":"l","component":{"type":5,"custom_id":"a","disabled":true}}"""), Modal("""{"type":18,"label":"l","component":{"type":5,"custom_id":"a"}}"""), "data.components.0.component.disabled BASE_TYPE_CHOICES"),
        Bad(33, "a modal without components", Modal(""), Modal(Label(1)), "data.components BASE_TYPE_BAD_LENGTH"),
        Bad(33, "a modal of six", Modal(Times(6, Label)), Modal(Times(5, Label)), "data.components BASE_TYPE_BAD_LENGTH"),
        Bad(34, "an update of nothing", Answer("""{"type":7,"data":{"content":"a"}}"""), Answer("""{"type":4,"data":{"content":"a"}}"""), "type BASE_TYPE_CHOICES"),
        Bad(35, "26 choices", Completes(26, "a"), Completes(25, "a"), "data.choices BASE_TYPE_MAX_LENGTH"),
        Bad(35, "a choice's name of 101", Completes(1, X(101)), Completes(1, X(100)), "data.choices.0.name BASE_TYPE_BAD_LENGTH"),
    ];

    private static FactsRow Bad(int number, string what, Func<Town, Task<Reply>> breaks, Func<Town, Task<Reply>> passes, string error) =>
        new(number, what, 400, 50035, breaks, passes) { Error = error, Message = "Invalid Form Body" };

    private static Func<Town, Task<Reply>> Threaded(string name, string more = "") =>
        OnMessage("POST", "/channels/QUIZ/messages/MESSAGE/threads", $$"""{"name":"{{name}}"{{more}}}""");

    private static string Shown(string rows) => $$"""{"components":[{{rows}}]}""";

    private static string Buttons(int count) => Times(count, n => Button($"\"label\":\"a\",\"custom_id\":\"b{n}\""));

    private static string Select(string id, params (string Value, string More)[] options) =>
        $$"""{"type":3,"custom_id":"{{id}}","options":[{{string.Join(',', (options.Length == 0 ? [("x", "")] : options).Select(option => $$"""{"label":"a","value":"{{option.Value}}"{{option.More}}}"""))}}]}""";

    private static string Embeds(params int[] lengths) => $$"""{"embeds":[{{string.Join(',', lengths.Select(length => $$"""{"description":"{{X(length)}}"}"""))}}]}""";

    private static string Label(int n) => $$$"""{"type":18,"label":"l","component":{{{Input.Replace("\"x\"", $"\"x{n}\"", StringComparison.Ordinal)}}} }""";

    private static Func<Town, Task<Reply>> Modal(string components) => Answer($$$"""{"type":9,"data":{"custom_id":"m","title":"t","components":[{{{components}}}]}}""");

    /// <summary>alice types, and the bot offers.</summary>
    private static Func<Town, Task<Reply>> Completes(int count, string name) => async town =>
    {
        var command = await town.RegisterAsync("""{"name":"find","description":"d","options":[{"type":3,"name":"what","description":"d","autocomplete":true}]}""");
        var (gateway, _, _) = await TestGateway.IdentifiedAsync(town);
        await using var open = gateway;
        var typing = town.PersonAsync("POST", "alice", "interactions/autocomplete", $$"""{"channel_id":"{{town.ChannelId("quiz")}}","command_id":"{{command}}","options":[{"name":"what","value":"a","focused":true}]}""");
        var interaction = await gateway.NextAsync("INTERACTION_CREATE");
        var reply = await town.BotAsync("POST", $"/interactions/{interaction.GetProperty("id")}/{interaction.GetProperty("token")}/callback", $$$"""{"type":8,"data":{"choices":[{{{Times(count, n => $$"""{"name":"{{name}}","value":"{{n}}"}""")}}}]}}""");
        town.Wire.Advance(TimeSpan.FromSeconds(4));
        await typing;
        return reply;
    };
}
