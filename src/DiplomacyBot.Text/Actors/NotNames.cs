using DiplomacyBot.Text.Quotes.Grammar;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Actors;

/// <summary>Words with a capital that are no part of a name: titles, work, labels, what comes first in a sentence.</summary>
internal static class NotNames
{
    /// <summary>A title: "Mr", "president".</summary>
    public static bool IsTitle(Passage passage, int i) => passage.At(i).Is(WordTags.Title) || PersonWords.IsTitle(passage.At(i).Of(passage.Text));

    /// <summary>"Harbour Officer Ana Prieto", "Supervisor of Elections": before two words of a name or what it is of, the work somebody does; "Hunter Vega" may be a name whole.</summary>
    public static bool IsRole(Passage passage, int i) =>
        PersonNouns.IsPerson(passage, i) && passage.At(i).IsCapitalised && (IsNamePair(passage, i + 1) || (passage.Is(i + 1, "of") && IsPlural(passage, i + 2))) && PersonWords.GenderOfName(passage.At(i).Of(passage.Text)) == Gender.Unknown;

    /// <summary>"Secretary of Commerce Ana Prieto": what an office is for, before two words of a name or an initial and one.</summary>
    public static bool IsDepartment(Passage passage, int i) =>
        i - 2 >= passage.First && passage.Is(i - 1, "of") && passage.At(i - 2).IsCapitalised && (IsTitle(passage, i - 2) || PersonNouns.IsPerson(passage, i - 2))
        && (IsNamePair(passage, i + 1) || (passage.At(i + 1) is { IsCapitalised: true, Length: 1 } && passage.At(i + 2).IsMark('.') && passage.ClassOf(i + 3) == WordClass.Name));

    /// <summary>"Sgt. 1st Class Ana Prieto", "Private First Class Ana Prieto"</summary>
    public static bool IsGrade(Passage passage, int i) => passage.Is(i, "class") && IsNamePair(passage, i + 1);

    /// <summary>"Recent Samsung screens": an adjective that has a capital because it comes first.</summary>
    public static bool IsQuality(Passage passage, int i) =>
        passage.At(i).Of(passage.Text) is "Recent" or "Former" or "Current" or "Latest" or "Older" or "Newer" or "Many" or "Most" or "Several" or "Other" or "Another" && IsSentenceStart(passage, i) && passage.At(i + 1).IsCapitalised;

    /// <summary>"BigPhone X. Apple says": the letter of a model, and the next sentence.</summary>
    public static bool IsModel(Passage passage, int i) => passage.At(i) is { IsWord: true, Length: 1 } && passage.At(i + 1).IsMark('.') && i > passage.First && passage.At(i - 1).IsWord
        && passage.At(i - 1).Of(passage.Text).ContainsAnyInRange('A', 'Z') && passage.At(i - 1).Length > 1 && !IsTitle(passage, i - 1) && !PersonNouns.IsPerson(passage, i - 1) && !IsSentenceStart(passage, i - 1);

    /// <summary>"VIDEO Prieto denies it": what a link leads to.</summary>
    public static bool IsLabel(Passage passage, int i) => passage.At(i).Of(passage.Text) is "Contributor" or "VIDEO" or "WATCH" or "PICTURED" or "PICTURES" or "PHOTOS" or "EXCLUSIVE" or "REVEALED" && passage.At(i + 1).IsCapitalised;

    /// <summary>"Lugo DL Ana Prieto": a place in a team, a rank.</summary>
    public static bool IsAbbreviation(Passage passage, int i)
    {
        var word = passage.At(i).Of(passage.Text);
        return word.Length is 2 or 3 && !word.ContainsAnyExceptInRange('A', 'Z') && IsNamePair(passage, i + 1) && !passage.At(i + 1).Of(passage.Text)[1..].ContainsAnyInRange('A', 'Z');
    }

    /// <summary>"Meet Ana Prieto", "Earlier Luis Vega": the first word of a sentence has a capital anyway.</summary>
    public static bool IsOpening(Passage passage, int i) =>
        passage.At(i) is var token && (token.Is(WordTags.Base | WordTags.Adverb | WordTags.Connective | WordTags.Negation | WordTags.Preposition | WordTags.Subordinator) || token.Is("earlier") || token.Is("later")) && IsNamePair(passage, i + 1) && IsSentenceStart(passage, i)
        && PersonWords.GenderOfName(token.Of(passage.Text)) == Gender.Unknown && !PersonWords.IsFamilyFirst(token.Of(passage.Text));

    private static bool IsPlural(Passage passage, int i) => passage.At(i).IsCapitalised && passage.At(i).Length > 4 && passage.At(i).Of(passage.Text)[^1] == 's';

    private static bool IsNamePair(Passage passage, int i)
    {
        var family = i + 1 + NameParts.Particles(passage, i + 1);
        return passage.ClassOf(i) == WordClass.Name && passage.ClassOf(family) == WordClass.Name && passage.At(i).Length > 1 && passage.At(i).IsWord && passage.At(family).IsWord && !IsTitle(passage, family);
    }

    /// <summary>The first word of a sentence.</summary>
    public static bool IsSentenceStart(Passage passage, int i) => passage.Sentences[passage.SentenceOf(i)].First == i;
}
