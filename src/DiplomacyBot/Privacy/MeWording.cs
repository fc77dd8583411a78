using DiplomacyBot.Boards;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Localization;
using DiplomacyBot.Quizzes;

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

    private static readonly Texts Words = Texts.Of("privacy");

    /// <summary>Points, the leaderboard choice, and the ways on.</summary>
    public static Reply Page(IReadOnlyList<ScoreLine> scores, BoardChoice? choice, Player player)
    {
        var lines = new List<Markdown> { Words.Say("title"), Markdown.Empty };
        lines.Add(scores.Count == 0
            ? Words.Say("no-points")
            : Words.Say("total", ("points", LeaderboardWording.PointCount(scores.Sum(line => line.Points))), ("answers", Words.Label("answers", ("count", scores.Sum(line => line.Answered))))));
        lines.AddRange(scores.Take(MostQuizzes).Select(line => line.IsFinished
            ? Words.Say("quiz-done", ("quiz", line.Title), ("right", line.Points), ("questions", line.Questions))
            : Words.Say("quiz-begun", ("quiz", line.Title), ("right", line.Points), ("answered", line.Answered), ("questions", line.Questions))));
        if (scores.Count > MostQuizzes)
            lines.Add(Words.Say("more-quizzes", ("count", scores.Count - MostQuizzes)));
        lines.AddRange([Markdown.Empty, Shown(choice)]);
        return Reply.Say(
            Markdown.Lines(lines),
            ActionRow.Of(BoardWording.Buttons(player, choice?.Kind ?? BoardChoiceKind.No, BoardWording.OnMe)),
            ActionRow.Of(
                new Button(CustomId.For(player.Id, StoredHandler), Words.Label("what-is-stored")),
                new Button(CustomId.For(player.Id, ExportHandler), Words.Label("get-a-copy")),
                new Button(CustomId.For(player.Id, EraseHandler), Words.Label("erase"), ButtonStyle.Danger)));
    }

    /// <summary>What is stored, kind by kind.</summary>
    public static Reply Stored(StoredCounts counts, Player player) => Reply.Say(
        Markdown.Lines([
            Words.Say("stored"),
            Markdown.Empty,
            .. Kinds(counts),
            Markdown.Empty,
            Words.Say("stored-note"),
        ]),
        ActionRow.Of(
            new Button(CustomId.For(player.Id, BackHandler), Words.Label("back")),
            new Button(CustomId.For(player.Id, ExportHandler), Words.Label("get-a-copy")),
            new Button(CustomId.For(player.Id, EraseHandler), Words.Label("erase"), ButtonStyle.Danger)));

    /// <summary>The copy.</summary>
    public static Reply Export(byte[] file) => new()
    {
        Text = Words.Say("copy"),
        Uploads = [new Upload(MemberExport.FileName, file, Words.Label("copy-file"))],
    };

    /// <summary>What erasing would do.</summary>
    public static Reply Confirm(StoredCounts counts, Player player) => counts.Deletable + counts.Authored == 0
        ? NothingStored(player)
        : Reply.Say(
            Markdown.Lines([
                Words.Say("erase-question"),
                Markdown.Empty,
                .. Kinds(counts),
                .. counts.Authored > 0 ? [Markdown.Empty, Words.Say("erase-keeps")] : Array.Empty<Markdown>(),
            ]),
            ActionRow.Of(new Button(CustomId.For(player.Id, BackHandler), Words.Label("keep-everything"))),
            ActionRow.Of(new Button(CustomId.For(player.Id, EraseNowHandler), Words.Label("erase-for-good"), ButtonStyle.Danger)));

    /// <summary>The receipt.</summary>
    public static Reply Receipt(EraseReceipt receipt) => Reply.Say(Markdown.Lines([
        Words.Say("erased", ("reference", receipt.Reference), ("time", Markdown.Time(receipt.At, 'F'))),
        Markdown.Empty,
        .. Deleted(receipt.Counts),
        .. receipt.Counts.Authored > 0 ? [Words.Say("erased-kept", ("count", receipt.Counts.Authored))] : Array.Empty<Markdown>(),
        Markdown.Empty,
        Words.Say("erased-note"),
    ]));

    /// <summary>There is nothing to erase.</summary>
    public static Reply NothingStored(Player player) => Reply.Say(
        Words.Say("nothing-to-erase"),
        ActionRow.Of(new Button(CustomId.For(player.Id, BackHandler), Words.Label("back"))));

    private static Markdown Shown(BoardChoice? choice) => choice switch
    {
        { Kind: BoardChoiceKind.Alias } => Words.Say("shown-alias", ("name", choice.ShownName)),
        { Kind: BoardChoiceKind.ServerName } => Words.Say("shown-name", ("name", choice.ShownName)),
        _ => Words.Say("shown-not"),
    };

    private static IEnumerable<Markdown> Kinds(StoredCounts counts) => counts.Deletable + counts.Authored == 0
        ? [Words.Say("stored-nothing")]
        :
        [
            .. Deleted(counts),
            .. Shown(counts.Articles, count => Words.Say("stored-articles", ("count", count))),
            .. Shown(counts.Schedules, count => Words.Say("stored-schedules", ("count", count))),
            .. Shown(counts.Decisions, count => Words.Say("stored-decisions", ("count", count))),
            .. Shown(counts.AuditEntries, count => Words.Say("stored-record", ("count", count))),
        ];

    private static IEnumerable<Markdown> Deleted(StoredCounts counts) =>
    [
        .. Shown(counts.Answers, count => Words.Say("stored-answers", ("count", count))),
        .. Shown(counts.Runs, count => Words.Say("stored-runs", ("count", count))),
        .. Shown(counts.Standings, count => Words.Say("stored-sums", ("count", count))),
        .. Shown(counts.Choices, count => Words.Say("stored-choice", ("count", count))),
        .. Shown(counts.Views, count => Words.Say("stored-views", ("count", count))),
    ];

    private static IEnumerable<Markdown> Shown(int count, Func<int, Markdown> line) => count > 0 ? [line(count)] : [];
}
