using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace DiplomacyBot.Storage;

/// <summary>What <c>dotnet ef</c> makes a context with; it never opens the database.</summary>
internal sealed class BotDbDesign : IDesignTimeDbContextFactory<BotDb>
{
    public BotDb CreateDbContext(string[] args) =>
        new((DbContextOptions<BotDb>)new DbContextOptionsBuilder<BotDb>().UseBotDatabase("Data Source=design.db").Options);
}
