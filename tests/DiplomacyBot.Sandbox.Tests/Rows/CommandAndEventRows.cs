using DiplomacyBot.Sandbox.Tests.Support;
using DiplomacyBot.Sandbox.Worlds;
using static DiplomacyBot.Sandbox.Tests.Rows.Ask;
using static DiplomacyBot.Sandbox.Tests.Support.Sample;

namespace DiplomacyBot.Sandbox.Tests.Rows;

/// <summary>Rows 36 to 46: commands, scheduled events, bulk delete.</summary>
internal static class CommandAndEventRows
{
    private const string Events = "/guilds/GUILD/scheduled-events/";

    public static IEnumerable<FactsRow> Table =>
    [
        Bad(36, "a name in capitals", Command(Named("Quiz")), Command(Named("quiz")), "name APPLICATION_COMMAND_INVALID_NAME"),
        Bad(36, "an option's name with a space", Command(With(Option(3, "my way"))), Command(With(Option(3, "my-way"))), "options.0.name APPLICATION_COMMAND_INVALID_NAME"),
        Bad(37, "required after optional", Command(With(Option(3, "a") + "," + Option(3, "b", ",\"required\":true"))), Command(With(Option(3, "b", ",\"required\":true") + "," + Option(3, "a"))), "options.1 APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID"),
        Bad(38, "a subcommand beside an option", Command(With(Option(1, "s") + "," + Option(3, "a"))), Command(With(Option(1, "s") + "," + Option(1, "t"))), "options APPLICATION_COMMAND_OPTIONS_TYPE_INVALID"),
        Bad(39, "a subcommand in a subcommand", Command(With(Option(1, "s", $",\"options\":[{Option(1, "t")}]"))), Command(With(Option(2, "s", $",\"options\":[{Option(1, "t")}]"))), "options.0.options.0 UNION_TYPE_CHOICES"),
        Bad(40, "8,001 characters", Command(With(Sized(8001))), Command(With(Sized(8000))), "APPLICATION_COMMAND_TOO_LARGE"),
        Bad(41, "a name twice", Put($"[{Named("a")},{Named("a")}]"), Put($$"""[{{Named("a")}},{"type":3,"name":"a"}]"""), "1 APPLICATION_COMMANDS_DUPLICATE_NAME"),
        Bad(42, "an option's name twice", Command(With(Option(3, "a") + "," + Option(3, "a"))), Command(With(Option(3, "a") + "," + Option(3, "b"))), "options.1.name SET_TYPE_ALREADY_CONTAINS_VALUE"),
        Bad(42, "a description on a message command", Command("""{"type":3,"name":"Look","description":"d"}"""), Command("""{"type":3,"name":"Look","description":""}"""), "description SET_TYPE_ALREADY_CONTAINS_VALUE"),
        new(43, "101 commands", 400, 30032, Put(Many(101, 0)), Put(Many(100, 0))) { Message = "Maximum number of application commands reached (100)" },
        new(43, "201 new ones in a day", 400, 30034, After(Put(Many(100, 0)), After(Put(Many(100, 1)), Put(Many(1, 2)))), After(Put(Many(100, 0)), After(Put(Many(99, 1)), Put(Many(1, 2)))))
        {
            Options = options => options with { RateLimits = true },
            Message = "Max number of daily application command creates has been reached (200)",
        },
        Bad(44, "an event that was yesterday", Event(Elsewhere("2026-11-22T09:00:00Z")), Event(Elsewhere("2026-11-23T09:00:01Z")), "scheduled_start_time GUILD_SCHEDULED_EVENT_SCHEDULE_PAST"),
        Bad(45, "an event elsewhere without an end", Event(Elsewhere("2026-11-24T09:00:00Z", end: null)), Event(Elsewhere("2026-11-24T09:00:00Z")), "scheduled_end_time BASE_TYPE_REQUIRED"),
        Bad(45, "an event elsewhere without a place", Event(Elsewhere("2026-11-24T09:00:00Z", place: "{}")), Event(Elsewhere("2026-11-24T09:00:00Z")), "entity_metadata.location BASE_TYPE_REQUIRED"),
        new(45, "a finished event", 400, 180000, Changed(4, """{"name":"b"}"""), Changed(2, """{"name":"b"}""")) { Message = "Cannot update a finished event" },
        new(45, "from scheduled straight to completed", 400, 180000, Changed(null, """{"status":3}"""), Changed(2, """{"status":3}""")),
        new(46, "one message", 400, 50016, Bulk("MESSAGE"), Bulk("MESSAGE", "5000000000000000000")),
        new(46, "101 messages", 400, 50016, Bulk([.. Enumerable.Range(0, 101).Select(n => $"5000000000000000{n:D3}")]), Bulk([.. Enumerable.Range(0, 100).Select(n => $"5000000000000000{n:D3}")])),
        new(46, "older than two weeks", 400, 50034, BulkAfter(TimeSpan.FromDays(14) + TimeSpan.FromMilliseconds(1)), BulkAfter(TimeSpan.FromDays(14))) { Message = "A message provided was too old to bulk delete" },
    ];

