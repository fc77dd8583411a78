namespace DiplomacyBot.Text;

/// <summary>How strongly a verb of speech commits its speaker. The order is that of the sections of <c>Words/speech.txt</c>.</summary>
public enum SpeechStrength
{
    /// <summary>said, told, added: neutral.</summary>
    Said,

    /// <summary>announced, confirmed, revealed.</summary>
    Announced,

    /// <summary>argued, insisted, stressed.</summary>
    Argued,

    /// <summary>claimed, alleged: the writer does not vouch for it.</summary>
    Claimed,

    /// <summary>suggested, hinted, proposed.</summary>
    Suggested,

    /// <summary>admitted, acknowledged, regretted.</summary>
    Admitted,

    /// <summary>denied, rejected, dismissed.</summary>
    Denied,

    /// <summary>warned, threatened, cautioned.</summary>
    Warned,

    /// <summary>promised, pledged, vowed.</summary>
    Promised,

    /// <summary>asked, questioned.</summary>
    Asked,

    /// <summary>urged, demanded, called for.</summary>
    Urged,

    /// <summary>accused, blamed, criticised.</summary>
    Accused,

    /// <summary>praised, welcomed, supported.</summary>
    Praised,

    /// <summary>agreed, accepted.</summary>
    Agreed,

    /// <summary>refused, declined.</summary>
    Refused,

    /// <summary>showed, found, estimated: what a study or a poll says.</summary>
    Showed,

    /// <summary>thought, believed, hoped: no statement.</summary>
    Thought,

    /// <summary>wanted, planned, sought: no statement.</summary>
    Wanted,
}
