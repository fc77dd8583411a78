using DiplomacyBot.Text;

namespace DiplomacyBot.Library.Desk;

/// <summary>An article as a moderator has it on the desk.</summary>
/// <param name="Article">The article.</param>
/// <param name="Revision">Its current revision.</param>
/// <param name="Reading">What is understood of that revision.</param>
/// <param name="Left">Keys of the warnings that somebody decided to leave.</param>
/// <param name="QuizId">The open quiz about it.</param>
/// <param name="Planned">How many schedules still post it.</param>
internal sealed record DeskArticle(
    Article Article, ArticleRevision Revision, ArticleReading Reading, IReadOnlySet<string> Left, long? QuizId, int Planned)
{
    /// <summary>The warnings nobody has settled, worst first. The missing date is asked for on its own, and the language is said above.</summary>
    public IReadOnlyList<ReadingWarning> OpenWarnings =>
        [.. Reading.Warnings.Where(warning => warning.Kind is not (WarningKind.NoPublicationDate or WarningKind.NotEnglish) && !Left.Contains(WarningKey.Of(Reading, warning)))];

    /// <summary>True until there is a date, or somebody said that it goes without one.</summary>
    public bool AsksForDate => Revision.Published is null && !Left.Contains(WarningKey.NoDate);
}
