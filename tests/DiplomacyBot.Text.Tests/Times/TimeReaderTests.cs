using System.Globalization;

namespace DiplomacyBot.Text.Tests.Times;

public sealed class TimeReaderTests
{
    // A Tuesday.
    private static readonly DateOnly Published = new(2018, 5, 8);

    [Theory]
    [InlineData("The council met on 5 March 2011.", "5 March 2011=DATE 2011-03-05")]
    [InlineData("The council met on Friday.", "Friday=DATE 2018-05-04")]
    [InlineData("The council will meet on Friday.", "Friday=DATE 2018-05-11")]
    [InlineData("The council planned to meet on Friday.", "Friday=DATE 2018-05-11")]
    [InlineData("The council met last week.", "last week=DATE 2018-W18")]
    [InlineData("A deadline of July 2 was kept.", "July 2=DATE 2018-07-02")]
    [InlineData("It met in November.", "November=DATE 2017-11")]
    [InlineData("It met at 9 a.m. on Monday.", "9 a.m. on Monday=TIME 2018-05-07T09:00")]
    [InlineData("It met late last night.", "late last night=TIME 2018-05-07TNI")]
    [InlineData("They talked for more than two hours.", "more than two hours=DURATION PT2H")]
    [InlineData("They talked for 2 1/2 years.", "2 1/2 years=DURATION P2Y6M")]
    [InlineData("They fought for three bitter years.", "three bitter years=DURATION P3Y")]
    [InlineData("They talked over the past several months.", "the past several months=DURATION PXM")]
    [InlineData("A two-day visit was enough.", "two-day=DURATION P2D")]
    [InlineData("They meet every Monday.", "every Monday=SET XXXX-WXX-1")]
    [InlineData("They meet three times a year.", "three times a year=SET P1Y")]
    [InlineData("They are now recently in the future.", "now=DATE PRESENT_REF|recently=DATE PAST_REF|the future=DATE FUTURE_REF")]
    [InlineData("They meet on Mondays and Thursday nights.", "Mondays=SET XXXX-WXX-1|Thursday nights=SET XXXX-WXX-4TNI")]
    [InlineData("They meet on Thursday next week.", "Thursday next week=DATE 2018-05-17")]
    [InlineData("The board meets Friday.", "Friday=DATE 2018-05-11")]
    [InlineData("In July, it fell.", "July=DATE 2017-07")]
    [InlineData("It fell in the year ended June 30.", "the year=DURATION P1Y|June 30=DATE 2017-06-30")]
    [InlineData("It hit at 0735 GMT and left the night before.", "0735 GMT=TIME 2018-05-08T07:35|the night before=TIME 2018-05-07TNI")]
    [InlineData("It was the summer of '98, the worst in two to three years.", "the summer of '98=DATE 1998-SU|two to three years=DURATION P2Y")]
    [InlineData("It runs 24 hours a day.", "24 hours=DURATION PT24H|a day=SET P1D")]
    [InlineData("It took four-and-a-half years and an hour and a half.", "four-and-a-half years=DURATION P4Y6M|an hour and a half=DURATION PT1H30M")]
    [InlineData("It grew in the third quarter, twice as fast as a year earlier.", "the third quarter=DATE 2017-Q3|a year earlier=DATE 2016-Q3")]
    [InlineData("It rose between 1985 and 1987.", "1985=DATE 1985|1987=DATE 1987")]
    [InlineData("It fought on 13-14 August 1921.", "13=DATE 1921-08-13|14 August 1921=DATE 1921-08-14")]
    [InlineData("It fell in August and September 1914.", "August=DATE 1914-08|September 1914=DATE 1914-09")]
    [InlineData("The treaty of 490 BC held.", "490 BC=DATE BC0490")]
    [InlineData("It began in the mid-1990s and in nineteen ninety-six.", "the mid-1990s=DATE 199|nineteen ninety-six=DATE 1996")]
    [InlineData("A 37-year-old envoy bought 1945 crates for $1999.", "")]
    [InlineData("He told USA Today and the Daily Chronicle that at the end of the day it fell apart.", "")]
    [InlineData("The series “The Fall” is set in Fall River; that fall apart was sad.", "")]
    [InlineData("It was the last day of the talks, one of the 9/11 crew said, and the 15% agreed.", "")]
    [InlineData("It met on 22/03/2013, on 3/22/2013 and on 7/8/2013.", "22/03/2013=DATE 2013-03-22|3/22/2013=DATE 2013-03-22")]
    [InlineData("The fall of the city and a second try came due to its losses.", "")]
    public void Each_expression_has_its_words_type_and_value(string text, string expected) => Assert.Equal(expected, Shown(text, Published));

