using DiplomacyBot.Text.Actors;
using DiplomacyBot.Text.Quotes.Grammar;

namespace DiplomacyBot.Text.Quotes;

/// <summary>What has been read so far, as far as a pronoun may point back to it: this paragraph and the one before, and who spoke in them.</summary>
internal sealed class Discourse(MentionReader mentions)
{
    private readonly List<(Passage Passage, QuoteDraft Draft, Person? Person)> spoken = [];
    private readonly Dictionary<Passage, Passage> before = [];
    private readonly Dictionary<Passage, SentenceSubjects> subjects = [];
    private Passage? current;

    /// <summary>Begins a passage of the body.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="drafts">Who said what in it.</param>
    public void Enter(Passage passage, IReadOnlyList<QuoteDraft> drafts)
    {
        // Two paragraphs back nothing is looked for.
        if (current is not null && before.TryGetValue(current, out var old))
        {
            spoken.RemoveAll(entry => entry.Passage == old);
            subjects.Remove(old);
            before.Remove(current);
        }

        if (current is not null)
        {
            before[passage] = current;
        }

        current = passage;
        subjects[passage] = new SentenceSubjects(passage, drafts, mentions);
    }

    /// <summary>Takes in who said something; null for somebody who is no person or not known.</summary>
    public void Heard(Passage passage, QuoteDraft draft, Person? person) => spoken.Add((passage, draft, person));

    /// <summary>Who spoke last; null for nobody known.</summary>
    public Person? LastHeard => spoken.Count > 0 ? spoken[^1].Person : null;

    /// <summary>The paragraph before a passage; null where there is none.</summary>
    public Passage? Before(Passage passage) => before.GetValueOrDefault(passage);

    /// <summary>The subjects of the sentences of a passage; null where it was not entered, or is forgotten.</summary>
    public SentenceSubjects? Subjects(Passage passage) => subjects.GetValueOrDefault(passage);

    /// <summary>What was said in a sentence, and by whom as far as that is known.</summary>
    public List<(Passage Passage, QuoteDraft Draft, Person? Person)> SpokenIn(Passage passage, int sentence) =>
        spoken.FindAll(entry => entry.Passage == passage && entry.Draft.Sentence == sentence);
}
