namespace DiplomacyBot.Text.Questions;

/// <summary>What is let pass where an article gives too few questions without it.</summary>
/// <param name="InTitle">Answers that the title gives away.</param>
/// <param name="Leaning">Sentences that lean on the one before: "But Peru refused" says enough where little else can be asked.</param>
/// <param name="Unlisted">Nouns that no list has.</param>
internal readonly record struct DraftLeave(bool InTitle, bool Leaning, bool Unlisted)
{
    public static DraftLeave None { get; }

    /// <summary>One more at a time, what does least harm first.</summary>
    public static IReadOnlyList<DraftLeave> Steps { get; } = [new(InTitle: true, Leaning: false, Unlisted: false), new(InTitle: true, Leaning: true, Unlisted: false), new(InTitle: true, Leaning: true, Unlisted: true)];
}
