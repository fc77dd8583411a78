using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Quizzes;

namespace DiplomacyBot.Boards;

/// <summary>Answers whoever wants to see a board, by command or by button.</summary>
internal sealed class LeaderboardDesk(Leaderboard leaderboard, QuizFinder quizzes)
{
    /// <summary>The board with the reader's own place.</summary>
    public async Task<Reply> ShowAsync(Player player, BoardView? view, CancellationToken cancellationToken) =>
        await ReadAsync(player, view, cancellationToken) is var (page, title) ? LeaderboardWording.Private(page, title, player) : LeaderboardWording.UnknownBoard;

    /// <summary>The board for everybody.</summary>
    public async Task<Reply> ShareAsync(Player player, BoardView? view, CancellationToken cancellationToken) =>
        await ReadAsync(player, view, cancellationToken) is var (page, title) ? LeaderboardWording.Public(page, title) : LeaderboardWording.UnknownBoard;

    private async Task<(LeaderboardPage Page, string? Title)?> ReadAsync(Player player, BoardView? view, CancellationToken cancellationToken)
    {
        if (view is null)
            return null;
        string? title = null;
        if (view.QuizId is { } quizId)
        {
            title = await quizzes.TitleAsync(player.GuildId, quizId, cancellationToken);
            if (title is null)
                return null;
        }
        return (await leaderboard.ReadAsync(player.GuildId, player.Id, view, cancellationToken), title);
    }
}
