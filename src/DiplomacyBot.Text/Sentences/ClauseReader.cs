using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Sentences;

/// <summary>Finds the finite verbs of a sentence without a tagger: by lists, endings and neighbours.</summary>
/// <remarks>It rather misses a verb than takes a noun for one: a sentence that seems to lack a verb is only not shown alone.</remarks>
internal static class ClauseReader
{
    // How far after an auxiliary its verb may stand: "has also repeatedly been".
    private const int AuxiliaryReach = 5;

    /// <summary>The finite verbs of tokens[first..end) in order.</summary>
    public static List<VerbGroup> Read(string text, List<Token> tokens, int first, int end)
    {
        var groups = Read(text, tokens, first, end, lenient: false);
        // "The parties exchange plans": with no other verb in sight a word that may be one is one.
        return groups.Exists(group => !group.Subordinate) ? groups : Read(text, tokens, first, end, lenient: true);
    }

    private static List<VerbGroup> Read(string text, List<Token> tokens, int first, int end, bool lenient)
    {
        var groups = new List<VerbGroup>();
        var quoted = false;
        var subordinators = 0;
        for (var i = first; i < end; i++)
        {
            var token = tokens[i];
            if (token.Kind == TokenKind.Mark)
            {
                quoted ^= token.First == '"';
                // "After the talks, Kim said": the opening phrase had no verb of its own.
                subordinators = token.First is ',' or ';' or '\u2013' ? 0 : subordinators;
                continue;
            }

            if (OpensClause(tokens, first, i, end))
            {
                subordinators = 1;
                continue;
            }

            if ((FiniteVerb.TenseOf(text, tokens, first, i, end) ?? (lenient && !groups.Exists(group => !group.Subordinate) && FiniteVerb.MayBeOne(text, tokens, first, i, end) ? Tense.Present : null)) is not { } tense)
            {
                continue;
            }

            var (last, negated) = VerbAfter(text, tokens, i, end, tense);
            groups.Add(new VerbGroup(i, last, Refine(tokens, i, last, end, tense), negated, subordinators > 0, quoted, tokens[last].Entry));
            subordinators = 0;
            i = last;
        }

        return groups;
    }

    private static bool OpensClause(List<Token> tokens, int first, int i, int end)
    {
        var token = tokens[i];
        if (!token.Is(WordTags.Subordinator))
        {
            return false;
        }

        // "since 2017", "after Monday", "that country": a preposition or a determiner.
        var next = i + 1 < end ? tokens[i + 1] : default;
        // "That could help": a pronoun.
        var pronoun = i == first && token.Is("that") && next.Is(WordTags.Auxiliary | WordTags.Modal | WordTags.Future | WordTags.ThirdPerson);
        return !pronoun && !next.IsNumber && next.Entry.Month == 0 && next.Entry.Weekday < 0;
    }

    private static (int Last, bool Negated) VerbAfter(string text, List<Token> tokens, int i, int end, Tense tense)
    {
        var negated = tokens[i].Is(WordTags.Negation) || tokens[i].Of(text).EndsWith("n't");
        if (tense is Tense.Past && !tokens[i].Is(WordTags.Auxiliary | WordTags.Modal))
        {
            return (i, i > 0 && tokens[i - 1].Is(WordTags.Negation));
        }

        var last = i;
        for (var k = i + 1; k < end && k <= i + AuxiliaryReach && tokens[k].IsWord; k++)
        {
            negated |= tokens[k].Is(WordTags.Negation);
            if (tokens[k].Is(WordTags.Past | WordTags.Participle | WordTags.Base | WordTags.Gerund | WordTags.Auxiliary) || FiniteVerb.LooksPast(text, tokens[k]))
            {
                last = k;
                if (!tokens[k].Is(WordTags.Auxiliary))
                {
                    break;
                }
            }
            else if (!tokens[k].Is(WordTags.Adverb | WordTags.Negation) && !tokens[k].Of(text).EndsWith("ly"))
            {
                break;
            }
        }

        return (last, negated);
    }

    // "has agreed" is perfect; "is due to", "is set to" look ahead.
    private static Tense Refine(List<Token> tokens, int i, int last, int end, Tense tense)
    {
        var auxiliary = tokens[i].Entry.Text;
        if (auxiliary is "has" or "have" or "hasn't" or "haven't" && last > i)
        {
            return Tense.PresentPerfect;
        }

        if (auxiliary is "is" or "are" or "am")
        {
            var next = last > i ? tokens[last].Entry.Text : i + 1 < end ? tokens[i + 1].Entry.Text : string.Empty;
            var after = Math.Max(last, i + 1) + 1;
            var infinitive = after < end && tokens[after].Is("to");
            return next is "going" or "set" or "due" or "expected" or "scheduled" or "planned" or "supposed" or "about" && infinitive || next is "due" or "scheduled" ? Tense.Future : tense;
        }

        return tense;
    }
}
