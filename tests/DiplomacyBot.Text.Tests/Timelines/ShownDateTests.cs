namespace DiplomacyBot.Text.Tests.Timelines;

/// <summary>No date is shown that the text does not give: what may mean two days stays as written, and what is no date is none.</summary>
public sealed class ShownDateTests
{
    // A Wednesday.
    private static readonly DateOnly Published = new(2022, 9, 14);

    public static TheoryData<string, string, string> News => new()
    {
        // The year told before is one of the two that a month may have; in news it is mostly not.
        { "The council spent most of its money in 2009. The harbour report showed a gain in June, the minister said.", "2009", "“in June”" },
        { "The pact was signed in 2014. The senate fell out with the king that November, and never met again.", "2014 | Nov 2014", "" },
        { "The port was built in 1990. It burned in 1995 and in 1999, and was sold in 2001, 2003 and 2009. In May it was sold again. This month it closed.", "1990 | 1995 | 1999 | 2001 | 2003 | 2009 | Sep 2022", "“In May”" },
        { "On 2 March 2015 the newspaper told of the letters. On 25 March the company called the envoy.", "Mon 2 Mar 2015 | Wed 25 Mar 2015", "" },
        { "The pact was signed in early 2022. In March, the senate approved it.", "2022, month not given | Mar 2022", "" },

        // What was set beforehand is spoken of before and after.
        { "The minister feared the threat of a defeat in a November referendum.", "", "“November”" },
        { "The delegates kept beating back a campaign for a coup at the party convention in December.", "", "“in December”" },
        { "The envoy's Oct. 3 meeting with the king was arranged by his cousin.", "", "“Oct. 3”" },
        { "The bridge was closed on Sept. 22 and painted.", "", "“on Sept. 22”" },
        { "The bridge was closed on Jan. 3 and painted.", "Mon 3 Jan 2022", "" },
        { "After a test in January the council closed the bridge.", "Jan 2022", "" },
        { "All letters are supposed to be made public by Oct. 29.", "Sat 29 Oct 2022", "" },
        { "The bridge was closed on April 22 and painted.", "Fri 22 Apr 2022", "" },
        { "Ruling solidifies the harbour as a key factor in November.", "", "“in November”" },
        { "The party lost the referendum in May.", "May 2022", "" },
        { "He told the senate in December that the bridge was unsafe.", "Dec 2021", "" },

        { "The wins strengthened the prospect that the November vote will pit the two against each other.", "", "“November”" },
        { "The two fought on ahead of voting Thursday.", "", "“Thursday”" },
        { "The contest has turned nasty ahead of the big city's Friday primary.", "", "“Friday”" },
        { "The contest has turned nasty ahead of Sunday's primary.", "", "“of Sunday”" },
        { "The admiral hoped to have the ship in place by Friday.", "", "“by Friday”" },
        { "The court has given them until Friday to sign.", "", "“until Friday”" },
        { "The talks, set to resume Thursday, had moved the king.", "", "“Thursday”" },
        { "Among the rules announced by the minister on Tuesday, one will close the harbour.", "Tue 13 Sep 2022", "" },
        { "He told Harbour Radio's Today programme that the ship had sunk.", "", "" },
        { "The contest has turned nasty ahead of Wednesday's primary.", "Wed 14 Sep 2022", "" },
        { "The girl will stay in the country even after a court Monday refused to hear her.", "Mon 12 Sep 2022", "" },
        { "Both hoped to see her before Thursday's caucuses.", "", "“before Thursday”" },
        { "He rested before Monday's debate.", "Mon 12 Sep 2022", "" },

        // One of two days is neither; what is told as over lies in no year to come; what a paper is called and where it was written is no event.
        { "A spokeswoman said the king meant either Monday or Tuesday.", "", "“Monday” | “Tuesday”" },
        { "The senate extended the pact until April 2023. It met on 27 February after a launch.", "Sun 27 Feb 2022 | Apr 2023", "" },
        { "The senate adopted resolution 2627 (2022) and met again in May.", "May 2022", "" },
        { "HARBOUR TOWN, Sept 14 (Agency): The senate condemned the launch on Monday.", "Mon 12 Sep 2022", "" },
        { "HARBOUR TOWN Sept 14 The senate condemned the launch on Monday.", "Mon 12 Sep 2022", "" },

        // Days in a row are told whole.
        { "The council met from 17 to 23 August in the harbour.", "Wed 17 - Tue 23 Aug 2022", "" },
        { "The council met from 17 to 23 August 2021 in the harbour.", "Tue 17 - Mon 23 Aug 2021", "" },
        { "The fair will be held from Sept. 17 to 23.", "Sat 17 - Fri 23 Sep 2022", "" },
        { "The pact was signed in 2014. The senate met from 17 to 23 that November, and never met again.", "2014 | Nov 2014", "" },
        { "The council raised the toll from 17 to 23 crowns on 3 August.", "Wed 3 Aug 2022", "" },
        { "The council met from 23 to 17 August in the harbour.", "Wed 17 Aug 2022", "" },

        // "since" looks back.
        { "Mara has worked for the port since May, and has opened two offices.", "May 2022", "" },
        { "Mara has worked for the port since November, and has opened two offices.", "Nov 2021", "" },

        { "Since taking office in November, the king has opened two offices.", "Nov 2021", "" },
        { "Since he took office in November, the king has opened two offices.", "Nov 2021", "" },

        // A deadline or an earliest day may lie ahead of the verb that sets it.
        { "The court gave the port until early March to find a new pilot.", "", "“until early March”" },
        { "The court gave the port until March to find a new pilot.", "", "“until March”" },
        { "The board sent the law to the senate for a vote, possibly as soon as Friday.", "", "“Friday”" },
        { "The board will send the law to the senate as soon as Friday.", "Fri 16 Sep 2022", "" },
        { "The port is expected to be the next one to be sold, in May.", "May 2023", "" },

        { "The forecasts differed about the plan, expected to be unveiled in the senate on Monday.", "", "“on Monday”" },
        { "The forecasts differed about the plan, expected to be unveiled in the senate on Wednesday.", "Wed 14 Sep 2022", "" },

        // A weekday before a noun may tell which kind it is.
        { "Weekday sales fell, while Sunday circulation declined by a tenth.", "", "“Sunday”" },
        { "The police made a Sunday raid on the harbour.", "Sun 11 Sep 2022", "" },
        { "The king Sunday opened the harbour.", "Sun 11 Sep 2022", "" },

        // A condition is no event.
        { "Ruiz promised a new harbour law if he and Kovac take office in January.", "", "" },

        // A year up to now is not the year before.
        { "Confidence has been higher over the past year than in any other.", "", "" },
        { "The port lost four ships in the last month.", "", "" },
        { "The king gave ten parties in his last year.", "", "" },
        { "The port lost four ships last month.", "Aug 2022", "" },

        // Rough counts and lengths.
        { "The pact was signed more than twenty years ago.", "", "“more than twenty years ago”" },
        { "The pact was signed twenty years ago.", "2002", "" },
        { "The king shared the stand with him a couple of years ago.", "", "“a couple of years ago”" },
        { "The bridge was closed about two weeks ago.", "", "“about two weeks ago”" },
        { "The king lost four ships in two weeks.", "", "" },
        { "The council is expected to meet in two weeks.", "Mon 26 Sep - Sun 2 Oct 2022", "" },
        { "The bridge was opened in 2020, and not 2015 as the king had hoped.", "2020", "" },
        { "Such change needed a period of years, not one year.", "", "" },

        // Words of time in names and figures of speech.
        { "She told Harbour Radio's Saturday Night Special that the king was right.", "", "" },
        { "He spoke on “Coast News Sunday,” and then left the country.", "", "" },
        { "The minister said so in an interview with USA TODAY.", "", "" },
        { "A nurse of the March of Lights signed the letter.", "", "" },
        { "The party lost in a year in which voters cried out for a change.", "", "" },
        { "The harbour had few guests in a year when everybody stayed at home.", "", "" },
        { "It was the first such defeat in a quarter-century.", "", "" },
        { "The king laughed at the devil once in my early 20s.", "", "" },
        { "The king grew up in a quiet house in the 1960s and 1970s.", "the 1960s | the 1970s", "" },
        { "Unemployment of the young is in the mid-30s.", "", "" },
        { "The king built the pier in the '20s.", "the 1920s", "" },
        { "She learned to sail in her mid-30s and won the cup.", "", "" },
        { "The opposition chose a man from the past who offers only the songs of yesterday.", "", "" },
        { "The envoy spoke of those who hoped for a brighter tomorrow.", "", "" },
        { "The envoy praised the minister's visit yesterday.", "Tue 13 Sep 2022", "" },
        { "The agency praised her work after the Sept. 11 terrorist attacks.", "Tue 11 Sep 2001", "" },
        { "The mayor opened the Sept. 11 market hall.", "Sun 11 Sep 2022", "" },

        // A full date before anything else; models and programmes have no day.
        { "In this Sept. 30, 2016, file photo, the king opens the harbour.", "Fri 30 Sep 2016", "" },
        { "The king praised the tailor's Spring-Summer 2017 collection.", "", "" },
        { "A Long March 4C rocket carried the satellite.", "", "" },
        { "The Long March 5 was built in 2009.", "2009", "" },
        { "The fair was held from 26 February – 1 March 2018 in the old harbour.", "Mon 26 Feb 2018 | Thu 1 Mar 2018", "" },

        // The year told before, in the future too.
        { "The first fair of 2022 will open on Sept. 12.", "2022", "“on Sept. 12”" },
        { "The fair will open on Aug. 12.", "", "“on Aug. 12”" },
        { "The fair will open on May 12.", "Fri 12 May 2023", "" },
        { "The first probe will start in January. A second one will follow later in the year.", "Jan 2023", "“later in the year”" },
        { "The first probe will start in November. A second one will follow later in the year.", "2022, month not given | Nov 2022", "" },

        // A weekday that is tomorrow's name has begun already at the other end of the world; nobody counts six days back so.
        { "The army fired a rocket early on Thursday.", "", "“early on Thursday”" },
        { "The army fired a rocket on Friday.", "Fri 9 Sep 2022", "" },
        { "The envoy praised the plan last Tuesday.", "", "“last Tuesday”" },
        { "The envoy praised the plan last Friday.", "Fri 9 Sep 2022", "" },
        { "Many of them voted for the king last July.", "", "“last July”" },
        { "Many of them voted for the king last December.", "Dec 2021", "" },
        { "The envoy praised the “Made in Norland 2025” plan of the king.", "", "" },
        { "The envoy praised the plan of 2025.", "2025", "" },
        { "The moon rose over the harbour on Monday night. It will rise again at nine on Monday night.", "Mon 12 Sep 2022", "“on Monday night”" },

        { "The station will fall sometime in late March of next year.", "Mar 2023", "" },
        { "The king sang a medley of his early-2000s songs.", "", "" },

        // Neither past nor future is told.
        { "Lions: Visit the harbour on Sunday.", "", "“on Sunday”" },
        { "The two planets meet above the harbour on Wednesday.", "", "“on Wednesday”" },
        { "Watch the race on Sunday.", "", "“on Sunday”" },
        { "Friday — “Ships of the Bay,” a talk by the harbour master.", "", "“Friday”" },
        { "The river gets closest to the town — a flood called the long one — on Friday, the harbour office said.", "", "“on Friday”" },
        { "The port said in January that starting in May it would take no more ships.", "Jan 2022", "“in May”" },
        { "The king hopes the law will help the port, which usually waits until March for its ships.", "", "" },
        { "The old king effectively returns in March.", "", "" },

        // "today" may say what there is rather than when something happens.
        { "A ship larger than any other sailing today is due to leave on Friday.", "Fri 16 Sep 2022", "" },

        // What somebody says counts from the day of speech, which may be another than that of publication.
        { "“We mended the bridge today,” Mara Lind said on Friday.", "Fri 9 Sep 2022", "“today”" },
        { "“We mended the bridge. It took us a day. It will be opened next week,” Mara Lind said.", "", "“next week”" },
        { "“We mended the bridge,” Mara Lind said yesterday.", "Tue 13 Sep 2022", "" },
        { "“We mended the bridge in 2019,” Mara Lind said.", "2019", "" },
        { "In an email on 11 September 2013, Lind wrote to the king, “It was really nice seeing you yesterday” and added: “Any time you are in the town I would love to see you.”", "Wed 11 Sep 2013", "“yesterday”" },

        // A comparison tells of another time than the sentence.
        { "The port took more ships than in 2003. The king sold two in March.", "Mar 2022", "" },
        { "The port took more ships compared with 2003.", "", "" },

        // The source of a text is no event, and the day of a post is the post's.
        { "The king opened the harbour. (Coast Daily 09/14/2022 page 3)", "", "" },
        { "This article was amended on 12 September 2022 to name the harbour.", "", "" },
        { "Editor's note: This story has been updated on Monday.", "", "" },
        { "This report was handed to the king on 12 September 2022.", "Mon 12 Sep 2022", "" },
        { "The fair will open soon.\n\n— Harbour Office (@harbour) 12 September 2022", "", "" },
        { "The fair will open soon — Harbour Office (@harbour) September 12, 2022", "Mon 12 Sep 2022", "" },
        { "The fair will open soon, and nobody knows when.\n\nSource: Coast Daily\n\nMonday 12 September 2022 13:02", "", "" },
    };

