using DiplomacyBot.Discord.Interactions;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyBot.Reading;

/// <summary>Registers evidence.</summary>
internal static class EvidenceServices
{
    /// <summary>A handler that opens evidence and, by <see cref="EvidenceTurn"/>, the buttons below it.</summary>
    public static IServiceCollection AddEvidence<T>(this IServiceCollection services)
        where T : class, IComponentHandler => services
            .AddSingleton<T>()
            .AddSingleton<IComponentHandler>(provider => provider.GetRequiredService<T>())
            .AddSingleton<IComponentHandler>(provider => new EvidenceTurn(provider.GetRequiredService<T>()));
}
