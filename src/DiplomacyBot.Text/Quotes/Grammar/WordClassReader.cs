using DiplomacyBot.Text.Sentences;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Quotes.Grammar;

/// <summary>Gives every word of a sentence its class: closed classes by the lists, the rest by ending and neighbours.</summary>
/// <remarks>No tagger is trained: nothing openly licensed here is marked with parts of speech. It works from left to right, so a word sees
/// the classes before it and the words after it.</remarks>
internal sealed class WordClassReader(Passage passage, WordClass[] classes)
{
    // In a title written Like This every word has a capital, so a capital says nothing.
    private const double TitleCaseShare = 0.6;

    private bool titleCase;

    /// <summary>Classifies tokens[first..end).</summary>
    public void Read(int first, int end)
    {
        titleCase = IsTitleCase(first, end);
        for (var i = first; i < end; i++)
        {
            classes[i - passage.First] = Classify(i, first, end);
        }
    }

    private WordClass Classify(int i, int first, int end)
    {
        var token = passage.At(i);
        if (token.Kind == TokenKind.Mark)
        {
            return ClassOfMark(i, first, end);
        }

        // "AT&T": not "at".
        if (token is { IsWord: true, IsCapitalised: true } && passage.At(i + 1) is { First: '&', Joined: true } && passage.At(i + 2).Joined)
        {
            return WordClass.Name;
        }

        if (token.IsNumber)
        {
            return WordClass.Number;
        }

        if (token.Entry.Weekday >= 0 || (token.Entry.Month > 0 && token.IsCapitalised && !(token.Is("may") && !passage.At(i + 1).IsNumber)))
        {
            return WordClass.Time;
        }

        // "Tuesday night"
        if (i > first && passage.ClassOf(i - 1) == WordClass.Time && token.Of(passage.Text) is "night" or "morning" or "afternoon" or "evening")
        {
            return WordClass.Time;
        }

        // "Editor-in-Chief", "day-to-day": a part of a word, not the preposition.
        if (i > first + 1 && i + 1 < end && passage.At(i - 1) is { First: '-', Joined: true } && passage.ClassOf(i - 1) == WordClass.Noun && token.Joined && passage.At(i + 1) is { First: '-', Joined: true } && passage.At(i + 2).Joined)
        {
            return WordClass.Noun;
        }

        // "told USA TODAY's readers": the paper.
        if (i > first && token.Of(passage.Text) is "TODAY" && passage.At(i - 1).Of(passage.Text) is "USA")
        {
            return WordClass.Name;
        }

        // "more forcefully", "most recently": how it was done.
        if (token.Entry.Text is "more" or "most" && i + 1 < end && IsAdverb(passage.At(i + 1)))
        {
            return WordClass.Adverb;
        }

        return ClosedClasses.Of(passage, i) ?? OpenClass(i, first, end);
    }

    private WordClass ClassOfMark(int i, int first, int end)
    {
        var token = passage.At(i);
        var next = passage.At(i + 1);
        switch (token.First)
        {
            case '-' when token.Joined && next.Joined && i + 1 < end && next.Kind != TokenKind.Mark && i > first:
                return WordClass.Noun;
            // "Dec. 5"
            case '.' when token.Joined && i > first && passage.ClassOf(i - 1) == WordClass.Time && next.IsNumber:
                return WordClass.Time;
            case '.' when token.Joined && i + 1 < end && i > first && !next.IsMark('"') && passage.At(i - 1).IsWord && (next.Joined || !passage.IsQuoted(i)):
                return passage.At(i - 1).IsCapitalised ? WordClass.Name : WordClass.Noun;
            case '\'' when token.Joined && !next.Joined && i > first && passage.At(i - 1).IsWord && passage.Text[token.Start - 1] is 's' or 'S':
                return WordClass.Possessive;
            case '$' or '\u20ac' or '\u00a3' or '%':
                return WordClass.Number;
            case '&' or '@' or '#':
                return WordClass.Noun;
            case '/' when token.Joined:
                return WordClass.Noun;
            default:
                return WordClass.Mark;
        }
    }

    private WordClass OpenClass(int i, int first, int end)
    {
        var token = passage.At(i);
        // "Other reports say": a word before a noun, whose capital says nothing.
        if (i == first && token.Of(passage.Text) is "Other" or "Such" or "Certain")
        {
            return WordClass.Determiner;
        }

        var capital = token.IsCapitalised && !titleCase && (i > first || passage.At(i + 1).IsCapitalised) && !AfterOpening(i);
        // "Acting Secretary Ana Prieto"
        if (capital && !(i == first && token.Is(WordTags.Gerund | WordTags.Participle) && !passage.At(i + 1).Is(WordTags.Title)))
        {
            return WordClass.Name;
        }

        // "had earlier said": when.
        if (i > first && passage.ClassOf(i - 1) == WordClass.Auxiliary && token.Entry.Text is "earlier" or "later" && passage.At(i + 1).Is(WordTags.Past | WordTags.Participle))
        {
            return WordClass.Adverb;
        }

        if (VerbDecision.Of(passage, i, first, end, titleCase) is { } verb)
        {
            return verb;
        }

        if (token.Is(WordTags.Adverb) || IsAdverb(token))
        {
            return WordClass.Adverb;
        }

        return token.IsCapitalised ? WordClass.Name : WordClass.Noun;
    }

    // The first word in quotation marks has a capital as the first of a sentence has.
    private bool AfterOpening(int i) => passage.At(i - 1).IsMark('"') && passage.QuotationAt(i) is { } quotation && quotation.First == i - 1;

    private bool IsAdverb(Token token)
    {
        var word = token.Of(passage.Text);
        // "Simply called so": other names may end like this, "Donnelly called him".
        if (word is "Simply" or "Originally" or "Formerly" or "Previously" or "Initially" or "Commonly" or "Officially" or "Reportedly" or "Allegedly" or "Popularly" or "Widely" or "Recently" or "Currently")
        {
            return true;
        }

        return token.Length > 4 && word.EndsWith("ly") && !token.IsCapitalised
            && word is not ("family" or "supply" or "reply" or "ally" or "rally" or "assembly" or "daily" or "friendly" or "monopoly" or "weekly" or "monthly" or "quarterly" or "likely" or "unlikely" or "elderly" or "ugly");
    }

    private bool IsTitleCase(int first, int end)
    {
        int words = 0, capitals = 0;
        for (var i = first; i < end; i++)
        {
            var token = passage.At(i);
            if (token.IsWord && token.Length > 3)
            {
                words++;
                capitals += token.IsCapitalised ? 1 : 0;
            }
        }

        return words > 3 && capitals >= words * TitleCaseShare;
    }
}
