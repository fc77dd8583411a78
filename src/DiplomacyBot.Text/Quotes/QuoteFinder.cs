using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>Finds who said what in one passage.</summary>
internal sealed class QuoteFinder
{
    private readonly Passage passage;
    private readonly SubjectFinder subjects;
    private readonly PostposedCues postposed;
    private readonly PreposedCues preposed;
    private readonly AdjectiveCues adjectives;
    private readonly bool[] taken;
    private readonly List<QuoteDraft> found = [];

    private QuoteFinder(Passage passage)
    {
        this.passage = passage;
        subjects = new SubjectFinder(passage);
        var complements = new ComplementFinder(passage);
        postposed = new PostposedCues(passage, subjects);
        preposed = new PreposedCues(passage, subjects, complements, IsTaken);
        adjectives = new AdjectiveCues(passage, subjects, complements, IsTaken);
        taken = new bool[passage.End - passage.First];
    }

    /// <summary>The attributions of a passage in text order, none inside another.</summary>
    public static List<QuoteDraft> Find(Passage passage)
    {
        var finder = new QuoteFinder(passage);
        for (var s = 0; s < passage.Sentences.Count; s++)
        {
            finder.ReadSentence(s);
        }

        finder.found.Sort((a, b) => a.Content[0].First.CompareTo(b.Content[0].First));
        ContinuedQuotations.Join(passage, finder.found, finder.taken);
        return finder.found;
    }

    /// <summary>What is said inside what a news agency reports.</summary>
    public static List<QuoteDraft> FindInside(Passage passage, QuoteDraft outer)
    {
        var finder = new QuoteFinder(passage);
        var verbs = passage.Verbs[outer.Sentence];
        for (var v = 0; v < verbs.Count; v++)
        {
            var head = verbs[v].Head;
            if (outer.Content.Exists(range => range.Contains(head)) && CueVerbs.Of(passage, verbs[v]) is { } verb && !finder.IsTaken(head)
                && finder.preposed.Read(outer.Sentence, v, verb) is { } draft && !(draft.Frame == Frames.Np && verb.Takes(Frames.Deed)) && draft.Content.TrueForAll(range => outer.Content.Exists(around => around.Contains(range.First))))
            {
                finder.Add(Within(draft, outer));
            }
        }

        return finder.found;
    }

    private static QuoteDraft Within(QuoteDraft draft, QuoteDraft outer)
    {
        for (var i = 0; i < draft.Content.Count; i++)
        {
            var around = outer.Content.Find(range => range.Contains(draft.Content[i].First));
            draft.Content[i] = new TokenRange(draft.Content[i].First, Math.Min(draft.Content[i].End, around.End));
        }

        return draft;
    }

    private void ReadSentence(int sentence)
    {
        if (FramedCues.Colon(passage, sentence) is { } colon)
        {
            Add(colon);
        }

        foreach (var dash in FramedCues.Dashes(passage, sentence))
        {
            Add(dash);
        }

        if (FramedCues.VerbFirst(passage, sentence) is { } inverted)
        {
            Add(inverted);
        }

        if (AsCues.Find(passage, sentence, subjects) is { } asSaid)
        {
            Add(asSaid);
        }

        if (AccordingTo.Find(passage, sentence, subjects) is { } according)
        {
            Add(according);
        }

        // What stands after its cue hides cues inside it, so the cues that follow what they report come first.
        var verbs = passage.Verbs[sentence];
        for (var v = 0; v < verbs.Count; v++)
        {
            if (CueVerbs.Of(passage, verbs[v]) is { } verb && !IsTaken(verbs[v].Head) && postposed.Read(sentence, v, verb, TakenUpTo(sentence, verbs[v].First)) is { } draft)
            {
                Add(draft);
            }
        }

        for (var v = 0; v < verbs.Count; v++)
        {
            if (CueVerbs.Of(passage, verbs[v]) is { } verb && !IsTaken(verbs[v].Head) && preposed.Read(sentence, v, verb) is { } draft)
            {
                Add(draft);
            }
        }

        for (var v = 0; v < verbs.Count; v++)
        {
            if (!verbs[v].Quoted && !IsTaken(verbs[v].Head) && adjectives.Read(sentence, v) is { } draft)
            {
                Add(draft);
            }
        }

        foreach (var noun in NounCues.Find(passage, sentence, subjects))
        {
            if (!IsTaken(noun.Cue.First) && !noun.Content.Exists(range => IsTaken(range.First)))
            {
                Add(noun);
            }
        }
    }

    private bool IsTaken(int token) => token >= passage.First && token < passage.End && taken[token - passage.First];

    // Where the words that nobody has taken yet begin, before a cue.
    private int TakenUpTo(int sentence, int before)
    {
        var floor = passage.Sentences[sentence].First;
        for (var k = before - 1; k >= floor; k--)
        {
            if (taken[k - passage.First])
            {
                return k + 1;
            }
        }

        return floor;
    }

    private void Add(QuoteDraft draft)
    {
        found.Add(draft);
        foreach (var range in draft.Content)
        {
            Array.Fill(taken, true, range.First - passage.First, range.End - range.First);
        }

        Array.Fill(taken, true, draft.Cue.First - passage.First, draft.Cue.End - draft.Cue.First);
    }
}
