namespace DiplomacyBot.Text.Times;

/// <summary>The year that the text told before a month or day without one.</summary>
/// <param name="Year">The year.</param>
/// <param name="Paragraph">The paragraph that told it.</param>
/// <param name="IsSure">Whether the month or day belongs to it whatever the day of publication: "that November", a frame after another, and all of a text that tells nothing but history.</param>
internal sealed record ToldYear(int Year, int Paragraph, bool IsSure);
