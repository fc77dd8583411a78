using DiplomacyBot.Storage.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Storage;

/// <summary>The folder's only door.</summary>
internal static class StorageFeature
{
    extension(IServiceCollection services)
    {
        /// <summary>Adds the database. A <see cref="DatabaseFile"/> registered before wins over the settings.</summary>
        public IServiceCollection AddStorage()
        {
            services.TryAddSingleton(provider => DatabaseFile.TryParse(provider.GetRequiredService<IOptions<StorageOptions>>().Value.ConnectionString)
                ?? throw new InvalidOperationException("Storage:ConnectionString was not validated."));
            services.AddMetrics();
            return services
                .AddPooledDbContextFactory<BotDb>((provider, options) => options.UseBotDatabase(provider.GetRequiredService<DatabaseFile>().ConnectionString))
                .AddSingleton<StorageMeter>().AddSingleton<WriteGate>()
                .AddSingleton<DatabaseLock>().AddSingleton<DatabaseBackup>().AddSingleton<DatabaseStarter>()
                .AddSingleton<StartReads>().AddSingleton<ArticleSearch>().AddSingleton<ViewStore>();
        }
    }
}
