using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace DiplomacyBot.Timelines.Pictures;

/// <summary>Writes a PNG whose pixels are numbers of a palette: a third of the size that one with full colours has. Rows are compressed as they
/// come, so the whole picture is never in memory.</summary>
/// <remarks>Source: Portable Network Graphics (PNG) Specification, third edition, sections 5, 9 and 11. Rows are unfiltered, as section 12.7
/// recommends for palettes.</remarks>
internal sealed class IndexedPng : IDisposable
{
    private readonly int width;
    private readonly IReadOnlyList<uint> palette;
    private readonly MemoryStream data = new(64 * 1024);
    private readonly ZLibStream zlib;
    private readonly byte[] row;
    private readonly Dictionary<uint, byte> known = [];
    private int height;

    /// <param name="width">Pixels in a row, at least 1.</param>
    /// <param name="palette">1 to 256 colours, each 0xRRGGBB.</param>
    public IndexedPng(int width, IReadOnlyList<uint> palette)
    {
        (this.width, this.palette) = (width, palette);
        zlib = new ZLibStream(data, CompressionLevel.SmallestSize, leaveOpen: true);
        // The byte before each row names its filter: none.
        row = new byte[width + 1];
    }

    /// <summary>Adds whole rows below those that are there; each pixel takes the palette's nearest colour.</summary>
    /// <param name="pixels">Row by row, each 0xAARRGGBB; the first byte is not used.</param>
    public void Add(ReadOnlySpan<uint> pixels)
    {
        for (; !pixels.IsEmpty; pixels = pixels[width..], height++)
        {
            for (var x = 0; x < width; x++)
            {
                if (!known.TryGetValue(pixels[x], out var index))
                {
                    known[pixels[x]] = index = Nearest(pixels[x]);
                }
                row[x + 1] = index;
            }
            zlib.Write(row);
        }
    }

    /// <summary>The file. Nothing can be added afterwards.</summary>
    public byte[] Finish()
    {
        zlib.Dispose();
        using var file = new MemoryStream((int)data.Length + 1024);
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);

        Span<byte> header = stackalloc byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header[4..], height);
        (header[8], header[9], header[10], header[11], header[12]) = (8, 3, 0, 0, 0);
        WriteChunk(file, "IHDR", header);
        WriteChunk(file, "PLTE", [.. palette.SelectMany(colour => new[] { (byte)(colour >> 16), (byte)(colour >> 8), (byte)colour })]);
        WriteChunk(file, "IDAT", data.GetBuffer().AsSpan(0, (int)data.Length));
        WriteChunk(file, "IEND", []);
        return file.ToArray();
    }

    public void Dispose()
    {
        zlib.Dispose();
        data.Dispose();
    }

    private byte Nearest(uint colour)
    {
        var (best, least) = (0, int.MaxValue);
        for (var index = 0; index < palette.Count; index++)
        {
            var distance = Square(colour, palette[index], 16) + Square(colour, palette[index], 8) + Square(colour, palette[index], 0);
            if (distance < least)
            {
                (best, least) = (index, distance);
            }
        }
        return (byte)best;
    }

    private static int Square(uint first, uint second, int shift)
    {
        var difference = (int)((first >> shift) & 0xFF) - (int)((second >> shift) & 0xFF);
        return difference * difference;
    }

    private static void WriteChunk(MemoryStream file, string type, ReadOnlySpan<byte> content)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        file.Write(number);
        var name = Encoding.ASCII.GetBytes(type);
        file.Write(name);
        file.Write(content);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~Crc(Crc(uint.MaxValue, name), content));
        file.Write(number);
    }

    private static uint Crc(uint crc, ReadOnlySpan<byte> content)
    {
        foreach (var value in content)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
            }
        }
        return crc;
    }
}
