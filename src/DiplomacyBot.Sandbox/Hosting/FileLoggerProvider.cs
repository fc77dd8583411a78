using System.Globalization;

namespace DiplomacyBot.Sandbox.Hosting;

/// <summary>Log lines into one file, which starts anew when it gets large. What cannot be written is lost: whoever logs must not break because a disk is full.</summary>
internal sealed class FileLoggerProvider : ILoggerProvider
{
    private const long MostBytes = 10 << 20;
    private readonly string path;
    private readonly TimeProvider clock;
    private readonly Lock gate = new();
    private StreamWriter? writer;
    private bool closed;

    public FileLoggerProvider(string path, TimeProvider clock)
    {
        this.path = Path.GetFullPath(path);
        this.clock = clock;
        Directory.CreateDirectory(Path.GetDirectoryName(this.path)!);
        writer = Open(FileMode.Append);
    }

    public ILogger CreateLogger(string categoryName) => new FileLogger(this, categoryName[(categoryName.LastIndexOf('.') + 1)..]);

    public void Dispose()
    {
        lock (gate)
        {
            closed = true;
            Leave();
        }
    }

    private StreamWriter Open(FileMode mode) => new(new FileStream(path, mode, FileAccess.Write, FileShare.ReadWrite)) { AutoFlush = true };

    private void Write(string line)
    {
        lock (gate)
        {
            // The server's threads may have something to say after its end.
            if (closed)
                return;
            try
            {
                var mode = FileMode.Append;
                if (writer?.BaseStream.Length > MostBytes)
                {
                    Leave();
                    mode = FileMode.Create;
                }

                writer ??= Open(mode);
                writer.WriteLine(line);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // The next line tries again.
                Leave();
            }
        }
    }

    private void Leave()
    {
        try
        {
            writer?.Dispose();
        }
        catch (IOException)
        {
            // The last line did not fit on the disk.
        }

        writer = null;
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
