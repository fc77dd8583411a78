namespace DiplomacyBot.Text;

/// <summary>Words of an article that name somebody.</summary>
/// <param name="Span">The name as written.</param>
/// <param name="Actor">Who is meant: the listed actor, or the person by the fullest name the article has.</param>
public sealed record ActorMention(TextSpan Span, Actor Actor);
