using System.Reflection;

namespace DiplomacyBot.Discord.Rest;

/// <summary>What Discord demands of every client: "DiscordBot (address, version)". Both are the build's own: RepositoryUrl and Version in
/// src/Directory.Build.props, so whoever builds a bot of their own names their own.</summary>
internal static class UserAgent
{
    public static readonly string Value = Of(typeof(UserAgent).Assembly);

    /// <exception cref="InvalidOperationException">The assembly was built without an address or a version.</exception>
    public static string Of(Assembly assembly)
    {
        var address = assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(entry => entry.Key == "RepositoryUrl")?.Value;
        return address is not null && assembly.GetName().Version is { } version
            ? $"DiscordBot ({address}, {version.ToString(3)})"
            : throw new InvalidOperationException($"{assembly.GetName().Name} was built without RepositoryUrl or Version, which Discord must be told.");
    }
}
