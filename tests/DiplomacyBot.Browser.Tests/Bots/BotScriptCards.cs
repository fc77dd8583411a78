using System.Text.Json.Nodes;

namespace DiplomacyBot.Browser.Tests.Bots;

/// <summary>The richer answers of the scripted bot.</summary>
internal static class BotScriptCards
{
    public static JsonObject Card() => Parse(
        """
        {"embeds":[{"color":5793266,"author":{"name":"Briefing"},"title":"The Oslo talks","url":"https://example.org/oslo",
           "description":"*By R. Hansen · 16 Aug 2022 · 4 min*\n- The accords were signed in **1993**. `¶2`\n- Five years were set for the rest. `¶4`",
           "fields":[{"name":"Topics","value":"peace talks","inline":true},{"name":"Reading time","value":"4 minutes","inline":true},{"name":"Paragraphs","value":"12","inline":true}],
           "footer":{"text":"Every line is from the article"},"timestamp":"2026-11-23T04:00:00Z"}],
         "components":[
           {"type":1,"components":[{"type":2,"style":1,"label":"Summary","custom_id":"summary"},{"type":2,"style":2,"label":"Change","custom_id":"change"},
             {"type":2,"style":3,"label":"Open form","custom_id":"form"},{"type":2,"style":4,"label":"Never","custom_id":"silent"},
             {"type":2,"style":5,"label":"Source","url":"https://example.org/oslo"}]},
           {"type":1,"components":[{"type":3,"custom_id":"pick","placeholder":"Pick an article","options":[
             {"label":"The Oslo talks","value":"oslo","description":"16 Aug 2022"},{"label":"A border in the sea","value":"sea"}]}]},
           {"type":1,"components":[{"type":3,"custom_id":"many","placeholder":"Pick regions","min_values":1,"max_values":2,"options":[
             {"label":"Africa","value":"africa"},{"label":"Asia","value":"asia"},{"label":"Europe","value":"europe"}]}]},
           {"type":1,"components":[{"type":5,"custom_id":"person","placeholder":"Pick a person"}]},
           {"type":1,"components":[{"type":2,"style":2,"label":"Closed","custom_id":"closed","disabled":true}]}]}
        """);

    public static JsonObject Form() => Parse(
        """
        {"custom_id":"form","title":"Add an article","components":[
          {"type":10,"content":"Paste the text. It is **joined** in order."},
          {"type":18,"label":"Title","description":"As the article has it","component":{"type":4,"custom_id":"title","style":1,"min_length":3,"max_length":40}},
          {"type":18,"label":"Text","component":{"type":4,"custom_id":"text","style":2,"required":false,"placeholder":"Paste here"}},
          {"type":18,"label":"Length","component":{"type":21,"custom_id":"length","options":[{"label":"Short","value":"short"},{"label":"Long","value":"long"}]}},
          {"type":18,"label":"File","component":{"type":19,"custom_id":"file","required":false,"file_types":[".md",".txt"]}}]}
        """);

    public static JsonObject Selects() => Parse(
        """
        {"content":"Every select","components":[
          {"type":1,"components":[{"type":3,"custom_id":"text","placeholder":"Pick a word","min_values":0,"options":[{"label":"Treaty","value":"treaty","default":true},{"label":"Summit","value":"summit"}]}]},
          {"type":1,"components":[{"type":5,"custom_id":"user","placeholder":"Pick somebody"}]},
          {"type":1,"components":[{"type":6,"custom_id":"role","placeholder":"Pick a role"}]},
          {"type":1,"components":[{"type":7,"custom_id":"either","placeholder":"Pick a user or role","max_values":2}]},
          {"type":1,"components":[{"type":8,"custom_id":"channel","placeholder":"Pick a channel","channel_types":[5]}]}]}
        """);

    public static JsonObject Survey() => Parse(
        """
        {"custom_id":"survey","title":"What do you want?","components":[
          {"type":18,"label":"Topic","component":{"type":3,"custom_id":"topic","placeholder":"Pick a topic","options":[{"label":"Climate","value":"climate"},{"label":"Peace","value":"peace"}]}},
          {"type":18,"label":"Helper","component":{"type":5,"custom_id":"helper","placeholder":"Pick a person","required":false}},
          {"type":18,"label":"Where","component":{"type":8,"custom_id":"where","placeholder":"Pick a channel","channel_types":[0]}},
          {"type":18,"label":"Days","description":"As many as you like","component":{"type":22,"custom_id":"days","options":[{"label":"Monday","value":"mon"},{"label":"Friday","value":"fri"}]}},
          {"type":18,"label":"I have read the rules","component":{"type":23,"custom_id":"rules"}}]}
        """);

    public static JsonObject HostileCard(string text) => new()
    {
        ["content"] = $"{text} [click](javascript:document.title='taken') <https://example.org/?q={Uri.EscapeDataString(text)}>",
        ["embeds"] = new JsonArray(new JsonObject
        {
            ["title"] = text,
            ["description"] = $"||{text}|| `{text}`",
            ["fields"] = new JsonArray(new JsonObject { ["name"] = text, ["value"] = text }),
            ["footer"] = new JsonObject { ["text"] = text },
        }),
        ["components"] = new JsonArray(Parse("""{"type":1,"components":[{"type":2,"style":1,"custom_id":"hostile","label":"<b>bold</b>"}]}""")),
    };

    public static JsonObject Looks() => Parse(
        """
        {"content":"# A heading\n## A smaller one\n-# in small print\n**bold** *italic* __underlined__ ~~struck~~ ||hidden|| `code` [a link](https://example.org/a)\n> a quote\n- first\n  - nested\n- second\n1. one\n2. two\n```csharp\nvar year = 1993;\n```\nSeen <t:1661853600:F>, <t:1661853600:d>\nالسلام عليكم، هذا نص من اليمين إلى اليسار"}
        """);

    public static JsonObject Layout() => Parse(
        """
        {"flags":32768,"components":[{"type":17,"accent_color":2259007,"components":[
          {"type":10,"content":"## Question 2 of 6\nWhere were the accords signed?"},
          {"type":14},
          {"type":9,"components":[{"type":10,"content":"**Hint:** look at paragraph 2."}],"accessory":{"type":2,"style":2,"label":"Show","custom_id":"hint"}},
          {"type":1,"components":[{"type":2,"style":1,"label":"A · Oslo","custom_id":"a"},{"type":2,"style":1,"label":"B · Washington","custom_id":"b"},
            {"type":2,"style":1,"label":"C · Geneva","custom_id":"c"},{"type":2,"style":1,"label":"D · Cairo","custom_id":"d"}]}]}]}
        """);

    private static JsonObject Parse(string json) => JsonNode.Parse(json)!.AsObject();
}