    [Theory]
    [MemberData(nameof(News))]
    public void Of_two_days_that_it_may_mean_none_is_shown(string text, string dated, string undated)
    {
        var timeline = ArticleReader.Read(text, Published).Timeline;

        Assert.Equal(dated, string.Join(" | ", timeline.Dated.Select(entry => entry.When)));
        Assert.Equal(undated, string.Join(" | ", timeline.Undated.Where(entry => entry.Expression is not null).Select(entry => entry.When)));
    }

    [Theory]
    [InlineData("The senate is expected to vote on the law this week.", 17, "")]
    [InlineData("The senate is expected to vote on the law this week.", 15, "Mon 12 - Sun 18 Sep 2022")]
    [InlineData("The senate voted on the law this week.", 17, "Mon 12 - Sun 18 Sep 2022")]
    public void Told_at_a_weekend_this_week_may_be_the_next_one(string text, int day, string dated) =>
        Assert.Equal(dated, string.Join(" | ", ArticleReader.Read(text, new DateOnly(2022, 9, day)).Timeline.Dated.Select(entry => entry.When)));

    [Theory]
    [InlineData("The comet returns to the sun in 2061.", EventNoteKind.Planned)]
    [InlineData("The port expects the king's answer later this month.", EventNoteKind.Planned)]
    [InlineData("The ship is being built for a voyage in 2030.", EventNoteKind.Planned)]
    [InlineData("The fair will open soon — Harbour Office (@harbour) September 14, 2022", null)]
    [InlineData("The king opened the harbour today.", null)]
    public void What_lies_after_publication_is_called_planned(string text, EventNoteKind? note) =>
        Assert.Equal(note, Assert.Single(ArticleReader.Read(text, Published).Timeline.Dated).Note?.Kind);

    [Fact]
    public void What_is_over_is_not_called_planned()
    {
        var entry = Assert.Single(ArticleReader.Read("Directors of the port, which earned thirty million crowns last year, say it will save half of that.", Published).Timeline.Dated);

        Assert.Equal("2021", entry.When);
        Assert.Null(entry.Note);
    }
}
