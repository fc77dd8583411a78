using System.Globalization;
using DiplomacyBot.Sandbox.Tests.Support;

namespace DiplomacyBot.Sandbox.Tests.Rest;

/// <summary>A file marked as a spoiler says so in its flags, until an edit takes the mark away (2026-06-24: the mark is editable).</summary>
public sealed class SpoilerFileTests : IDisposable
{
    private const int IsSpoiler = 1 << 3;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sandbox-spoiler-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task The_mark_is_kept_over_a_restart_and_an_edit_of_something_else_and_can_be_taken_away()
    {
        var path = Path.Combine(folder.FullName, "world.json");
        string message, file;
        await using (var town = await Town.StartAsync(options => options with { WorldPath = path }))
        {
            var posted = await town.BotUploadAsync("POST", $"/channels/{town.ChannelId("quiz")}/messages", """{"attachments":[{"id":0,"is_spoiler":true}]}""", ("map.png", [1, 2, 3]), ("plain.png", [4]));
            message = posted.Id;
            file = posted["attachments"][0].GetProperty("id").GetString()!;
            Assert.Equal([IsSpoiler, 0], Flags(posted));
        }

        await using (var town = await Town.StartAsync(options => options with { WorldPath = path }))
        {
            var route = string.Create(CultureInfo.InvariantCulture, $"/channels/{town.ChannelId("quiz")}/messages/{message}");
            Assert.Equal([IsSpoiler, 0], Flags(await town.BotAsync("GET", route)));
            Assert.Equal([IsSpoiler], Flags(await town.BotAsync("PATCH", route, $$"""{"attachments":[{"id":"{{file}}","description":"A map"}]}""")));
            Assert.Equal([0], Flags(await town.BotAsync("PATCH", route, $$"""{"attachments":[{"id":"{{file}}","is_spoiler":false}]}""")));
        }
    }

    private static IEnumerable<int> Flags(Reply reply) =>
        reply["attachments"].EnumerateArray().Select(file => file.TryGetProperty("flags", out var flags) ? flags.GetInt32() : 0);
}
