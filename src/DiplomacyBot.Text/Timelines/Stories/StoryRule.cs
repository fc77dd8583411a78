namespace DiplomacyBot.Text.Timelines.Stories;

/// <summary>The constants of timelines over many articles. All are set by hand; only those marked "chosen" were chosen by looking at a corpus (timeline17).</summary>
internal static class StoryRule
{
    /// <summary>How many sentences from the top of an article tell the news of its day. Chosen: 1 to 5 do nearly the same.</summary>
    public const int OpeningSentences = 3;

    /// <summary>How much the place in the article counts beside how central a sentence is to its day. Chosen, of 0.5, 1 and 2.</summary>
    public const double OpeningBonus = 0.5;

    /// <summary>How many articles must speak of a day before it is one of the best: a day that one article alone mentions is mostly a side remark.</summary>
    public const int FewestVoices = 2;

    /// <summary>How many articles there must be for each day wanted before <see cref="FewestVoices"/> is asked for; with fewer, no day can be expected to have two.</summary>
    public const int ArticlesForVoices = 2;

    /// <summary>Articles for each day of a timeline whose length nobody set. Chosen: both timelines of timeline17 have one day for six articles.</summary>
    public const int ArticlesPerDay = 6;

    /// <summary>The least words in common of two sentences that tell one event.</summary>
    public const int SharedStems = 4;

    /// <summary>The least share of the shorter sentence's words that both have, for two sentences of one day. Chosen, of 0.4, 0.5 and 0.6.</summary>
    public const double AlikeOfOneDay = 0.5;

    /// <summary>The same where the dates differ: they must be nearly one sentence, as the date does not speak for it.</summary>
    public const double AlikeOfTwoDays = 0.7;

    /// <summary>How many days apart two articles may put one event; further apart they tell two.</summary>
    public const int DaysInDispute = 10;

    /// <summary>How many days after an event a report of it may appear, as in <see cref="EventDating"/>.</summary>
    public const int DaysToReport = 4;

    /// <summary>How many times larger one of two figures may be that count the same; beyond, they count different things.</summary>
    public const double FiguresInDispute = 10;

    /// <summary>A sentence of fewer words, or of more, stands for its day only where no other does; as for summaries.</summary>
    public const int FewestWords = 5;

    /// <inheritdoc cref="FewestWords"/>
    public const int MostWords = 70;
}
