using DiplomacyBot.Discord.Interactions;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyBot.Boards;

/// <summary>The folder's only door.</summary>
internal static class BoardFeature
{
    extension(IServiceCollection services)
    {
        /// <summary>Leaderboards, who is on them, and what keeps them true.</summary>
        public IServiceCollection AddBoards() => services
            .AddSingleton<BoardZones>().AddSingleton<BoardChoices>().AddSingleton<Leaderboard>().AddSingleton<LeaderboardDesk>()
            .AddSingleton<StandingsRebuild>().AddHostedService<StandingsKeeper>()
            .AddSlashCommand<LeaderboardCommand>()
            .AddComponent<BoardPageButton>().AddComponent<BoardPeriodButton>().AddComponent<BoardQuizSelect>().AddComponent<BoardShareButton>()
            .AddComponent<BoardNoButton>().AddComponent<BoardNameButton>().AddComponent<BoardAliasButton>().AddForm<BoardAliasForm>();
    }
}
