using DiplomacyBot.Text;

namespace DiplomacyBot.Reading.Subjects;

/// <summary>Whether two names are one actor.</summary>
internal static class SameActor
{
    /// <summary>People are known by their articles, so one may be "Putin" here and "Vladimir Putin" there.</summary>
    public static bool Is(Actor one, Actor asked) =>
        one.Kind == asked.Kind
        && (string.Equals(one.Name, asked.Name, StringComparison.OrdinalIgnoreCase)
            || (one.Kind == ActorKind.Person && one.Name.EndsWith(" " + asked.Name, StringComparison.OrdinalIgnoreCase)));
}
