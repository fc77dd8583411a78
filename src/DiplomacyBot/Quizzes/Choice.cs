namespace DiplomacyBot.Quizzes;

/// <summary>One possible answer; its id never changes, whatever happens to its text. Kept as JSON in the question's revision.</summary>
internal sealed record Choice(string Id, string Text);
