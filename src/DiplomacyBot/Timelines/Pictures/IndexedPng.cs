using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace DiplomacyBot.Timelines.Pictures;

/// <summary>Writes a PNG whose pixels are numbers of a palette: a third of the size that one with full colours has.</summary>
/// <remarks>Source: Portable Network Graphics (PNG) Specification, third edition, sections 5, 9 and 11. Rows are unfiltered, as section 12.7
/// recommends for palettes.</remarks>
internal static class IndexedPng
{
    /// <summary>Encodes a picture; each pixel takes the palette's nearest colour.</summary>
    /// <param name="pixels">Row by row, each 0xAARRGGBB; the first byte is not used.</param>
    /// <param name="width">Pixels in a row, at least 1.</param>
    /// <param name="palette">1 to 256 colours, each 0xRRGGBB.</param>
    public static byte[] Encode(ReadOnlySpan<uint> pixels, int width, IReadOnlyList<uint> palette)
    {
        var height = pixels.Length / width;
        using var file = new MemoryStream(48 * 1024);
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);

        Span<byte> header = stackalloc byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header[4..], height);
        (header[8], header[9], header[10], header[11], header[12]) = (8, 3, 0, 0, 0);
        WriteChunk(file, "IHDR", header);
        WriteChunk(file, "PLTE", [.. palette.SelectMany(colour => new[] { (byte)(colour >> 16), (byte)(colour >> 8), (byte)colour })]);
        WriteChunk(file, "IDAT", Compress(pixels, width, palette));
        WriteChunk(file, "IEND", []);
        return file.ToArray();
    }

    private static byte[] Compress(ReadOnlySpan<uint> pixels, int width, IReadOnlyList<uint> palette)
    {
        using var data = new MemoryStream(48 * 1024);
        using (var zlib = new ZLibStream(data, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            // The byte before each row names its filter: none.
            var row = new byte[width + 1];
            var known = new Dictionary<uint, byte>();
            for (var start = 0; start + width <= pixels.Length; start += width)
            {
                for (var x = 0; x < width; x++)
                {
                    var colour = pixels[start + x];
                    if (!known.TryGetValue(colour, out var index))
                    {
                        known[colour] = index = Nearest(colour, palette);
                    }
                    row[x + 1] = index;
                }
                zlib.Write(row);
            }
        }
        return data.ToArray();
    }

    private static byte Nearest(uint colour, IReadOnlyList<uint> palette)
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

    private static void WriteChunk(MemoryStream file, string type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        var name = Encoding.ASCII.GetBytes(type);
        file.Write(name);
        file.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~Crc(Crc(uint.MaxValue, name), data));
        file.Write(number);
    }

    private static uint Crc(uint crc, ReadOnlySpan<byte> data)
    {
        foreach (var value in data)
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
