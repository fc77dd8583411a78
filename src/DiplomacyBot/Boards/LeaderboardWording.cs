using System.Globalization;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Quizzes;
using Humanizer;
using NodaTime;
using NodaTime.Text;

namespace DiplomacyBot.Boards;

/// <summary>What a board says.</summary>
internal static class LeaderboardWording
{
    public const string PageHandler = "board.page";
    public const string PeriodHandler = "board.period";
    public const string ShareHandler = "board.share";
    public const string QuizHandler = "board.quiz";

    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");
    private static readonly LocalDatePattern Day = LocalDatePattern.Create("ddd d MMM yyyy", English);

    public static Reply UnknownBoard => Reply.Refusal($"This board is not here any more. Run /leaderboard for the ones there are.");

    /// <summary>The private answer, with the reader's own place.</summary>
    public static Reply Private(LeaderboardPage page, string? quizTitle, Player player) => Reply.Say(
        Markdown.Join("\n\n", new[] { Heading(page, quizTitle), List(page), Legend(page), Own(page) }.Where(part => !part.IsEmpty)),
        Buttons(page, player.Id));

    /// <summary>The same for everybody in the channel: without anybody's own place.</summary>
    public static Reply Public(LeaderboardPage page, string? quizTitle) => Reply.Say(
        Markdown.Join("\n\n", new[] { Heading(page, quizTitle), List(page), Legend(page), Markdown.Of($"-# Only members who chose to be shown are listed. See your own place with /leaderboard.") }.Where(part => !part.IsEmpty)));

    /// <summary>The name fitted several quizzes.</summary>
    public static Reply WhichQuiz(IReadOnlyList<QuizEntry> quizzes, BoardPeriod period, Player player) => Reply.Say(
        Markdown.Of($"Several quizzes fit. Which one?"),
        ActionRow.Of(new StringSelect(
            CustomId.For(player.Id, QuizHandler, BoardView.NameOf(period)),
            [.. quizzes.Take(25).Select(quiz => new SelectOption(quiz.Title, quiz.Id.ToString(CultureInfo.InvariantCulture)))],
            "Choose a quiz")));

    /// <summary>"1 point", "3 points".</summary>
    public static string PointCount(int points) => "point".ToQuantity(points, "N0", English);

    private static Markdown Heading(LeaderboardPage page, string? quizTitle)
    {
        var what = page.View.Period switch
        {
            BoardPeriod.Week => "this week",
            BoardPeriod.Month => "this month",
            _ => "all time",
        };
        var title = quizTitle is null ? Markdown.Of($"**Leaderboard: {what}**") : Markdown.Of($"**Leaderboard: {quizTitle}, {what}**");
        return page.Days is { } days ? title + Markdown.Of($"\n-# {Between(days)}") : title;
    }

    private static string Between(DateInterval days) => $"{Day.Format(days.Start)} to {Day.Format(days.End)}";

    private static Markdown List(LeaderboardPage page) => page switch
    {
        { Rows.Count: > 0 } => Markdown.Lines(page.Rows.Select(Line)),
        { IsSomebodyListed: true } => Markdown.Of($"There is nobody on this page. Go back to the one before."),
        _ => Markdown.Of($"Nobody is listed here yet. Play with /quiz; only members who choose to be shown appear."),
    };

    // The backslash keeps Discord from numbering the lines by itself, which would undo shared ranks.
    private static Markdown Line(RankedRow row) => Markdown.Of($"{row.Rank}\\. {Name(row.Row)} · **{PointCount(row.Row.Points)}**");

    // Italics for what somebody made up: an alias can then never pass for the real name of another member.
    private static Markdown Name(BoardRow row) => row.IsAlias ? Markdown.Of($"*{row.Name}*") : Markdown.Plain(row.Name);

    private static Markdown Legend(LeaderboardPage page)
    {
        var lines = new List<Markdown>();
        if (page.Rows.Any(row => row.IsShared))
            lines.Add(Markdown.Of($"-# Equal points share a rank, and the next rank is skipped. Who got there first stands first."));
        if (page.Rows.Any(row => row.Row.IsAlias))
            lines.Add(Markdown.Of($"-# Names in italics are aliases."));
        return Markdown.Lines(lines);
    }

    private static Markdown Own(LeaderboardPage page) => page.Own switch
    {
        null => Markdown.Of($"You have no points here yet. Start with /quiz."),
        { IsShown: true } own => Markdown.Of($"You are **{own.Rank.Ordinalize(English)}** with {PointCount(own.Points)}."),
        var own => Markdown.Of($"You would be **{own.Rank.Ordinalize(English)}** with {PointCount(own.Points)}. You are not shown; /me changes that."),
    };

    private static List<ActionRow> Buttons(LeaderboardPage page, Snowflake owner)
    {
        var view = page.View;
        var rows = new List<ActionRow>
        {
            ActionRow.Of(PeriodButton(BoardPeriod.Week, "This week"), PeriodButton(BoardPeriod.Month, "This month"), PeriodButton(BoardPeriod.All, "All time")),
        };
        var second = new List<Component>();
        if (view.Page > 0)
            second.Add(new Button(CustomId.For(owner, PageHandler, (view with { Page = view.Page - 1 }).Encode()), "Previous"));
        if (page.HasMore && view.Page < Leaderboard.LastPage)
            second.Add(new Button(CustomId.For(owner, PageHandler, (view with { Page = view.Page + 1 }).Encode()), "Next"));
        if (page.Rows.Count > 0)
            second.Add(new Button(CustomId.For(owner, ShareHandler, view.Encode()), "Show in channel"));
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
