using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Quotes;
using DiplomacyBot.Text.Quotes.Grammar;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Actors;

/// <summary>Finds people by capitals and titles, where no listed actor stands.</summary>
internal sealed class PeopleReader(PersonTable people)
{
    private const int LongestPersonName = 4;

    /// <summary>Adds the people of a passage to the listed actors found in it.</summary>
    public void Read(Passage passage, List<Mention> found)
    {
        var listed = found.ToList();
        // "Ana PrietoAna Maria PrietoBridge vote is delayed": nobody has that name.
        var cards = passage.Sentences.Where(sentence => PersonCard.IsIn(passage.Text, passage.Tokens, sentence.First, sentence.End)).ToList();
        var (next, card) = (0, 0);
        for (var i = passage.First; i < passage.End;)
        {
            while (next < listed.Count && listed[next].Words.End <= i)
            {
                next++;
            }

            if (next < listed.Count && listed[next].Words.Contains(i))
            {
                i = listed[next].Words.End;
                continue;
            }

            while (card < cards.Count && cards[card].End <= i)
            {
                card++;
            }

            if (card < cards.Count && cards[card].First <= i)
            {
                i = cards[card].End;
                continue;
            }

            if (passage.ClassOf(i) != WordClass.Name || NotNames.IsTitle(passage, i) || NotNames.IsRole(passage, i) || NotNames.IsGrade(passage, i) || NotNames.IsDepartment(passage, i) || NotNames.IsLabel(passage, i) || NotNames.IsModel(passage, i) || NotNames.IsQuality(passage, i) || NotNames.IsOpening(passage, i) || (NotNames.IsAbbreviation(passage, i) && passage.ClassOf(i - 1) == WordClass.Name) || !passage.At(i).IsWord)
            {
                i++;
                continue;
            }

            var first = NameParts.BeforeInitial(passage, NameParts.BeforeParticles(passage, i, found.Count > 0 ? found[^1].Words.End : passage.First));
            var end = i + 1;
            while (end < passage.End && !(next < listed.Count && listed[next].Words.First == end) && NameParts.More(passage, i, end) is var part and > 0)
            {
                end += part;
            }

            while (end > i + 1 && !passage.At(end - 1).IsWord)
            {
                end--;
            }

            if (!(i > passage.First && next > 0 && IsRestOfListed(passage, listed[next - 1], new TokenRange(i, end))) && PersonAt(passage, first, end) is { } mention)
            {
                found.Add(mention);
            }

            i = end;
        }
    }

    // "Reuters Holdings", "Peru Airlines", "The Lima Free Press": more of the name of a body, not somebody.
    private static bool IsRestOfListed(Passage passage, Mention before, TokenRange name) =>
        before.Words.End == name.First && (passage.Is(before.Words.First - 1, "the") || before.Listed is { Kind: ActorKind.Media or ActorKind.Organisation } || name.End - name.First == 1);

