using DiplomacyBot.Discord;
using DiplomacyBot.Storage;
using Humanizer;

namespace DiplomacyBot.Hosting;

/// <summary>The last line of a start: where to go, how to stop, where the data is.</summary>
internal sealed class ReadyReport(BotSetup setup, LocalDiscord local, DatabaseFile file, ReadySignal signal)
{
    public void Print(User self, int guildCount)
    {
        var where = local.Info is { } sandbox
            ? sandbox.PageUrl.TrimEnd('/')
            : $"online as {self.Username} in {"server".ToQuantity(guildCount, "N0", System.Globalization.CultureInfo.InvariantCulture)}";
        setup.Output.WriteLine($"Ready: {where} (Ctrl+C stops; database {file.ShownPath})");
        setup.Output.Flush();
        signal.Set();
    }
}
