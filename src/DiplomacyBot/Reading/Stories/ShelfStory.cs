using DiplomacyBot.Text;

namespace DiplomacyBot.Reading.Stories;

/// <summary>What an article that members can see adds to timelines over many, with how it is called.</summary>
/// <param name="RevisionId">The revision it was read from; also the number of <paramref name="Story"/>.</param>
/// <param name="Title">Its title.</param>
/// <param name="Story">What it adds.</param>
internal sealed record ShelfStory(long RevisionId, string Title, StoryArticle Story);
