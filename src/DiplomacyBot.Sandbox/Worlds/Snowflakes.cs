namespace DiplomacyBot.Sandbox.Worlds;

/// <summary>Discord's ids: milliseconds since 2015 in the upper 42 bits.</summary>
internal static class Snowflakes
{
    private const long EpochMilliseconds = 1420070400000;

    public static ulong At(DateTimeOffset time) => (ulong)(time.ToUnixTimeMilliseconds() - EpochMilliseconds) << 22;

    public static DateTimeOffset TimeOf(ulong id) => DateTimeOffset.FromUnixTimeMilliseconds((long)(id >> 22) + EpochMilliseconds);
}
