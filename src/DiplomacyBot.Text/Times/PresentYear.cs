namespace DiplomacyBot.Text.Times;

/// <summary>The year an article was written in, where the text itself shows it ("to date in 2022").</summary>
/// <param name="Year">The year.</param>
/// <param name="Paragraph">The paragraph that shows it.</param>
internal sealed record PresentYear(int Year, int Paragraph);
