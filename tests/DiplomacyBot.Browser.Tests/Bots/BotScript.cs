using System.Text.Json.Nodes;

namespace DiplomacyBot.Browser.Tests.Bots;

/// <summary>What the scripted bot offers and says: one command for each thing the page must be able to do.</summary>
internal static class BotScript
{
    public const string Hostile = "<img src=x onerror=\"document.title='taken'\"><script>document.title='taken'</script>";

    private static readonly string[] Articles = ["A border in the sea", "The Oslo talks", "Who speaks at the UN"];

    public static JsonArray Commands => JsonNode.Parse(
        """
        [
          {"name":"ask","description":"Ask about an article","options":[
            {"type":3,"name":"article","description":"Which article","required":true,"autocomplete":true},
            {"type":3,"name":"length","description":"How long","choices":[{"name":"Short","value":"s"},{"name":"Long","value":"l"}]}]},
          {"name":"card","description":"Show a card with buttons"},
          {"name":"form","description":"Open a form"},
          {"name":"pickers","description":"Show every select"},
          {"name":"survey","description":"Open a form of choices"},
          {"name":"hostile","description":"Say what an attacker would"},
          {"name":"library","description":"Work with the library","options":[
            {"type":1,"name":"add","description":"Add a file","options":[
              {"type":11,"name":"file","description":"A text file","required":true},
              {"type":4,"name":"copies","description":"How many","min_value":1,"max_value":5}]},
            {"type":1,"name":"list","description":"List everything"}]},
          {"name":"looks","description":"Show all that a message can hold"},
          {"name":"secret","description":"Say something only to you"},
          {"name":"silent","description":"Never answer"},
          {"name":"slow","description":"Think first","options":[
            {"type":5,"name":"sure","description":"Really","required":true},
            {"type":6,"name":"who","description":"For whom"},
            {"type":7,"name":"where","description":"In which channel","channel_types":[0]}]},
          {"name":"Make a note","type":3}
        ]
        """)!.AsArray();

    /// <summary>Plays this script on a connected bot. A deferred answer waits until <paramref name="thought"/> is done.</summary>
    public static void Play(ScriptedBot bot, Task thought) => bot.OnInteraction = interaction => (int)interaction["type"]! switch
    {
        2 => CommandAsync(bot, interaction, thought),
        3 => ComponentAsync(bot, interaction),
        4 => bot.AnswerAsync(interaction, 8, new() { ["choices"] = Choices(Typed(interaction)) }),
        5 => bot.AnswerAsync(interaction, 4, Private($"The form said {BotScriptText.Submitted(interaction)}")),
        _ => Task.CompletedTask,
    };

    private static async Task CommandAsync(ScriptedBot bot, JsonNode interaction, Task thought)
    {
        var data = interaction["data"]!;
        switch ((string)data["name"]!)
        {
            case "ask" or "library":
                await bot.AnswerAsync(interaction, 4, Private($"You asked {BotScriptText.Options(data)}"));
                break;
            case "card":
                await bot.AnswerAsync(interaction, 4, BotScriptCards.Card());
                break;
            case "form":
                await bot.AnswerAsync(interaction, 9, BotScriptCards.Form());
                break;
            case "pickers":
                await bot.AnswerAsync(interaction, 4, BotScriptCards.Selects());
                break;
            case "survey":
                await bot.AnswerAsync(interaction, 9, BotScriptCards.Survey());
                break;
            case "hostile":
                await bot.AnswerAsync(interaction, 4, BotScriptCards.HostileCard(Hostile));
                break;
            case "looks":
                await bot.AnswerAsync(interaction, 4, BotScriptCards.Looks());
                await bot.PostAsync((string)interaction["channel_id"]!, BotScriptCards.Layout());
                break;
            case "secret":
                await bot.AnswerAsync(interaction, 4, Private("Only for your eyes"));
                break;
            case "slow":
                await bot.AnswerAsync(interaction, 5, new() { ["flags"] = 64 });
                await thought;
                await bot.EditAsync(interaction, new() { ["content"] = $"Thought about {BotScriptText.Options(data)}" });
                break;
            case "Make a note":
                var target = data["resolved"]!["messages"]![(string)data["target_id"]!]!;
                await bot.AnswerAsync(interaction, 4, Private($"Noted: {target["content"]}"));
                break;
            default:
                break;
        }
    }

    private static Task ComponentAsync(ScriptedBot bot, JsonNode interaction)
    {
        var data = interaction["data"]!;
        var id = (string)data["custom_id"]!;
        return id switch
        {
            "silent" => Task.CompletedTask,
            "change" => bot.AnswerAsync(interaction, 7, new() { ["content"] = "The card has changed", ["embeds"] = new JsonArray(), ["components"] = new JsonArray() }),
            "form" => bot.AnswerAsync(interaction, 9, BotScriptCards.Form()),
            _ => bot.AnswerAsync(interaction, 4, Private($"Pressed {id} {string.Join(", ", data["values"]?.AsArray().Select(v => (string)v!) ?? [])}")),
        };
    }

    private static JsonObject Private(string text) => new() { ["content"] = text, ["flags"] = 64 };

    private static string Typed(JsonNode interaction) => BotScriptText.Flatten(interaction["data"]!["options"])
        .Where(o => (bool?)o["focused"] == true).Select(o => o["value"]!.ToString()).FirstOrDefault() ?? "";

    private static JsonArray Choices(string typed) => new([.. Articles
        .Where(a => a.Contains(typed, StringComparison.OrdinalIgnoreCase))
        .Select(a => new JsonObject { ["name"] = a, ["value"] = "article " + Array.IndexOf(Articles, a) })]);
}
