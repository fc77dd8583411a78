using DiplomacyBot.Localization;
using Humanizer;

namespace DiplomacyBot.Tests.Localization;

/// <summary>What the library that words ordinals and durations knows: a language whose package is missing would silently come out in English.</summary>
public sealed class LibraryCultureTests
{
    [Fact]
    public void Every_language_has_durations_and_ordinals_of_its_own()
    {
        var english = Spoken(Language.English);
        Assert.Equal("5 minutes, 1 hour, 3rd", english);
        Assert.DoesNotContain(Language.All, language => language != Language.English && Spoken(language) == english);
    }

    [Theory]
    [InlineData(1, "1ère")]
    [InlineData(2, "2ème")]
    public void A_place_is_feminine_in_French(int rank, string place) =>
        Assert.Equal(place, rank.Ordinalize(GrammaticalGender.Feminine, Language.For("fr").Culture));

    private static string Spoken(Language language) =>
        $"{TimeSpan.FromMinutes(5).Humanize(culture: language.Culture)}, {TimeSpan.FromHours(1).Humanize(culture: language.Culture)}, {3.Ordinalize(language.Culture)}";
}
