using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace DiplomacyBot.Discord.Interactions;

/// <summary>How a program adds handlers. It brings its own <see cref="IAccessPolicy"/> and <see cref="IStandardReplies"/>.</summary>
public static class InteractionServices
{
    /// <summary>The dispatcher.</summary>
    public static IServiceCollection AddInteractions(this IServiceCollection services)
    {
        services.TryAddSingleton(WireClock.Real);
        services.TryAddSingleton<InteractionDispatcher>();
        return services;
    }

    /// <summary>The first word of two-word commands.</summary>
    public static IServiceCollection AddCommandGroup(this IServiceCollection services, string name, string description) =>
        services.AddSingleton(new CommandGroup(name, description));

    /// <summary>A slash command.</summary>
    public static IServiceCollection AddSlashCommand<T>(this IServiceCollection services)
        where T : class, ISlashCommand => services.AddSingleton<ISlashCommand, T>();

    /// <summary>A command in the menu of a message.</summary>
    public static IServiceCollection AddMessageCommand<T>(this IServiceCollection services)
        where T : class, IMessageCommand => services.AddSingleton<IMessageCommand, T>();

    /// <summary>A button or a select.</summary>
    public static IServiceCollection AddComponent<T>(this IServiceCollection services)
        where T : class, IComponentHandler => services.AddSingleton<IComponentHandler, T>();

    /// <summary>A form.</summary>
    public static IServiceCollection AddForm<T>(this IServiceCollection services)
        where T : class, IFormHandler => services.AddSingleton<IFormHandler, T>();
}
