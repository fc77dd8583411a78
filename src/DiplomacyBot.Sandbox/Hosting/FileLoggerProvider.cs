using System.Globalization;

namespace DiplomacyBot.Sandbox.Hosting;

/// <summary>Log lines into one file, which starts anew when it gets large.</summary>
internal sealed class FileLoggerProvider : ILoggerProvider
{
    private const long MostBytes = 10 << 20;
    private readonly string path;
    private readonly TimeProvider clock;
    private readonly Lock gate = new();
    private StreamWriter writer;

    public FileLoggerProvider(string path, TimeProvider clock)
    {
        this.path = Path.GetFullPath(path);
        this.clock = clock;
        Directory.CreateDirectory(Path.GetDirectoryName(this.path)!);
        writer = Open(append: true);
    }

    public ILogger CreateLogger(string categoryName) => new FileLogger(this, categoryName[(categoryName.LastIndexOf('.') + 1)..]);

    public void Dispose()
    {
        lock (gate)
            writer.Dispose();
    }

    private StreamWriter Open(bool append) =>
        new(new FileStream(path, append ? FileMode.Append : FileMode.Create, FileAccess.Write, FileShare.ReadWrite)) { AutoFlush = true };

    private void Write(string line)
    {
        lock (gate)
        {
            if (writer.BaseStream.Length > MostBytes)
            {
                writer.Dispose();
                writer = Open(append: false);
            }

            writer.WriteLine(line);
        }
    }

    private sealed class FileLogger(FileLoggerProvider owner, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var time = owner.clock.GetUtcNow().ToString("yyyy-MM-dd HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
            owner.Write($"{time} {logLevel} {category}: {formatter(state, exception)}{(exception is null ? "" : Environment.NewLine + exception)}");
        }
    }
}
