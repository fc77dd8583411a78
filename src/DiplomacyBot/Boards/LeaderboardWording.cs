using System.Globalization;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Localization;
using DiplomacyBot.Quizzes;
using Humanizer;
using NodaTime;

namespace DiplomacyBot.Boards;

/// <summary>What a board says.</summary>
internal static class LeaderboardWording
{
    public const string PageHandler = "board.page";
    public const string PeriodHandler = "board.period";
    public const string ShareHandler = "board.share";
    public const string QuizHandler = "board.quiz";

    private static readonly Texts Words = Texts.Of("boards");

    public static Reply UnknownBoard => Words.Refuse("unknown-board");

    /// <summary>The private answer, with the reader's own place.</summary>
    public static Reply Private(LeaderboardPage page, string? quizTitle, Player player) => Reply.Say(
        Markdown.Join("\n\n", new[] { Heading(page, quizTitle), List(page), Legend(page), Own(page) }.Where(part => !part.IsEmpty)),
        Buttons(page, player.Id));

    /// <summary>The same for everybody in the channel: without anybody's own place.</summary>
    public static Reply Public(LeaderboardPage page, string? quizTitle) => Reply.Say(
        Markdown.Join("\n\n", new[] { Heading(page, quizTitle), List(page), Legend(page), Words.Say("public-note") }.Where(part => !part.IsEmpty)));

    /// <summary>The name fitted several quizzes.</summary>
    public static Reply WhichQuiz(IReadOnlyList<QuizEntry> quizzes, BoardPeriod period, Player player) => Reply.Say(
        Words.Say("which-quiz"),
        ActionRow.Of(new StringSelect(
            CustomId.For(player.Id, QuizHandler, BoardView.NameOf(period)),
            [.. quizzes.Take(25).Select(quiz => new SelectOption(quiz.Title, quiz.Id.ToString(CultureInfo.InvariantCulture)))],
            Words.Label("choose-quiz"))));

    /// <summary>"1 point", "3 points".</summary>
    public static string PointCount(int points) => Words.Label("points", ("count", points));

    private static Markdown Heading(LeaderboardPage page, string? quizTitle)
    {
        var what = page.View.Period switch
        {
            BoardPeriod.Week => Words.Label("of-week"),
            BoardPeriod.Month => Words.Label("of-month"),
            _ => Words.Label("of-all-time"),
        };
        var title = quizTitle is null ? Words.Say("heading", ("period", what)) : Words.Say("heading-quiz", ("quiz", quizTitle), ("period", what));
        return page.Days is { } days ? Markdown.Lines(title, Between(days)) : title;
    }

    private static Markdown Between(DateInterval days) =>
        Words.Say("days", ("first", Language.Current.Write(days.Start.ToDateOnly())), ("last", Language.Current.Write(days.End.ToDateOnly())));

    private static Markdown List(LeaderboardPage page) => page switch
    {
        { Rows.Count: > 0 } => Markdown.Lines(page.Rows.Select(Line)),
        { IsSomebodyListed: true } => Words.Say("empty-page"),
        _ => Words.Say("nobody-listed"),
    };

    // The backslash keeps Discord from numbering the lines by itself, which would undo shared ranks.
    private static Markdown Line(RankedRow row) => Markdown.Of($"{row.Rank}\\. {Name(row.Row)} · **{PointCount(row.Row.Points)}**");

    // Italics for what somebody made up: an alias can then never pass for the real name of another member.
    private static Markdown Name(BoardRow row) => row.IsAlias ? Markdown.Of($"*{row.Name}*") : Markdown.Plain(row.Name);

    private static Markdown Legend(LeaderboardPage page)
    {
        var lines = new List<Markdown>();
        if (page.Rows.Any(row => row.IsShared))
            lines.Add(Words.Say("legend-shared"));
        if (page.Rows.Any(row => row.Row.IsAlias))
            lines.Add(Words.Say("legend-aliases"));
        return Markdown.Lines(lines);
    }

    private static Markdown Own(LeaderboardPage page) => page.Own switch
    {
        null => Words.Say("own-none"),
        { IsShown: true } own => Words.Say("own", ("place", Place(own.Rank)), ("points", PointCount(own.Points))),
        var own => Words.Say("own-hidden", ("place", Place(own.Rank)), ("points", PointCount(own.Points))),
    };

    // English has no genders; where a language has, a place on a board is feminine in French, our only one.
    private static string Place(int rank) => rank.Ordinalize(GrammaticalGender.Feminine, Language.Current.Culture);

    private static List<ActionRow> Buttons(LeaderboardPage page, Snowflake owner)
    {
        var view = page.View;
        var rows = new List<ActionRow>
        {
            ActionRow.Of(PeriodButton(BoardPeriod.Week, Words.Label("this-week")), PeriodButton(BoardPeriod.Month, Words.Label("this-month")), PeriodButton(BoardPeriod.All, Words.Label("all-time"))),
        };
        var second = new List<Component>();
        if (view.Page > 0)
            second.Add(new Button(CustomId.For(owner, PageHandler, (view with { Page = view.Page - 1 }).Encode()), Words.Label("previous")));
        if (page.HasMore && view.Page < Leaderboard.LastPage)
            second.Add(new Button(CustomId.For(owner, PageHandler, (view with { Page = view.Page + 1 }).Encode()), Words.Label("next")));
        if (page.Rows.Count > 0)
            second.Add(new Button(CustomId.For(owner, ShareHandler, view.Encode()), Words.Label("show-in-channel")));
        if (second.Count > 0)
            rows.Add(ActionRow.Of(second));
        return rows;

        Button PeriodButton(BoardPeriod period, string label) => new(
            CustomId.For(owner, PeriodHandler, new BoardView(period, view.QuizId, 0).Encode()),
            label,
            period == view.Period ? ButtonStyle.Primary : ButtonStyle.Secondary,
            Disabled: period == view.Period && view.Page == 0);
    }
}
