using System.Globalization;
using DiplomacyBot.Boards;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Quizzes;
using Humanizer;

namespace DiplomacyBot.Privacy;

/// <summary>What <c>/me</c> says.</summary>
internal static class MeWording
{
    public const string BackHandler = "me.show";
    public const string StoredHandler = "me.stored";
    public const string ExportHandler = "me.export";
    public const string EraseHandler = "me.erase";
    public const string EraseNowHandler = "me.erase-now";

    private const int MostQuizzes = 12;

    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    /// <summary>Points, the leaderboard choice, and the ways on.</summary>
    public static Reply Page(IReadOnlyList<ScoreLine> scores, BoardChoice? choice, Player player)
    {
        var lines = new List<Markdown> { Markdown.Of($"**You on this server**"), Markdown.Empty };
        lines.Add(scores.Count == 0
            ? Markdown.Of($"You have no points yet. Start with /quiz.")
            : Markdown.Of($"**{LeaderboardWording.PointCount(scores.Sum(line => line.Points))}** from {Count(scores.Sum(line => line.Answered), "answer")}:"));
        lines.AddRange(scores.Take(MostQuizzes).Select(line => line.IsFinished
            ? Markdown.Of($"- {line.Title}: {line.Points} of {line.Questions} right")
            : Markdown.Of($"- {line.Title}: {line.Points} right so far, {line.Answered} of {line.Questions} answered")));
        if (scores.Count > MostQuizzes)
            lines.Add(Markdown.Of($"- and {Count(scores.Count - MostQuizzes, "quiz")} more; **Get a copy** has them all"));
        lines.AddRange([Markdown.Empty, Shown(choice)]);
        return Reply.Say(
            Markdown.Lines(lines),
            ActionRow.Of(BoardWording.Buttons(player, choice?.Kind ?? BoardChoiceKind.No, BoardWording.OnMe)),
            ActionRow.Of(
                new Button(CustomId.For(player.Id, StoredHandler), "What is stored about me"),
                new Button(CustomId.For(player.Id, ExportHandler), "Get a copy"),
                new Button(CustomId.For(player.Id, EraseHandler), "Erase", ButtonStyle.Danger)));
    }

    /// <summary>What is stored, kind by kind.</summary>
    public static Reply Stored(StoredCounts counts, Player player) => Reply.Say(
        Markdown.Lines([
            Markdown.Of($"**What is stored about you on this server**"),
            Markdown.Empty,
            .. Kinds(counts),
            Markdown.Empty,
            Markdown.Of($"Each of them carries your Discord id. I read no conversations and keep no messages of yours, no e-mail, no age and no picture. Other servers are apart: run /me there."),
        ]),
        ActionRow.Of(
            new Button(CustomId.For(player.Id, BackHandler), "Back"),
            new Button(CustomId.For(player.Id, ExportHandler), "Get a copy"),
            new Button(CustomId.For(player.Id, EraseHandler), "Erase", ButtonStyle.Danger)));

    /// <summary>The copy.</summary>
    public static Reply Export(byte[] file) => new()
    {
        Text = Markdown.Of($"This is everything stored about you on this server. Only you see this message; save the file before it is gone."),
        Uploads = [new Upload(MemberExport.FileName, file, "Everything stored about you on this server")],
    };

    /// <summary>What erasing would do.</summary>
    public static Reply Confirm(StoredCounts counts, Player player) => counts.Deletable + counts.Authored == 0
        ? NothingStored(player)
        : Reply.Say(
            Markdown.Lines([
                Markdown.Of($"**Erase everything about you on this server?** It cannot be undone. Your points go, you leave every leaderboard, and a quiz you play again counts anew."),
                Markdown.Empty,
                .. Kinds(counts),
                .. counts.Authored > 0 ? [Markdown.Empty, Markdown.Of($"What you made for everyone (articles, schedules, decisions, entries in the record) stays, with your id replaced by a random number.")] : Array.Empty<Markdown>(),
            ]),
            ActionRow.Of(new Button(CustomId.For(player.Id, BackHandler), "Keep everything")),
            ActionRow.Of(new Button(CustomId.For(player.Id, EraseNowHandler), "Erase for good", ButtonStyle.Danger)));

    /// <summary>The receipt.</summary>
    public static Reply Receipt(EraseReceipt receipt) => Reply.Say(Markdown.Lines([
        Markdown.Of($"**Erased.** Reference **{receipt.Reference}**, {Markdown.Time(receipt.At, 'F')}."),
        Markdown.Empty,
        .. Deleted(receipt.Counts),
        .. receipt.Counts.Authored > 0 ? [Markdown.Of($"- {Count(receipt.Counts.Authored, "row")} you made for everyone: kept, your id replaced by a random number")] : Array.Empty<Markdown>(),
        Markdown.Empty,
        Markdown.Of($"Nothing here names you any more, so keep this receipt if you want one. Backup copies made before may hold it until the people who run this bot delete them. If you play again, you start anew."),
    ]));

    /// <summary>There is nothing to erase.</summary>
    public static Reply NothingStored(Player player) => Reply.Say(
        Markdown.Of($"Nothing is stored about you on this server, so there is nothing to erase."),
        ActionRow.Of(new Button(CustomId.For(player.Id, BackHandler), "Back")));

    private static Markdown Shown(BoardChoice? choice) => choice switch
    {
        { Kind: BoardChoiceKind.Alias } => Markdown.Of($"The leaderboard shows you under the alias *{choice.ShownName}*. Change it here; it counts at once."),
        { Kind: BoardChoiceKind.ServerName } => Markdown.Of($"The leaderboard shows you as **{choice.ShownName}**. Change it here; it counts at once."),
        _ => Markdown.Of($"The leaderboard does not show you. Change it here; it counts at once."),
    };

    private static IEnumerable<Markdown> Kinds(StoredCounts counts) => counts.Deletable + counts.Authored == 0
        ? [Markdown.Of($"Nothing.")]
        : Deleted(counts).Concat(
            from kind in new (int Count, string Name, string Meaning)[]
            {
                (counts.Articles, "version", " of articles that you brought in"),
                (counts.Schedules, "schedule", " that you made"),
                (counts.Decisions, "decision", " about warnings in articles"),
                (counts.AuditEntries, "entry", " in the record of who did what to shared things"),
            }
            where kind.Count > 0
            select Markdown.Of($"- {Count(kind.Count, kind.Name)}{kind.Meaning}"));

    private static IEnumerable<Markdown> Deleted(StoredCounts counts) =>
        from kind in new (int Count, string Name, string Meaning)[]
        {
            (counts.Answers, "answer", " to quiz questions: which choice, when, and how long it took"),
            (counts.Runs, "quiz run", ": which quiz you began and ended, and when"),
            (counts.Standings, "sum", " of your points for leaderboards, by week, month and quiz"),
            (counts.Choices, "leaderboard choice", ": whether you are shown, and the name for it"),
            (counts.Views, "open list", " that the bot remembers for a week so that its buttons work"),
        }
        where kind.Count > 0
        select Markdown.Of($"- {Count(kind.Count, kind.Name)}{kind.Meaning}");

    private static string Count(int count, string name) => name.ToQuantity(count, "N0", English);
}
