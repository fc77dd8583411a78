namespace DiplomacyBot.Text;

/// <summary>A heading inside the article.</summary>
/// <param name="Text">Its words, without Markdown marks and a closing colon.</param>
/// <param name="Span">Where those words stand.</param>
/// <param name="BeforeParagraph">Number of the paragraph that follows it; one more than the last paragraph where none does.</param>
/// <param name="RepeatsTitle">Whether it only says the title again, so that a reader need not see it.</param>
public sealed record Heading(string Text, TextSpan Span, int BeforeParagraph, bool RepeatsTitle);
