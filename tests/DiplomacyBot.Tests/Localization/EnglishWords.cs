using DiplomacyBot.Discord;
using DiplomacyBot.Localization;

namespace DiplomacyBot.Tests.Localization;

/// <summary>Finds the bot's own English in what somebody sees who reads another language.</summary>
internal static class EnglishWords
{
    // Shorter pieces, such as "Next" or " of ", may well be part of a word or a title.
    private const int Shortest = 8;

    /// <summary>Fails where a piece of an English text of these files is shown, unless both languages have it.</summary>
    public static void AssertNone(string shown, params string[] files)
    {
        var own = string.Join('\n', files.SelectMany(file => Pieces(Language.For("fr"), file)));
        var english = files.SelectMany(file => Pieces(Language.English, file)).Where(piece => piece.Length >= Shortest && !own.Contains(piece, StringComparison.Ordinal));
        Assert.DoesNotContain(english, piece => shown.Contains(piece, StringComparison.Ordinal));
    }

    /// <summary>All words on a message, those on its buttons, selects and embeds included.</summary>
    public static string On(OutgoingMessage message) => string.Join('\n',
        message.Embeds.SelectMany(embed => new[] { embed.Title, embed.Description, embed.Footer }).Prepend(message.Content)
            .Concat(message.Rows.SelectMany(row => row.Components).SelectMany(On)));

    /// <summary>All words on a form.</summary>
    public static string On(Modal form) => string.Join('\n', form.Fields.SelectMany(On).Prepend(form.Title));

    private static IEnumerable<string?> On(ModalField field) => field is TextField text ? [text.Label, text.Description, text.Placeholder] : [field.Label];

    private static IEnumerable<string?> On(Component component) => component switch
    {
        Button button => [button.Label],
        StringSelect select => select.Options.SelectMany(option => new[] { option.Label, option.Description }).Append(select.Placeholder),
        EntitySelect select => [select.Placeholder],
        _ => [],
    };

    // What stands between the holes.
    private static IEnumerable<string> Pieces(Language language, string file) =>
        from entry in language.File(file).Values
        from form in entry.Forms.Values
        from piece in form.ToLabel([.. form.Holes.Distinct().Select(hole => (hole, (TextValue)"\n"))], language).Split('\n')
        select piece.Trim();
}
