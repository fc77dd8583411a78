using DiplomacyBot.Text.Actors;
using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Names;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Warnings;

/// <summary>Finds people who are never given a full name while another person of that name appears.</summary>
internal static class UnclearPersons
{
    // "Putin" before "Vladimir Putin" is that man; "Kim" before "Kim Son Gyong" may be another, as the family name stands first there.
    public static IEnumerable<ReadingWarning> Find(ArticleText article)
    {
        var names = new Dictionary<string, List<(SentenceView Sentence, NameRun Run)>>(StringComparer.Ordinal);
        foreach (var sentence in article.Sentences)
        {
            foreach (var run in sentence.Names)
            {
                var key = NameReader.Key(article, run.First, run.End);
                if (NameReader.Place(article, run.First, run.End) is null && key.Length > 1)
                {
                    (names.TryGetValue(key, out var list) ? list : names[key] = []).Add((sentence, run));
                }
            }
        }

        var fullNames = names.Where(n => n.Key.Contains(' ', StringComparison.Ordinal) && n.Value.Exists(p => NamesPerson(article, p.Sentence, p.Run))).ToLookup(n => n.Key[..n.Key.IndexOf(' ', StringComparison.Ordinal)], StringComparer.Ordinal);
        foreach (var (name, places) in names.Where(n => !n.Key.Contains(' ', StringComparison.Ordinal) && n.Value.Exists(p => Acts(p.Sentence, article, p.Run))))
        {
            var full = fullNames[name].ToList();
            // A full name before the short one introduces that person; one after it is somebody else, or comes too late.
            if (full.Count == 0 || full.Exists(f => f.Value[0].Run.First < places[0].Run.First))
            {
                continue;
            }

            var (other, there) = full[0];
            yield return new ReadingWarning(
                WarningKind.UnclearPerson,
                new WarningFacts.Persons(new PlacedWords(name, places[0].Sentence.Paragraph), new PlacedWords(other, there[0].Sentence.Paragraph)),
                [article.SpanOf(places[0].Run.First, places[0].Run.End), article.SpanOf(there[0].Run.First, there[0].Run.End)],
                [.. new[] { places[0].Sentence.Paragraph, there[0].Sentence.Paragraph }.Distinct()]);
        }
    }

    // "Portwatch Spokeswoman" begins a post, "Portwatch Radio" is a firm, "Portwatch Camera" may be anything.
    private static bool NamesPerson(ArticleText article, SentenceView sentence, NameRun run)
    {
        var last = article.Tokens[run.End - 1].Of(article.Text);
        var before = run.First > sentence.FirstToken ? article.Tokens[run.First - 1] : default;
        var presented = before.Is(WordTags.Title) || (before.IsWord && (PersonNouns.IsPerson(before.Of(article.Text)) || PersonWords.IsTitle(before.Of(article.Text))));
        return (presented || Acts(sentence, article, run)) && !PersonNouns.IsPerson(last) && !PersonWords.IsTitle(last) && !OrganisationWords.Any([last.ToString()]);
    }

    // Somebody who says something is a person, not a brand or a month.
    private static bool Acts(SentenceView sentence, ArticleText article, NameRun run) =>
        sentence.Verbs.Exists(verb => verb.First == run.End && verb.Verb.Is(WordTags.Speech));
}
