using DiplomacyBot.Browser.Tests.Browsing;
using DiplomacyBot.Browser.Tests.Pages;
using Microsoft.Playwright;

namespace DiplomacyBot.Browser.Tests.Looks;

/// <summary>Code blocks: their colours by language, and that what stands in them is never more than text.</summary>
public sealed class CodeTests(BrowserFixture browser)
{
    // The coloured parts, each as kind:text.
    private static readonly string[][] Examples =
    [
        ["json", """{ "a": -1.5e3, "b": [true, "x\"y"] }""", "member:\"a\"", "number:-1.5e3", "member:\"b\"", "keyword:true", "string:\"x\\\"y\""],
        ["cs", "var x = $\"a{1}\"; // no \"end\"\nreturn @\"c:\\\";", "keyword:var", "string:$\"a{1}\"", "comment:// no \"end\"", "keyword:return", "string:@\"c:\\\""],
        ["CSharp", "/* open", "comment:/* open"],
        ["js", "const a = `one\ntwo` + 0x1F - a1;", "keyword:const", "string:`one\ntwo`", "number:0x1F"],
        ["py", "def f():  # why\n  return \"\"\"a\nb\"\"\" or None", "keyword:def", "comment:# why", "keyword:return", "string:\"\"\"a\nb\"\"\"", "keyword:or", "keyword:None"],
        ["sql", "Select name FROM t WHERE x = 'it''s' -- all", "keyword:Select", "keyword:FROM", "keyword:WHERE", "string:'it''s'", "comment:-- all"],
        ["yaml", "name: Oslo # capital\nopen: true", "member:name", "comment:# capital", "member:open", "keyword:true"],
        ["sh", "if [ $# -gt 0 ]; then echo 'hi'; fi", "keyword:if", "number:0", "keyword:then", "string:'hi'", "keyword:fi"],
        ["diff", "- old\n+ new\n same", "removed:- old\n", "added:+ new\n"],
        ["", "if (1) \"x\""],
        ["unknown", "if (1) \"x\""],
    ];

    [Fact]
    public async Task Code_is_coloured_by_its_language()
    {
        await using var town = await Town.StartAsync(withBot: false);
        await using var alice = await town.OpenAsync(browser, "alice");
        foreach (var example in Examples)
        {
            var parts = await alice.Page.EvaluateAsync<string[]>(
                """
                async ([language, text]) => {
                  const { colourCode } = await import("/js/markdown/code-colours.js");
                  const parts = colourCode(language, text);
                  if (parts.map(one => one.text).join("") !== text) return ["something was lost"];
                  return parts.filter(one => one.kind !== null).map(one => `${one.kind}:${one.text}`);
                }
                """,
                example[..2]);
            Assert.Equal(example[2..], parts);
        }
    }

    [Theory]
    [MemberData(nameof(Variants.Looks), MemberType = typeof(Variants))]
    public async Task Coloured_code_is_readable_and_stays_text(bool light, int width)
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice", look: new() { Light = light, Width = width, Touch = width < 720, Height = 900 });
        var code = "// <b>bold</b>\npublic record Talk(string Place, int Year = 1993);\nvar script = \"<img src=x onerror=alert(1)>\";";
        await town.Bot!.PostAsync(town.ChannelId("quiz"), new() { ["content"] = $"```cs\n{code}\n```" });
        await town.Bot!.PostAsync(town.ChannelId("quiz"), new() { ["content"] = "```json\n{ \"place\": \"Oslo\", \"year\": 1993, \"open\": true }\n```\n```diff\n- Geneva\n+ Oslo\n```" });

        var block = (await alice.ReadsAsync("public record Talk")).Locator("pre code");
        Assert.Equal(code, await block.EvaluateAsync<string>("one => one.textContent"));
        Assert.Equal(["SPAN"], await block.EvaluateAsync<string[]>("one => [...new Set([...one.querySelectorAll('*')].map(inner => inner.tagName))]"));
        await Assertions.Expect(block.Locator(".code-string")).ToHaveTextAsync("\"<img src=x onerror=alert(1)>\"");
        Assert.Equal(0, await alice.SidewaysAsync());
        Assert.Empty(await Contrast.TooWeakAsync(alice.Page));
        await alice.PictureAsync($"code-{width}");
        alice.HadNoProblems();
    }

    [Fact]
    public async Task Code_made_to_be_slow_is_coloured_in_time()
    {
        await using var town = await Town.StartAsync(withBot: false);
        await using var alice = await town.OpenAsync(browser, "alice");
        foreach (var language in new[] { "json", "js", "cs", "java", "py", "sh", "yaml", "sql", "css" })
        {
            foreach (var part in new[] { "\"\"\"", "/*", "'\\", "`", "$@", "1.", "1e", "a ", "#", "--", "\"a" })
            {
                var milliseconds = await alice.Page.EvaluateAsync<double>(
                    """
                    async ([language, part]) => {
                      const { colourCode } = await import("/js/markdown/code-colours.js");
                      const start = performance.now();
                      colourCode(language, part.repeat(Math.floor(4000 / part.length)));
                      return performance.now() - start;
                    }
                    """,
                    new[] { language, part });
                Assert.True(milliseconds < 2000, $"{part} in {language} took {milliseconds} ms");
            }
        }
    }
}
