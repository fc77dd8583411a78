namespace DiplomacyBot.Text.Quotes.Grammar;

/// <summary>Puts verbs and their auxiliaries together.</summary>
internal static class VerbPhraseReader
{
    /// <summary>The verbs of tokens[first..end) in order. Linear.</summary>
    public static List<VerbPhrase> Read(Passage passage, int first, int end)
    {
        var verbs = new List<VerbPhrase>();
        for (var i = first; i < end;)
        {
            var start = i;
            switch (passage.ClassOf(i))
            {
                case WordClass.Auxiliary or WordClass.Modal or WordClass.Contraction:
                    i = Group(passage, i, end, FormOf(passage, i), verbs);
                    break;
                case WordClass.To when OpensInfinitive(passage, i, end):
                    i = Group(passage, i, end, VerbForm.Infinitive, verbs);
                    break;
                case WordClass.Finite or WordClass.Infinitive or WordClass.Gerund or WordClass.Participle:
                    verbs.Add(new VerbPhrase(i, i, passage.ClassOf(i) switch
                    {
                        WordClass.Gerund => VerbForm.Gerund,
                        WordClass.Participle => VerbForm.Participle,
                        WordClass.Infinitive => VerbForm.Infinitive,
                        _ => VerbForm.Finite,
                    }, Passive: passage.ClassOf(i) == WordClass.Participle, IsNegation(passage, i - 1), passage.IsQuoted(i)));
                    i++;
                    break;
                default:
                    i++;
                    break;
            }

            if (i == start)
            {
                i++;
            }
        }

        return verbs;
    }

    private static VerbForm FormOf(Passage passage, int i) => passage.At(i).Entry.Text switch
    {
        "having" or "being" => VerbForm.Gerund,
        "be" => VerbForm.Infinitive,
        "been" => VerbForm.Participle,
        _ => VerbForm.Finite,
    };

    private static bool OpensInfinitive(Passage passage, int to, int end)
    {
        var k = to + 1;
        while (k < end && passage.ClassOf(k) is WordClass.Adverb or WordClass.Negation)
        {
            k++;
        }

        return k < end && (passage.ClassOf(k) == WordClass.Infinitive || passage.At(k).Entry.Text is "be" or "have" or "do");
    }

    private static int Group(Passage passage, int i, int end, VerbForm form, List<VerbPhrase> verbs)
    {
        var first = i;
        var head = i;
        var negated = IsNegation(passage, i) || IsNegation(passage, i - 1);
        var be = IsBe(passage, i);
        for (i++; i < end && passage.IsQuoted(i) == passage.IsQuoted(first); i++)
        {
            var @class = passage.ClassOf(i);
            if (@class is WordClass.Adverb or WordClass.Negation)
            {
                negated |= IsNegation(passage, i);
                continue;
            }

            // "does he say", "will it mean": the subject stands between.
            if (@class == WordClass.Pronoun && passage.ClassOf(i + 1) == WordClass.Infinitive && i == first + 1)
            {
                continue;
            }

            if (@class == WordClass.Auxiliary)
            {
                be = IsBe(passage, i);
                head = i;
                continue;
            }

            if (@class is WordClass.Infinitive or WordClass.Participle or WordClass.Gerund)
            {
                head = i;
                verbs.Add(new VerbPhrase(first, head, form, be && @class == WordClass.Participle, negated, passage.IsQuoted(first)));
                return i + 1;
            }

            break;
        }

        verbs.Add(new VerbPhrase(first, head, form, false, negated, passage.IsQuoted(first)));
        return head + 1;
    }

    private static bool IsNegation(Passage passage, int i) =>
        passage.ClassOf(i) == WordClass.Negation || passage.At(i).Of(passage.Text).EndsWith("n't", StringComparison.OrdinalIgnoreCase);

    private static bool IsBe(Passage passage, int i) =>
        passage.At(i).Entry.Text is "is" or "are" or "am" or "was" or "were" or "be" or "been" or "being" or "isn't" or "aren't" or "wasn't" or "weren't"
        || (passage.ClassOf(i) == WordClass.Contraction && passage.At(i).Of(passage.Text) is var word && (word.EndsWith("'re") || word.EndsWith("'m")));
}
