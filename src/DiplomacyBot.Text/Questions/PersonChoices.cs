using DiplomacyBot.Text.Actors;
using DiplomacyBot.Text.Names;

namespace DiplomacyBot.Text.Questions;

/// <summary>The people of an article as wrong choices: who may stand beside somebody, and by which part of the name.</summary>
internal static class PersonChoices
{
    /// <summary>Which part of a person's name this is, by the full name that the article gives, else by the lists of given names.</summary>
    public static NamePart PartOf(Term term, string written)
    {
        if (written.Contains(' ', StringComparison.Ordinal))
        {
            return NamePart.Full;
        }

        var given = FirstWord(term.Name);
        return given.Length < term.Name.Length ? (written == given && !PersonWords.IsFamilyFirst(given) ? NamePart.Given : NamePart.Family)
            : IsGivenName(written) ? NamePart.Given : NamePart.Family;
    }

    /// <summary>Whether somebody may be offered where the sentence calls the right one so. A choice that is no person gives the answer away, so it has to be certain.</summary>
    /// <param name="other">Who is offered.</param>
    /// <param name="called">What the sentence calls the right one.</param>
    /// <param name="part">By which part of the name: a family's name shows no gender, so that only whoever is known to be of the other one is ruled out.</param>
    public static bool MayStand(Term other, Gender called, NamePart part) =>
        other.IsCertainPerson && (called == Gender.Unknown || (NameOrigin.GenderOf(FirstWord(other.Name)) is var gender && (gender == called || (gender == Gender.Unknown && part == NamePart.Family))));

    /// <summary>What somebody is called beside such a part of a name: "Yoon" for Yoon Suk Yeol beside a family's name.</summary>
    public static IEnumerable<string> CalledLike(Term other, NamePart part)
    {
        var words = other.Name.Split(' ');
        IEnumerable<string> names = part switch
        {
            // "VP Jane Roe" and "Rabbi Jane Roe" stand out.
            NamePart.Full => other.Names.Where(name => !IsTitle(FirstWord(name))),
            NamePart.Given => other.Names.Where(name => name == words[0] && IsGivenName(name)),
            _ when other.Names.Exists(name => PartOf(other, name) == NamePart.Family) => other.Names.Where(name => PartOf(other, name) == NamePart.Family),
            _ when words.Length == 1 => [],
            _ => PersonWords.IsFamilyFirst(words[0]) ? [words[0]] : PersonWords.IsParticle(words[^2]) ? [] : [words[^1]],
        };
        // "Dakota" of Jane Dakota: who has not read the article takes it for the place. "Jr" is no family's name, nor is "Officer" without a given one.
        return names.Where(name => !(words.Length == 1 && IsTitle(name)) && name is not ("Jr" or "Sr" or "II" or "III") && Gazetteer.Shared.Find(name) is null && AnswerLexicon.Names.Find(name) is null);
    }

    /// <summary>Whether the lists have it as a given name.</summary>
    public static bool IsGivenName(string word) => PersonWords.GenderOfName(word) != Gender.Unknown || (NameOrigin.IsGivenName(word) && !PersonWords.IsFamilyFirst(word));

    /// <summary>Whether a name that begins with it has a title: "Rabbi", "VP".</summary>
    public static bool IsTitle(string word) => (word.Length > 1 && word.All(char.IsAsciiLetterUpper)) || AnswerLexicon.Things.Find(word.ToLowerInvariant()) is { Class.Kind: AskedKind.Role };

    private static string FirstWord(string name) => name.IndexOf(' ', StringComparison.Ordinal) is var blank and > 0 ? name[..blank] : name;
}
