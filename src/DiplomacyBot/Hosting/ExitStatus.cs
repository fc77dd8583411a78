namespace DiplomacyBot.Hosting;

/// <summary>What the process will end with; the first reason to stop wins.</summary>
internal sealed class ExitStatus
{
    private int code;

    public int Code => code;

    public void Set(int exitCode) => Interlocked.CompareExchange(ref code, exitCode, ExitCodes.Ok);
}
