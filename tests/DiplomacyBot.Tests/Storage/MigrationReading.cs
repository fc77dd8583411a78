using DiplomacyBot.Storage;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace DiplomacyBot.Tests.Storage;

internal static class MigrationReading
{
    /// <summary>Every migration of the product, oldest first.</summary>
    public static IReadOnlyList<Migration> GetMigrations(this BotDb db)
    {
        var assembly = db.GetService<IMigrationsAssembly>();
        return [.. assembly.Migrations.Values.Select(type => assembly.CreateMigration(type, db.Database.ProviderName!))];
    }
}
