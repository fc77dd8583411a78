using System.Diagnostics.Metrics;

namespace DiplomacyBot.Storage;

/// <summary>How long writes take and how long they wait for each other, under the meter "DiplomacyBot.Storage".</summary>
internal sealed class StorageMeter
{
    public const string Name = "DiplomacyBot.Storage";

    private readonly Histogram<double> duration;
    private readonly Histogram<double> wait;

    public StorageMeter(IMeterFactory meters)
    {
        var meter = meters.Create(Name);
        duration = meter.CreateHistogram<double>("diplomacybot.write.duration", "s", "From entering the write gate to the end of the transaction.");
        wait = meter.CreateHistogram<double>("diplomacybot.write.wait", "s", "From asking for the write gate to entering it.");
    }

    public void WriteEnded(TimeSpan waited, TimeSpan took)
    {
        wait.Record(waited.TotalSeconds);
        duration.Record(took.TotalSeconds);
    }
}
