using System.Collections.Concurrent;

namespace DiplomacyBot.Sandbox.Worlds;

/// <summary>The bytes of uploaded files: in a folder beside the world file, or in memory for a world without one. Bounded; the oldest go first.</summary>
internal sealed class FileShelf
{
    /// <summary>What all files together may take before old ones are dropped.</summary>
    public const long MostBytes = 512L << 20;

    private readonly ConcurrentDictionary<ulong, Stored> files = new();
    private readonly Queue<ulong> oldestFirst = [];
    private readonly string? folder;
    private long total;

    public FileShelf(string? folder)
    {
        this.folder = folder;
        if (folder is null || !Directory.Exists(folder))
            return;
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles().OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            if (ulong.TryParse(file.Name, out var id))
                Register(id, new Stored((int)file.Length, null));
        }
    }

    public void Put(ulong id, byte[] content)
    {
        if (folder is null)
        {
            Register(id, new Stored(content.Length, content));
            return;
        }

        Directory.CreateDirectory(folder);
        File.WriteAllBytes(PathOf(id), content);
        Register(id, new Stored(content.Length, null));
    }

    public byte[]? Find(ulong id)
    {
        if (!files.TryGetValue(id, out var stored))
            return null;
        try
        {
            return stored.Content ?? File.ReadAllBytes(PathOf(id));
        }
        catch (IOException)
        {
            // Dropped between the look-up and the reading: gone is gone.
            return null;
        }
    }

    public void Remove(ulong id)
    {
        if (!files.TryRemove(id, out var stored))
            return;
        Interlocked.Add(ref total, -stored.Size);
        if (folder is not null)
            File.Delete(PathOf(id));
    }

    private void Register(ulong id, Stored stored)
    {
        files[id] = stored;
        lock (oldestFirst)
        {
            oldestFirst.Enqueue(id);
            total += stored.Size;
            while (total > MostBytes && oldestFirst.TryDequeue(out var oldest))
                Remove(oldest);
        }
    }

    private string PathOf(ulong id) => Path.Combine(folder!, id.ToString("D20", System.Globalization.CultureInfo.InvariantCulture));

    private sealed record Stored(int Size, byte[]? Content);
}
