using DiplomacyBot.Browser.Tests.Browsing;
using DiplomacyBot.Browser.Tests.Pages;

namespace DiplomacyBot.Browser.Tests.Looks;

public sealed class MarkdownTests(BrowserFixture browser)
{
    private static readonly string[][] Examples =
    [
        ["**bold** *italic* ***both*** __under__ ~~gone~~", "<p><strong>bold</strong> <em>italic</em> <strong><em>both</em></strong> <u>under</u> <s>gone</s></p>"],
        ["*a **b** c* **d *e* f**", "<p><em>a <strong>b</strong> c</em> <strong>d <em>e</em> f</strong></p>"],
        ["snake_case_name and _this_", "<p>snake_case_name and <em>this</em></p>"],
        ["2 * 3 * 4, ** and __", "<p>2 * 3 * 4, ** and __</p>"],
        ["**open *closed*", "<p>**open <em>closed</em></p>"],
        ["\\*not\\* \\`code\\`", "<p>*not* `code`</p>"],
        ["`a * b` ``c ` d``", "<p><code>a * b</code> <code>c ` d</code></p>"],
        ["# One\n### Three\n-# small", "<div>One</div><div>Three</div><small>small</small>"],
        ["#none\n####none", "<p>#none\n####none</p>"],
        ["> said\n> twice\nnot", "<blockquote><p>said\ntwice</p></blockquote><p>not</p>"],
        [">>> all\n\nof it", "<blockquote><p>all\n\nof it</p></blockquote>"],
        ["- a\n  - b\n- c", "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>"],
        ["3. c\n4. d", "<ol><li>c</li><li>d</li></ol>"],
        ["```js\n<b>*x*</b>\n```", "<pre><code>&lt;b&gt;*x*&lt;/b&gt;</code></pre>"],
        ["before ```one``` after", "<p>before</p><pre><code>one</code></pre><p> after</p>"],
        ["[text](https://example.org/a_(b)) https://example.org/c. <https://example.org/d>",
            "<p><a>text</a> <a>https://example.org/c</a>. <a>https://example.org/d</a></p>"],
        ["[no](javascript:alert(1)) [no](/path)", "<p>[no](javascript:alert(1)) [no](/path)</p>"],
        ["<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"],
        ["<@1> <@&2> <#3> </ask now:4> @everyone <:wave:123456>",
            "<p><span>@<bdi>person 1</bdi></span> <span>@<bdi>role 2</bdi></span> <button>#channel 3</button> <button>/ask now</button> <span>@everyone</span> :wave:</p>"],
        ["<t:1661853600:D> <t:1661853600:t> <t:1661853600>",
            "<p><time>30 August 2022</time> <time>15:00</time> <time>30 August 2022 at 15:00</time></p>"],
        ["<t:99999999999999:R> <@x> <#>", "<p>&lt;t:99999999999999:R&gt; &lt;@x&gt; &lt;#&gt;</p>"],
    ];

    [Fact]
    public async Task Markup_becomes_the_elements_it_stands_for()
    {
        await using var town = await Town.StartAsync(withBot: false);
        await using var alice = await town.OpenAsync(browser, "alice");
        foreach (var example in Examples)
        {
            var html = await alice.Page.EvaluateAsync<string>(
                """
                async source => {
                  const { renderMarkdown } = await import("/js/markdown/markdown.js");
                  const names = { user: id => `person ${id}`, role: id => `role ${id}`, roleColour: () => null, channel: id => `channel ${id}` };
                  const box = document.createElement("div");
                  box.append(...renderMarkdown(source, names));
                  for (const one of box.querySelectorAll("*")) for (const name of one.getAttributeNames()) one.removeAttribute(name);
                  return box.innerHTML;
                }
                """,
                example[0]);
            Assert.Equal(example[1], html);
        }
    }

    [Fact]
    public async Task Markup_made_to_be_slow_is_read_in_time()
    {
        await using var town = await Town.StartAsync(withBot: false);
        await using var alice = await town.OpenAsync(browser, "alice");
        foreach (var part in new[] { "*a ", "[", "**_", "||", "> - ", "`a", "__*~~", "<t:", "[a](" })
        {
            var milliseconds = await alice.Page.EvaluateAsync<double>(
                """
                async part => {
                  const { parseBlocks } = await import("/js/markdown/markdown-blocks.js");
                  const start = performance.now();
                  parseBlocks(part.repeat(Math.floor(4000 / part.length)));
                  return performance.now() - start;
                }
                """,
                part);
            Assert.True(milliseconds < 2000, $"{part} took {milliseconds} ms");
        }
    }
}