    [Fact]
    public void A_text_that_tells_history_counts_from_what_it_told_before()
    {
        const string text = "In 1914 the empire mobilised. In August it marched. Two weeks later it lost. By December 1914 the front stood still. In January it froze. "
            + "The following year it attacked, and in 1916, in 1917 and in 1918 it fell back. On 3 November 1918 it asked for peace; the next day it ended.";
        Assert.Equal(
            "1914=DATE 1914|August=DATE 1914-08|Two weeks later=DATE XXXX-WXX|December 1914=DATE 1914-12|January=DATE 1915-01|The following year=DATE 1916|1916=DATE 1916|1917=DATE 1917|"
            + "1918=DATE 1918|3 November 1918=DATE 1918-11-03|the next day=DATE 1918-11-04",
            Shown(text, Published));
    }

    [Fact]
    public void Years_before_Christ_and_small_years_are_read_where_a_text_is_about_them()
    {
        const string text = "The first war lasted from 264 to 241 BC. In the spring of 218 BC he crossed the river; on 2 August 216 BC, in the 3rd century B.C., the army fell. "
            + "By 217 BC it was weak, and in 216 BC weaker. In 215 the ally joined with 410 ships. Two years later it ended. It was 202 B.C. and then AD 43.";
        Assert.Equal(
            "264=DATE BC0264|241 BC=DATE BC0241|the spring of 218 BC=DATE BC0218-SP|2 August 216 BC=DATE BC0216-08|the 3rd century B.C.=DATE BC02|217 BC=DATE BC0217|216 BC=DATE BC0216|215=DATE BC0215|Two years later=DATE BC0213|"
            + "202 B.C.=DATE BC0202|AD 43=DATE 0043",
            Shown(text, Published));
    }

    [Fact]
    public void Without_a_day_of_publication_what_hangs_on_it_stays_open() =>
        Assert.Equal(
            "Monday=DATE XXXX-WXX-1|last year=DATE XXXX|July=DATE XXXX-07|1945=DATE 1945",
            Shown("It met on Monday as it did last year, in July and in 1945.", null));

    [Fact]
    public void Marks_of_Markdown_and_quotation_are_no_part_of_an_expression() =>
        Assert.Equal("Monday=DATE 2018-05-07|today=DATE 2018-05-08", Shown("It met on **Monday** and ``today'' again.", Published));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void The_culture_of_the_machine_changes_nothing(string culture)
    {
        const string text = "IT MET ON FRIDAY. It met on 16 July 2011 at 9:30 p.m., in the third quarter, for 2 1/2 years, and in the 1990s.";
        var expected = Shown(text, Published);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Assert.Equal(expected, Shown(text, Published));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_long_text_whose_every_word_begins_many_rules_is_read_to_its_end()
    {
        const int sentences = 5_000;
        const string sentence = "More than the first two of the last three years a year earlier ended on 5 March 2011. ";
        var text = string.Concat(Enumerable.Repeat(sentence, sentences));
        var mentions = TimeReader.Read(text, Published);
        Assert.Equal(sentences, mentions.Count(mention => mention.Value == "2011-03-05"));
        Assert.True(mentions[^1].Span.Start > text.Length - sentence.Length);
    }

    private static string Shown(string text, DateOnly? published) =>
        string.Join('|', TimeReader.Read(text, published).Select(m => $"{m.Span.Of(text)}={m.TypeName} {m.Value}"));
}
