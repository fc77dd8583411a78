using DiplomacyBot.Sandbox.Hosting;

namespace DiplomacyBot.Sandbox.Tests.Hosting;

public sealed class PageScriptTests
{
    [Fact]
    public void Each_module_stands_once_and_after_those_it_imports()
    {
        var script = PageScript.Combine(
            new Dictionary<string, string>
            {
                ["js/main.js"] = "import { a } from \"./one/a.js\";\nimport { b as c } from \"./two/b.js\";\n\nawait a(c);\n",
                ["js/one/a.js"] = "import { b, more } from \"../two/b.js\";\n\nexport async function a() {\n  b(more);\n}\n",
                ["js/two/b.js"] = "export const more = 2;\n\nexport function b() {}\n\nfunction inside() {}\n",
                ["js/two/unused.js"] = "export class Unused {}\n",
            },
            "js/main.js");
        Assert.Equal(
            """
            // js/two/b.js
            const $js_two_b_js = (() => {
            const more = 2;

            function b() {}

            function inside() {}
            return { more, b };
            })();

            // js/one/a.js
            const $js_one_a_js = (() => {
            const { b, more } = $js_two_b_js;

            async function a() {
              b(more);
            }
            return { a };
            })();

            // js/main.js
            const { a } = $js_one_a_js;
            const { b: c } = $js_two_b_js;

            await a(c);


            """,
            script);
    }

    [Theory]
    [InlineData("import \"./other.js\";", "unknown here: import")]
    [InlineData("import * as other from \"./other.js\";", "unknown here: import")]
    [InlineData("import other from \"./other.js\";", "unknown here: import")]
    [InlineData("export default class Other {}", "unknown here: export")]
    [InlineData("export let other = 1;", "unknown here: export")]
    [InlineData("export { other };", "unknown here: export")]
    [InlineData("const other = await import(\"./other.js\");", "unknown here: const")]
    [InlineData("import { other } from \"./missing.js\";", "js/missing.js is imported and is not there")]
    [InlineData("import { other } from \"./main.js\";", "js/main.js imports itself")]
    public void A_form_that_is_not_understood_stops_the_start(string line, string problem)
    {
        var modules = new Dictionary<string, string> { ["js/main.js"] = line + "\n", ["js/other.js"] = "export const other = 1;\n" };
        var refused = Assert.Throws<InvalidOperationException>(() => PageScript.Combine(modules, "js/main.js"));
        Assert.Contains(problem, refused.Message, StringComparison.Ordinal);
    }
}
