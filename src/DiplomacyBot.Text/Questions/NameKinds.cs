using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Questions;

/// <summary>Tells what a name names by the words around it, where no list has it.</summary>
internal static class NameKinds
{
    private static readonly HashSet<string> OrganisationWords = [.. WordFile.Sections("questions.txt").Where(l => l.Section == "organisation-words").SelectMany(l => l.Line.Split(' '))];

    /// <summary>The kind; <see cref="AskedKind.Name"/> where nothing tells.</summary>
    public static AskedKind Of(Term term, ArticleText article)
    {
        if (term.Names.Exists(IsOrganisation))
        {
            return AskedKind.Organisation;
        }

        if (ListedChoices.Provinces.Contains(term.Name))
        {
            return AskedKind.Place;
        }

        int person = 0, place = 0, thing = 0;
        foreach (var mention in term.Mentions)
        {
            var before = mention.First > mention.Sentence.FirstToken ? article.Tokens[mention.First - 1] : default;
            var after = mention.End < mention.Sentence.EndToken ? article.Tokens[mention.End] : default;
            person += before.Is(WordTags.Title) || after.Is(WordTags.Speech) || before.Is("said") || IsAge(article, mention) ? 1 : 0;
            place += before.Entry.Text is "in" or "near" ? 1 : 0;
            thing += before.Is("the") || before.Is("a") || before.Is("an") ? 1 : 0;
        }

        // A person is called by the surname after the full name was given.
        person += term.Names.Count > 1 && term.Name.Count(c => c == ' ') is 1 or 2 ? 1 : 0;
        return person > place && person > thing ? AskedKind.Person
            : place > 0 && place * 2 >= term.Mentions.Count ? AskedKind.Place
            : AskedKind.Name;
    }

    private static bool IsOrganisation(string name)
    {
        var last = name[(name.LastIndexOf(' ') + 1)..];
        return OrganisationWords.Contains(last) || OrganisationWords.Contains(name.Split(' ')[0]) || (last.Length > 1 && last.All(char.IsAsciiLetterUpper));
    }

    // "Jane Roe, 45,".
    private static bool IsAge(ArticleText article, Mention mention) =>
        mention.End + 2 < mention.Sentence.EndToken && article.Tokens[mention.End].IsMark(',') && article.Tokens[mention.End + 1] is { IsNumber: true, Length: 2 } && article.Tokens[mention.End + 2].IsMark(',');
}
