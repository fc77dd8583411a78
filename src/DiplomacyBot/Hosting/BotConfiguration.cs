using dotenv.net;
using Microsoft.Extensions.Configuration;

namespace DiplomacyBot.Hosting;

/// <summary>Where settings come from: the file .env, above it environment variables, above these what the program itself was given.</summary>
internal static class BotConfiguration
{
    public static void AddTo(IConfigurationBuilder builder, BotSetup setup)
    {
        if (setup.ReadsEnvironment)
        {
            builder.AddInMemoryCollection(ReadFile(".env"));
            builder.AddEnvironmentVariables();
        }

        builder.AddInMemoryCollection(setup.Settings);
    }

    /// <summary>The settings of a .env file; none where there is no such file.</summary>
    internal static IEnumerable<KeyValuePair<string, string?>> ReadFile(string path) => File.Exists(path)
        ? DotEnv.Read(new DotEnvOptions(ignoreExceptions: false, envFilePaths: [path], trimValues: true))
            .Select(line => KeyValuePair.Create(line.Key.Replace("__", ":", StringComparison.Ordinal), (string?)line.Value))
        : [];
}
