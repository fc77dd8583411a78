namespace DiplomacyBot.Quizzes;

/// <summary>A quiz that members of a guild can start now.</summary>
/// <param name="Id">The row.</param>
/// <param name="Slug">The file's name.</param>
/// <param name="Title">The title.</param>
/// <param name="ArticleTitle">What it asks about.</param>
/// <param name="Questions">How many questions it has now.</param>
internal sealed record QuizEntry(long Id, string Slug, string Title, string ArticleTitle, int Questions);
