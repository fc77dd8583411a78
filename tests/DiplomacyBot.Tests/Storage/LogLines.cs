using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace DiplomacyBot.Tests.Storage;

/// <summary>Keeps what was logged, and lets a test wait for a line.</summary>
internal sealed class LogLines : ILoggerProvider
{
    private readonly ConcurrentQueue<string> lines = new();
    private readonly Channel<string> arrivals = Channel.CreateUnbounded<string>();

    public IReadOnlyCollection<string> All => lines;

    /// <summary>Waits for a line that holds these words, reading on from the last one waited for.</summary>
    public async Task<string> WaitForAsync(string words, CancellationToken cancellationToken)
    {
        await foreach (var line in arrivals.Reader.ReadAllAsync(cancellationToken))
        {
            if (line.Contains(words, StringComparison.Ordinal))
                return line;
        }

        throw new InvalidOperationException($"The log ended without \"{words}\".");
    }

    public ILogger CreateLogger(string categoryName) => new Logger(this);

    public void Dispose() => arrivals.Writer.TryComplete();

    private sealed class Logger(LogLines owner) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var line = formatter(state, exception);
            owner.lines.Enqueue(line);
            owner.arrivals.Writer.TryWrite(line);
        }
    }
}
