using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyBot.Quizzes;

/// <summary>What <c>/quiz</c> without a name offers: the open run, and every quiz with how far the member got.</summary>
internal sealed class QuizMenu(QuizFinder finder, ScoreSheet scores, IDbContextFactory<BotDb> contexts)
{
    public async Task<Reply> ShowAsync(Player player, CancellationToken cancellationToken)
    {
        var quizzes = await finder.ListAsync(player.GuildId, cancellationToken);
        var lines = (await scores.ReadAsync(player, cancellationToken)).ToDictionary(line => line.QuizId);
        var open = new List<RunQueries.OpenRunRow>();
        await using (var db = await contexts.CreateDbContextAsync(cancellationToken))
        {
            await foreach (var run in RunQueries.OpenRuns(db, player.GuildId, player.Id).WithCancellation(cancellationToken))
                open.Add(run);
        }
        var openQuizzes = open.Select(run => run.QuizId).ToHashSet();
        var entries = quizzes
            .Select(quiz => new MenuEntry(quiz, open.FirstOrDefault(run => run.QuizId == quiz.Id), lines.GetValueOrDefault(quiz.Id)))
            // Begun ones first, then new ones, then those that are done.
            .OrderBy(entry => openQuizzes.Contains(entry.Quiz.Id) ? 0 : entry.Score is null ? 1 : 2)
            .ToList();
        return QuizMenuWording.Menu(entries, open.FirstOrDefault(), player);
    }

    /// <param name="Quiz">The quiz.</param>
    /// <param name="Open">The member's open run of it.</param>
    /// <param name="Score">The run that counts; null before it was begun.</param>
    internal sealed record MenuEntry(QuizEntry Quiz, RunQueries.OpenRunRow? Open, ScoreLine? Score);
}
