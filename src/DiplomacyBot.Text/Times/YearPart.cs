namespace DiplomacyBot.Text;

/// <summary>A named part of a year.</summary>
public enum YearPart
{
    /// <summary>March to May, as the northern hemisphere counts.</summary>
    Spring,

    /// <summary>June to August.</summary>
    Summer,

    /// <summary>September to November.</summary>
    Autumn,

    /// <summary>December to February; sorted at the end of the year it is named with.</summary>
    Winter,

    /// <summary>January to March.</summary>
    FirstQuarter,

    /// <summary>April to June.</summary>
    SecondQuarter,

    /// <summary>July to September.</summary>
    ThirdQuarter,

    /// <summary>October to December.</summary>
    FourthQuarter,

    /// <summary>January to June.</summary>
    FirstHalf,

    /// <summary>July to December.</summary>
    SecondHalf,
}
