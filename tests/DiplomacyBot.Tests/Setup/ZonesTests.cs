using DiplomacyBot.Setup;
using NodaTime;

namespace DiplomacyBot.Tests.Setup;

public sealed class ZonesTests
{
    [Theory]
    [InlineData("Asia/Karachi", "Asia/Karachi")]
    [InlineData("asia/karachi", "Asia/Karachi")]
    [InlineData("karachi", "Asia/Karachi")]
    [InlineData("New York", "America/New_York")]
    [InlineData("UTC", "UTC")]
    [InlineData("Atlantis", null)]
    [InlineData("", null)]
    [InlineData("@everyone", null)]
    public void Finds_a_zone_by_its_id_or_its_city(string typed, string? expected) => Assert.Equal(expected, Zones.Find(typed));

    [Theory]
    [InlineData("kara", "Asia/Karachi")]
    [InlineData("Pakistan", "Asia/Karachi")]
    [InlineData("new y", "America/New_York")]
    public void Offers_what_fits(string typed, string expected) => Assert.Contains(expected, Zones.Search(typed));

    [Fact]
    public void Every_common_zone_exists_and_all_fit_a_select()
    {
        Assert.True(Zones.Common.Count <= 25);
        Assert.All(Zones.Common, id => Assert.NotNull(DateTimeZoneProviders.Tzdb.GetZoneOrNull(id)));
    }
}