    private Mention? PersonAt(Passage passage, int first, int end)
    {
        var words = new List<string>();
        for (var k = first; k < end; k++)
        {
            if (passage.At(k).IsWord && (passage.At(k).IsCapitalised || k == first))
            {
                words.Add(passage.At(k).Of(passage.Text).ToString());
            }
        }

        var title = TitleBefore(passage, first);
        var name = string.Join(' ', passage.Text[passage.At(first).Start..passage.At(end - 1).End].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var speaks = (passage.ClassOf(end) == WordClass.Finite && passage.At(end).Entry.Speech is { IsStatement: true }) || (passage.ClassOf(first - 1) == WordClass.Finite && passage.At(first - 1).Entry.Speech is not null);
        // "Harbour Director Ana Prieto", "One said", "Studies say": part of an office, a number, and what has a capital only because it comes first.
        if ((passage.At(end).IsCapitalised && (NotNames.IsTitle(passage, end) || NotNames.IsRole(passage, end) || NotNames.IsAbbreviation(passage, end)) && passage.ClassOf(end + 1) == WordClass.Name)
            || (words.Count == 1 && title.Length == 0 && (passage.At(first).Entry.Number >= 0 || (IsPlural(words[0]) && NotNames.IsSentenceStart(passage, first) && !people.Knows(words[0])))))
        {
            return null;
        }

        // "the two Koreas"
        if (words.Count == 1 && IsPlural(words[0]) && passage.At(first - 1).Entry.Number > 1)
        {
            return null;
        }

        // "the northern Sierra Nevada"
        if (title.Length == 0 && IsDirection(passage.At(first - 1).Of(passage.Text)))
        {
            return null;
        }

        var looksLikeOne = words.Count is > 1 and <= LongestPersonName && !OrganisationWords.Any(words);
        var bare = words.Count == 1 && words[0].Length > 1 && !OrganisationWords.Any(words) && !passage.At(first).IsMark('.')
            && (title.Length > 0 || speaks || PersonWords.IsFamilyFirst(words[0]) || passage.ClassOf(end) == WordClass.Possessive || !NotNames.IsSentenceStart(passage, first) || people.Knows(words[0]));
        if (title.Length == 0 && !looksLikeOne && !bare)
        {
            return null;
        }

        // "General Electric Co" has no title.
        if (words.Count > LongestPersonName || (words.Count == 1 && OrganisationWords.Any(words)) || OrganisationWords.EndsAsCompany(words) || (passage.ClassOf(first - 1) == WordClass.Determiner && title.Length == 0 && first > passage.First))
        {
            return null;
        }

        // "Luis and Ana Prieto": two of one family.
        if (words.Count == 2 && passage.Is(first - 1, "and") && passage.ClassOf(first - 2) == WordClass.Name && PersonWords.GenderOfName(passage.At(first - 2).Of(passage.Text)) != Gender.Unknown && passage.ClassOf(first - 3) != WordClass.Name)
        {
            people.Take($"{passage.At(first - 2).Of(passage.Text)} {words[1]}", first - 2, Gender.Unknown);
        }

        var (person, ambiguous) = people.Take(name, first, PersonWords.GenderOf(title), Offices.Before(passage, new TokenRange(first, end)));
        if (person is not null)
        {
            person.IsSure |= title.Length > 0 || speaks || (words.Count > 1 && PersonWords.GenderOfName(words[0]) != Gender.Unknown) || (words.Count > 1 && PersonWords.IsFamilyFirst(words[0]));
            person.Office ??= Offices.Before(passage, new TokenRange(first, end)) ?? (InOpening(passage, first) ? null : Offices.After(passage, new TokenRange(first, passage.End), new TokenRange(first, end)));
            person.IsSure |= person.Office is not null || IsApposed(passage, first, end);
        }

        return person is null && !ambiguous ? null : new Mention(new TokenRange(first, end), null, person, ambiguous);
    }

    // "The governor of the town, Bo Vega, left"
    private static bool IsApposed(Passage passage, int first, int end)
    {
        if (!passage.IsMark(first - 1, ',') || passage.ClassOf(end) != WordClass.Mark)
        {
            return false;
        }

        var head = NounPhrases.Left(passage, first - 1, passage.Sentences[passage.SentenceOf(first)].First);
        return !head.IsEmpty && passage.ClassOf(head.First) == WordClass.Determiner && NounPhrases.Core(passage, head) is { IsEmpty: false } core && PersonNouns.IsPerson(passage, core.End - 1) && (core == head || passage.Is(core.End, "of"));
    }

    // "According to Soto, the mayor left": what stands behind the comma is somebody else.
    private static bool InOpening(Passage passage, int name)
    {
        var k = passage.Sentences[passage.SentenceOf(name)].First;
        if (passage.ClassOf(k) is not (WordClass.Preposition or WordClass.Subordinator or WordClass.Gerund or WordClass.Participle) && !passage.Is(k, "according"))
        {
            return false;
        }

        while (k < name && passage.ClassOf(k) is not (WordClass.Mark or WordClass.Finite or WordClass.Auxiliary or WordClass.Modal))
        {
            k++;
        }

        return k == name;
    }

    private static bool IsDirection(ReadOnlySpan<char> word) =>
        word is "northern" or "southern" or "eastern" or "western" or "central" or "upper" or "lower" or "inner" or "outer" or "downtown" or "nearby" or "north" or "south" or "east" or "west";

    private static bool IsPlural(string word) => word.Length > 4 && word[^1] is 's' && word[^2] is not 's';

    // "Mr. Putin", "president Putin": the title's word; empty where none stands there.
    private static string TitleBefore(Passage passage, int first)
    {
        var k = first - 1;
        if (passage.At(k).IsMark('.'))
        {
            k--;
        }

        var token = passage.At(k);
        var word = token.Of(passage.Text).ToString();
        // "Foreign Affairs": only before another title.
        if (token.Is("foreign"))
        {
            return string.Empty;
        }

        return token.Is(WordTags.Title) || PersonWords.IsTitle(word) || PersonWords.GenderOf(word) != Gender.Unknown ? word : string.Empty;
    }
}
