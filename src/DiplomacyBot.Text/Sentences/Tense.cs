namespace DiplomacyBot.Text.Sentences;

/// <summary>The tense of a finite verb, as far as dating and reporting need it.</summary>
internal enum Tense
{
    Past,
    PresentPerfect,
    Present,
    Future,

    /// <summary>could, may, would …: what may be.</summary>
    Modal,
}
