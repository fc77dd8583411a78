namespace DiplomacyBot.Hosting;

/// <summary>The bot cannot start, and only the operator can change that.</summary>
/// <param name="exitCode">One of <see cref="ExitCodes"/>.</param>
/// <param name="cause">What is wrong, one sentence.</param>
/// <param name="cure">What to do, one sentence.</param>
/// <param name="inner">What revealed it.</param>
internal sealed class StartRefusedException(int exitCode, string cause, string cure, Exception? inner = null) : Exception($"{cause} {cure}", inner)
{
    public int ExitCode { get; } = exitCode;

    public string Cause { get; } = cause;

    public string Cure { get; } = cure;
}