    private static FactsRow Bad(int number, string what, Func<Town, Task<Reply>> breaks, Func<Town, Task<Reply>> passes, string error) =>
        new(number, what, 400, 50035, breaks, passes) { Error = error };

    private static Func<Town, Task<Reply>> Put(string json) => For("PUT", "/applications/APP/commands", json);

    private static string Named(string name) => $$"""{"name":"{{name}}","description":"d"}""";

    private static string With(string options) => $$"""{"name":"a","description":"d","options":[{{options}}]}""";

    private static string Option(int type, string name, string more = "") => $$"""{"type":{{type}},"name":"{{name}}","description":"d"{{more}}}""";

    private static string Many(int count, int batch) => $"[{Times(count, n => Named($"c{batch}-{n}"))}]";

    /// <summary>Options so large that the whole command counts just so many characters.</summary>
    private static string Sized(int total)
    {
        // The command's own name and description take 2; an option 3 (one-digit number) or 4, a choice its name and value.
        const int perOption = 25 * 100;
        var left = total - 2;
        List<string> options = [];
        for (var n = 0; left > 0; n++)
        {
            left -= $"o{n}".Length + 1;
            var here = Math.Min(left, perOption);
            List<string> choices = [];
            for (var c = 0; here > 0; c++)
            {
                var size = Math.Min(here, 100);
                var name = c.ToString("D2", System.Globalization.CultureInfo.InvariantCulture)[..Math.Min(2, size)];
                choices.Add($$"""{"name":"{{name}}","value":"{{X(size - name.Length)}}"}""");
                here -= size;
                left -= size;
            }

            options.Add(Option(3, $"o{n}", $",\"choices\":[{string.Join(',', choices)}]"));
        }

        return string.Join(',', options);
    }

    private static string Elsewhere(string start, string? end = "2026-11-25T09:00:00Z", string place = """{"location":"Library"}""") =>
        $$"""{"name":"a","entity_type":3,"privacy_level":2,"scheduled_start_time":"{{start}}","scheduled_end_time":{{(end is null ? "null" : $"\"{end}\"")}},"entity_metadata":{{place}}}""";

    /// <summary>A new event, moved to a status, then changed.</summary>
    private static Func<Town, Task<Reply>> Changed(int? status, string change) => async town =>
    {
        var id = (await Event(Elsewhere("2026-11-24T09:00:00Z"))(town)).Id;
        if (status is { } step)
            Assert.Equal(200, (await For("PATCH", Events + id, $$"""{"status":{{step}}}""")(town)).Status);
        return await For("PATCH", Events + id, change)(town);
    };

    private static Func<Town, Task<Reply>> Bulk(params string[] ids) =>
        OnMessage("POST", "/channels/QUIZ/messages/bulk-delete", $$"""{"messages":[{{string.Join(',', ids.Select(id => $"\"{id}\""))}}]}""");

    private static Func<Town, Task<Reply>> BulkAfter(TimeSpan age) => async town =>
    {
        string[] ids = [await town.PostAsync("quiz", """{"content":"a"}"""), await town.PostAsync("quiz", """{"content":"b"}""")];
        // Ids of one moment are a counter apart, so the age is measured from the id itself.
        var first = Snowflakes.TimeOf(ulong.Parse(ids[0], System.Globalization.CultureInfo.InvariantCulture));
        town.Civil.SetUtcNow(first + age);
        return await For("POST", "/channels/QUIZ/messages/bulk-delete", $$"""{"messages":["{{ids[0]}}","{{ids[1]}}"]}""")(town);
    };
}
