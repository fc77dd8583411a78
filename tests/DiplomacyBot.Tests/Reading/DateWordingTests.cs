using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Reading;
using DiplomacyBot.Text;

namespace DiplomacyBot.Tests.Reading;

public sealed class DateWordingTests
{
    public static TheoryData<ArticleDate, string, string> Dates => new()
    {
        { new DayDate(new(2022, 8, 15)), "Mon 15 Aug 2022", "lun. 15 août 2022" },
        { new DayRange(new(2022, 8, 13), new(2022, 8, 14)), "Sat 13 - Sun 14 Aug 2022", "sam. 13 - dim. 14 août 2022" },
        { new DayRange(new(2018, 4, 30), new(2018, 5, 6)), "Mon 30 Apr - Sun 6 May 2018", "lun. 30 avr. - dim. 6 mai 2018" },
        { new DayRange(new(2021, 12, 31), new(2022, 1, 1)), "Fri 31 Dec 2021 - Sat 1 Jan 2022", "ven. 31 déc. 2021 - sam. 1 janv. 2022" },
        { new MonthDate(2017, 9), "Sep 2017", "sept. 2017" },
        { new MonthDate(-43, 3), "Mar 44 BC", "mars 44 av. J.-C." },
        { new YearDate(1945), "1945", "1945" },
        { new YearDate(0), "1 BC", "1 av. J.-C." },
        { new YearRange(1950, 1953), "1950 - 1953", "1950 - 1953" },
        { new DecadeDate(1990), "the 1990s", "années 1990" },
        { new CenturyDate(19), "19th century", "19ème siècle" },
        { new CenturyDate(-5), "5th century BC", "5ème siècle av. J.-C." },
        { new CenturyDate(21), "21st century", "21ème siècle" },
        { new YearUpTo(2022, null), "2022 up to publication", "2022, jusqu'à la publication" },
        { new WithinYear(2022), "2022, month not given", "2022, mois non précisé" },
        { new YearPartDate(2011, YearPart.Spring), "spring 2011", "printemps 2011" },
        { new YearPartDate(2011, YearPart.FirstQuarter), "first quarter of 2011", "premier trimestre 2011" },
        { new YearPartDate(2011, YearPart.SecondHalf), "second half of 2011", "second semestre 2011" },
    };

    public static TheoryData<string> Parts => [.. Enum.GetNames<YearPart>()];

    [Theory]
    [MemberData(nameof(Dates))]
    public void A_date_is_worded_in_the_language_and_in_English_as_the_engine_names_it(ArticleDate date, string english, string french)
    {
        Assert.Equal(english, DateWording.Of(date));
        Assert.Equal(english, date.ToDisplay());
        using (ReplyLocale.Use("fr"))
            Assert.Equal(french, DateWording.Of(date));
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void Every_part_of_a_year_has_words(string name)
    {
        var date = new YearPartDate(2011, Enum.Parse<YearPart>(name));
        Assert.Equal(date.ToDisplay(), DateWording.Of(date));
    }

    [Fact]
    public void There_is_an_example_for_every_type_of_date() => Assert.Empty(
        typeof(ArticleDate).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ArticleDate)) && !type.IsAbstract)
            .Except(Dates.Select(row => row.Data.Item1.GetType())));

    [Theory]
    [InlineData(EventNoteKind.YearTaken, "year taken from P12", "année tirée de P12")]
    [InlineData(EventNoteKind.YearInferred, "year inferred from P12", "année déduite de P12")]
    [InlineData(EventNoteKind.Implied, "implied by “first … since”", "déduit de « first … since »")]
    [InlineData(EventNoteKind.Planned, "planned", "prévu")]
    [InlineData(EventNoteKind.FromThenOn, "from then on", "à partir de là")]
    public void A_remark_on_a_date_is_worded_in_the_language(EventNoteKind kind, string english, string french)
    {
        var entry = new TimelineEntry(null, "", new(1, 1, default), [], null, new EventNote(kind, 12, "first"), "");
        Assert.Equal(english, DateWording.Note(entry));
        using (ReplyLocale.Use("fr"))
            Assert.Equal(french, DateWording.Note(entry));
    }
}
