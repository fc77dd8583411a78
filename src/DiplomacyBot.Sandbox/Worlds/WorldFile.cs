using System.Text.Json;

namespace DiplomacyBot.Sandbox.Worlds;

/// <summary>Keeps a world on disk: a snapshot, replaced atomically, and a journal of what happened since.</summary>
/// <remarks>
/// A journal line is handed to the operating system before the request that caused it is answered, so neither kill -9 of the bot nor of this
/// program forgets a post. (Only a power cut can, up to the last snapshot: this is a practice world, and a disk flush per post would cost milliseconds.)
/// </remarks>
internal sealed partial class WorldFile : IDisposable
{
    private const int LinesPerSnapshot = 20_000;
    private const long BytesPerSnapshot = 64 << 20;
    private static readonly TimeSpan SnapshotEvery = TimeSpan.FromSeconds(60);
    private static readonly byte[] LineEnd = "\n"u8.ToArray();

    private readonly string path;
    private readonly ILogger logger;
    private readonly TimeProvider wireClock;
    private readonly Lock snapshotGate = new();
    private World world = null!;
    private FileStream? journal;
    private FileStream? ownership;
    private string writtenBase = "";
    private ITimer? timer;
    private long sequence;
    private int linesSinceSnapshot;
    private int snapshotRequested;
    private bool loaded;
    private bool ended;

    public WorldFile(string path, TimeProvider wireClock, ILogger logger)
    {
        this.path = Path.GetFullPath(path);
        this.wireClock = wireClock;
        this.logger = logger;
    }

    public static string FilesFolder(string path) => Path.GetFullPath(path) + ".files";

    /// <summary>Reads what is there, or seeds a first world; from then on every change is kept.</summary>
    /// <param name="attached">Still empty.</param>
    /// <param name="seed">Makes the first world.</param>
    /// <exception cref="InvalidDataException">The file is not a world of this program.</exception>
    public void Attach(World attached, Action<World> seed)
    {
        world = attached;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        // Two servers on one file would overwrite each other; the lock goes with the process, however it ends.
        ownership = new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        if (File.Exists(path))
            LoadSnapshot();
        else
            seed(world);
        ReplayJournals();
        loaded = true;
        world.Happened += OnHappened;
        SaveSnapshot();
        timer = wireClock.CreateTimer(_ => SaveIfChanged(), null, SnapshotEvery, SnapshotEvery);
    }

    /// <summary>Writes a snapshot now; after the end, none. Safe to call from anywhere but under the world's gate.</summary>
    public void SaveSnapshot()
    {
        lock (snapshotGate)
        {
            // One that was asked for just before the end.
            if (ended)
                return;
            byte[] head;
            List<byte[]> messages = [];
            lock (world.Gate)
            {
                linesSinceSnapshot = 0;
                head = JsonSerializer.SerializeToUtf8Bytes(WorldState.Of(world, sequence), WorldState.Spelling);
                foreach (var channel in world.Channels.Values)
                    messages.AddRange(channel.Messages.OldestFirst.Select(MessageStoring.Write));
                // What happens from here on goes to a new journal; the old one is dropped once the snapshot stands.
                journal?.Dispose();
                journal = new FileStream(JournalPath(sequence + 1), FileMode.Append, FileAccess.Write, FileShare.Read, bufferSize: 0);
            }

            var temporary = path + ".new";
            using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16))
            {
                stream.Write(head);
                stream.Write(LineEnd);
                foreach (var message in messages)
                {
                    stream.Write(message);
                    stream.Write(LineEnd);
                }

                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, path, overwrite: true);
            foreach (var old in Journals().Where(file => !string.Equals(file, journal!.Name, StringComparison.Ordinal)))
                File.Delete(old);
        }
    }

    public void Dispose()
    {
        timer?.Dispose();
        // A file that was refused is not this program's to overwrite.
        if (loaded)
        {
            TrySave();
            lock (snapshotGate)
            {
                ended = true;
                lock (world.Gate)
                {
                    world.Happened -= OnHappened;
                    journal?.Dispose();
                    journal = null;
                }
            }
        }

        ownership?.Dispose();
    }

    private void SaveIfChanged()
    {
        if (Volatile.Read(ref linesSinceSnapshot) == 0)
            return;
        TrySave();
        Volatile.Write(ref snapshotRequested, 0);
    }

    /// <summary>On a thread where nobody would catch what goes wrong. Without a snapshot the journal still has everything.</summary>
    private void TrySave()
    {
        try
        {
            SaveSnapshot();
        }
        catch (Exception exception)
        {
            LogSnapshotFailed(exception, path);
        }
    }

    private void OnHappened(WorldEvent happened)
    {
        if (JournalLine.Of(happened, sequence + 1, world) is not { } line || journal is null)
            return;
        sequence++;
        journal.Write(line);
        if ((++linesSinceSnapshot >= LinesPerSnapshot || journal.Length > BytesPerSnapshot) && Interlocked.Exchange(ref snapshotRequested, 1) == 0)
            ThreadPool.UnsafeQueueUserWorkItem(static file => file.SaveIfChanged(), this, preferLocal: false);
    }

    private void LoadSnapshot()
    {
        var lines = File.ReadAllText(path).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var state = Read(lines.Length == 0 ? "" : lines[0]);
        writtenBase = state.PublicBase;
        state.Fill(world);
        sequence = state.Sequence;
        foreach (var line in lines.Skip(1))
            JournalLine.Restore(JsonElement.Parse(Rebased(line)), world);
    }

    /// <summary>Files move with the server: their addresses begin with where it answers now.</summary>
    private string Rebased(string line) => writtenBase.Length == 0 || writtenBase == world.PublicBase
        ? line
        : line.Replace(writtenBase + "/sandbox/files/", world.PublicBase + "/sandbox/files/", StringComparison.Ordinal);

    private WorldState Read(string head)
    {
        try
        {
            if (JsonSerializer.Deserialize<WorldState>(head, WorldState.Spelling) is { Format: WorldState.CurrentFormat } state)
                return state;
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"{path} is not a world file. Move it away, or name another one with --world.", exception);
        }

        throw new InvalidDataException($"{path} was written by another version. Move it away, or name another one with --world.");
    }

    private void ReplayJournals()
    {
        foreach (var file in Journals())
        {
            foreach (var line in File.ReadLines(file))
            {
                // A line cut off by a kill is the last one, and nobody was told of it.
                if (JournalLine.TryParse(Rebased(line)) is not { } entry)
                    break;
                if (JournalLine.SequenceOf(entry) is var number && number <= sequence)
                    continue;
                sequence = number;
                JournalLine.Apply(entry, world);
            }
        }
    }

    private IEnumerable<string> Journals() =>
        Directory.EnumerateFiles(Path.GetDirectoryName(path)!, Path.GetFileName(path) + ".journal-*").Order(StringComparer.Ordinal);

    private string JournalPath(long first) => $"{path}.journal-{first.ToString("D19", System.Globalization.CultureInfo.InvariantCulture)}";

    [LoggerMessage(LogLevel.Error, "The world could not be saved to {Path}; all that happened is in its journal, and saving is tried again.")]
    private partial void LogSnapshotFailed(Exception exception, string path);
}
