using DiplomacyBot.Discord.Interactions;

namespace DiplomacyBot.Library.Adding;

/// <summary>An article as it was understood, ready to be stored.</summary>
/// <param name="Content">What is stored.</param>
/// <param name="DateChoices">The days an unclear date may mean; empty mostly.</param>
/// <param name="Notes">What the moderator should know, in one sentence each.</param>
internal sealed record UnderstoodArticle(RevisionContent Content, IReadOnlyList<DateOnly> DateChoices, IReadOnlyList<Markdown> Notes);
