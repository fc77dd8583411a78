using System.Globalization;
using DiplomacyBot.Content;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Localization;
using DiplomacyBot.Reading;

namespace DiplomacyBot.HardWords;

/// <summary>The hard words of an article with their meanings, and in another language where somebody wrote it down.</summary>
internal static class HardWordsMessage
{
    /// <summary>Meanings only.</summary>
    public const string NoTranslation = "none";

    private static readonly Texts Words = Texts.Of("hard-words");

    /// <summary>The button for a private message about an article; null where the article has no such words.</summary>
    public static Button? ButtonFor(Snowflake owner, OpenArticle open, IReadOnlyList<HardWord> found) =>
        found.Count == 0
            ? null
            : new Button(CustomId.For(owner, HardWordsOpen.Name, Number(open.Revision.Id)), Words.Label("hard-words"));

    /// <summary>A page of them.</summary>
    /// <param name="interaction">Who reads.</param>
    /// <param name="open">The article.</param>
    /// <param name="found">Its hard words.</param>
    /// <param name="language">A language of the file; anything else shows none.</param>
    /// <param name="page">From 0.</param>
    public static Reply For(Interaction interaction, OpenArticle open, IReadOnlyList<HardWord> found, string language, int page)
    {
        if (found.Count == 0)
            return Words.Refuse("none");
        var pages = ReplyPages.Fill(found.Select(word => Line(word, language)));
        var shown = Math.Clamp(page, 0, pages.Count - 1);
        var owner = interaction.User.Id;
        var rows = new List<ActionRow> { ActionRow.Of(LanguageSelect(owner, open, found, language)) };
        if (pages.Count > 1)
            rows.Add(ActionRow.Of(Turn(shown - 1, "previous", ReadingWords.Previous), Turn(shown + 1, "next", ReadingWords.Next)));
        return Reply.Say(
            Markdown.Join("\n\n",
            [
                Markdown.Lines(Markdown.Of($"**{CodePoints.Label(open.Revision.Title, 100)}**"), Words.Say("heading", ("count", found.Count)) + ReadingWords.PageOf(shown, pages.Count)),
                pages[shown],
                Words.Say("written-by-people"),
            ]),
            rows);

        // The way is part of the id, since on a first and last page both buttons would else have the same.
        Button Turn(int to, string way, string label) => new(
            CustomId.For(owner, HardWordsPage.Name, Number(open.Revision.Id), language, Number(to), way), label, Disabled: to < 0 || to >= pages.Count);
    }

    /// <summary>The language in which a person's own Discord is, where the file has it; else none.</summary>
    public static string LanguageOf(Interaction interaction) =>
        WordsFile.Languages.FirstOrDefault(language => interaction.Locale.Split('-')[0] == language) ?? NoTranslation;

    private static Markdown Line(HardWord word, string language) => word.Word.Translations.TryGetValue(language, out var translation)
        ? Words.Say("line-translated", ("term", word.Word.Term), ("translation", translation), ("meaning", word.Word.Meaning), ("paragraph", word.Paragraph))
        : Words.Say("line", ("term", word.Word.Term), ("meaning", word.Word.Meaning), ("paragraph", word.Paragraph));

    private static StringSelect LanguageSelect(Snowflake owner, OpenArticle open, IReadOnlyList<HardWord> found, string language) => new(
        CustomId.For(owner, HardWordsLanguage.Name, Number(open.Revision.Id)),
        [
            new SelectOption(Words.Label("no-translation"), NoTranslation, IsDefault: !WordsFile.Languages.Contains(language)),
            .. WordsFile.Languages.Where(code => found.Any(word => word.Word.Translations.ContainsKey(code)))
                .Select(code => new SelectOption(NameOf(code), code, IsDefault: code == language)),
        ]);

    // In the language itself, as everybody finds their own most quickly.
    private static string NameOf(string code) => code switch
    {
        "ur" => Words.Label("urdu"),
        "ar" => Words.Label("arabic"),
        "fr" => Words.Label("french"),
        _ => code,
    };

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
