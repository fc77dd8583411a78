using DiplomacyBot.Library;
using DiplomacyBot.Tests.Library;

namespace DiplomacyBot.Tests.HardWords;

public sealed class HardWordsTests
{
    private const string Words = """
        - term: accord
          meaning: A formal agreement between states.
          forms: [accords]
          translations: { ur: معاہدہ, fr: accord }
        - term: foreign minister
          meaning: The member of a government who deals with other states.
          forms: [foreign ministers]
          translations: { fr: ministre des Affaires étrangères }
        - term: veto
          meaning: A vote that stops a decision alone.
        """;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task They_are_explained_in_private_from_card_and_summary_in_a_language_of_the_readers_choice()
    {
        await using var town = await StartAsync(Words);
        var reader = town.Member();

        foreach (var opened in new[] { await reader.RunsAsync("summary", ("article", "accord")), await reader.RunsAsync("briefing", ("article", "accord")) })
        {
            var explained = await reader.TapsAsync(opened, "Hard words");
            Assert.False(explained.IsPublic);
            Assert.Contains("2 hard words", explained.Text, StringComparison.Ordinal);
            Assert.Contains("**accord** (P1): A formal agreement between states.", explained.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("veto", explained.Text, StringComparison.Ordinal);
            Assert.Contains("not in the article", explained.Text, StringComparison.Ordinal);
            var urdu = await reader.ChoosesAsync(explained, "اردو");
            Assert.Contains("**accord** · معاہدہ (P1)", urdu.Text, StringComparison.Ordinal);
            Assert.Contains("**foreign minister** (P1): The member", urdu.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_article_without_them_has_no_button()
    {
        await using var town = await StartAsync(Words);
        await town.PutAsync("Harbour", "The harbour opens early. Ships come and go all day long.");

        Assert.DoesNotContain("Hard words", (await town.Member().RunsAsync("briefing", ("article", "harbour"))).Labels);
    }

    [Fact]
    public async Task Many_words_are_spread_over_pages_and_keep_the_language()
    {
        var many = Enumerable.Range(0, 60).Select(number => $"term{number}").ToList();
        await using var town = await StartAsync(string.Join('\n', many.Select(term =>
            $"- term: {term}\n  meaning: What the word {term} means, told in a whole sentence of some length.\n  translations: {{ fr: {term}-fr }}")));
        await town.PutAsync("Terms", $"The list has {string.Join(", ", many)} and nothing else.");
        var reader = town.Member();

        var page = await reader.ChoosesAsync(await reader.TapsAsync(await reader.RunsAsync("briefing", ("article", "terms")), "Hard words"), "Français");
        var seen = page.Text;
        while (!page.Button("Next").Disabled)
        {
            page = await reader.TapsAsync(page, "Next");
            seen += page.Text;
        }
        Assert.All(many, term => Assert.Contains($"**{term}** · {term}-fr ", seen, StringComparison.Ordinal));
    }

    private static async Task<LibraryTown> StartAsync(string words)
    {
        var town = await LibraryTown.StartAsync(Cancel);
        Directory.CreateDirectory(town.ContentPath);
        await File.WriteAllTextAsync(Path.Join(town.ContentPath, "words.yml"), words, Cancel);
        await town.Get<ShelfKeeper>().StartAsync(Cancel);
        await town.PutAsync("Accord", Fixtures.Pasted);
        return town;
    }
}
