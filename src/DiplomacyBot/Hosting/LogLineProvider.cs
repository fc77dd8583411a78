using System.Globalization;
using Microsoft.Extensions.Logging;

namespace DiplomacyBot.Hosting;

/// <summary>Log lines for a terminal: time, level where it matters, message. Written at once, so that they stand in their order with other output.</summary>
internal sealed class LogLineProvider(BotSetup setup) : ILoggerProvider
{
    private readonly Lock order = new();

    public ILogger CreateLogger(string categoryName) => new Logger(this);

    public void Dispose()
    {
    }

    private void Write(LogLevel level, string message, Exception? exception)
    {
        var time = setup.CivilClock.GetLocalNow().ToString("HH:mm:ss", CultureInfo.InvariantCulture);
        lock (order)
        {
            setup.Log.WriteLine($"{time} {Word(level)}{message}");
            if (exception is not null)
                setup.Log.WriteLine(exception);
            setup.Log.Flush();
        }
    }

    private static string Word(LogLevel level) => level switch
    {
        LogLevel.Critical => "FATAL: ",
        LogLevel.Error => "ERROR: ",
        LogLevel.Warning => "warning: ",
        LogLevel.Debug or LogLevel.Trace => "debug: ",
        _ => "",
    };

    private sealed class Logger(LogLineProvider owner) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            owner.Write(logLevel, formatter(state, exception), exception);
    }
}
