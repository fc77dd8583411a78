using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using DiplomacyBot.Discord.Gateway;
using DiplomacyBot.Discord.Rest;
using DiplomacyBot.Discord.Wire;
using FsCheck.Xunit;

namespace DiplomacyBot.Discord.Tests.Wire;

public sealed class WireProperties
{
    [Property]
    public bool Every_id_of_64_bits_survives_the_way_out_and_back(ulong value)
    {
        var id = new Snowflake(value);
        var json = JsonSerializer.SerializeToUtf8Bytes(new AttachmentOut(id, null, null), WireJson.Shared.MessageOut.Options);
        return Encoding.UTF8.GetString(json) == $$"""{"id":"{{value.ToString(CultureInfo.InvariantCulture)}}"}"""
            && JsonSerializer.Deserialize(json, WireJson.Shared.IdOnlyIn)!.Id == id
            && Snowflake.Parse(id.ToString()) == id;
    }

    [Property]
    public bool An_id_sent_as_a_bare_number_is_read_as_well(ulong value) =>
        JsonSerializer.Deserialize($$"""{"id":{{value.ToString(CultureInfo.InvariantCulture)}}}""", WireJson.Shared.IdOnlyIn)!.Id.Value == value;

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"-1\"")]
    [InlineData("\"1.0\"")]
    [InlineData("\"18446744073709551616\"")]
    [InlineData("\"123456789012345678901\"")]
    [InlineData("\" 1\"")]
    [InlineData("\"1x\"")]
    [InlineData("-1")]
    [InlineData("{}")]
    [InlineData("null")]
    public void What_is_no_id_is_refused(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize($$"""{"id":{{json}}}""", WireJson.Shared.IdOnlyIn));

    [Fact]
    public void An_escaped_id_is_read() => Assert.Equal(12ul, JsonSerializer.Deserialize("""{"id":"\u0031\u0032"}""", WireJson.Shared.IdOnlyIn)!.Id.Value);

    [Property]
    public bool Permission_strings_of_any_size_keep_the_128_bits_that_are_known(ulong high, ulong low, ulong beyond)
    {
        var known = new UInt128(high, low);
        var all = ((BigInteger)beyond << 128) + known;
        return Permissions.Parse(all.ToString(CultureInfo.InvariantCulture)) == new Permissions(known)
            && Permissions.Parse(known.ToString(CultureInfo.InvariantCulture)).ToString() == known.ToString(CultureInfo.InvariantCulture);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("-8")]
    [InlineData("8,192")]
    [InlineData("0x8")]
    [InlineData(" 8")]
    public void What_is_no_permission_string_grants_nothing(string? text) => Assert.Equal(Permissions.None, Permissions.Parse(text));

    [Property]
    public bool Any_text_goes_out_and_comes_back_unchanged(string? text)
    {
        var wellFormed = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text ?? ""));
        var json = Routes.Json(MessageWriter.Edit(new OutgoingMessage { Content = wellFormed }), WireJson.Shared.MessageOut);
        using var document = JsonDocument.Parse(json);
        return document.RootElement.GetProperty("content").GetString() == wellFormed;
    }

    [Fact]
    public void Half_an_emoji_does_not_break_the_request()
    {
        var json = Routes.Json(MessageWriter.New(new OutgoingMessage { Content = "x\ud83c" }), WireJson.Shared.MessageOut);
        using var document = JsonDocument.Parse(json);
        Assert.Equal("x\ufffd", document.RootElement.GetProperty("content").GetString());
    }

    [Property]
    public bool A_frame_is_read_whatever_the_order_of_its_fields(int seed, int sequence)
    {
        string[] fields = [$"\"s\":{sequence.ToString(CultureInfo.InvariantCulture)}", "\"op\":0", "\"t\":\"GUILD_CREATE\"", "\"d\":{\"op\":9,\"t\":[\"s\",{\"d\":1}]}", "\"new\":[[1],{}]"];
        new Random(seed).Shuffle(fields);
        var frame = GatewayFrame.Read(Encoding.UTF8.GetBytes($"{{{string.Join(",", fields)}}}"));
        return frame.Op == 0 && frame.Sequence == sequence && frame.Event == EventNames.GuildCreate
            && Encoding.UTF8.GetString(frame.Data.Span) == """{"op":9,"t":["s",{"d":1}]}""";
    }

    [Property]
    public bool No_bytes_make_the_reader_of_frames_do_more_than_refuse(byte[] bytes)
    {
        try
        {
            return GatewayFrame.Read(bytes).Op >= -1;
        }
        catch (JsonException)
        {
            return true;
        }
    }

    [Property]
    public bool No_bytes_make_the_reader_of_errors_fail(byte[] bytes) => ErrorBody.Read(bytes, "Bad Request").Message.Length > 0;

    [Property]
    public bool A_file_name_goes_out_plain(string? name)
    {
        var plain = RestContent.PlainName(name ?? "");
        return plain.Length > 0 && plain.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_');
    }
}
