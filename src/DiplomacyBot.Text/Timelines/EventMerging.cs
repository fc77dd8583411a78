using System.Runtime.InteropServices;
using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Sentences;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Timelines;

/// <summary>Joins drafts and sentences that tell one event. Each rule asks for more than likeness: a wrong join would hide an event.</summary>
internal static class EventMerging
{
    private const int ReplyParagraphs = 2;
    private const int SharedRareStems = 2;
    private const int SharedStems = 4;
    // How many sentences further on a sentence may be repeated.
    private const int NearBy = 8;
    private const double NearlySame = 0.8;

    /// <summary>Merges in place; drafts that became part of another are taken out.</summary>
    public static void Apply(List<EventDraft> drafts, ArticleText article)
    {
        JoinFragments(drafts, article);
        JoinNamedSpeakers(drafts, article);
        JoinReplies(drafts, article);
        JoinToldTwice(drafts, article);
    }

    // "In a letter to the king." + "The president proposed talks.": a sentence without a verb belongs to the one after it.
    private static void JoinFragments(List<EventDraft> drafts, ArticleText article)
    {
        foreach (var draft in drafts.Where(d => d.IsUndatedEvent && d.Sentence.Index > 0))
        {
            var before = article.Sentences[draft.Sentence.Index - 1];
            if (before.Paragraph == draft.Sentence.Paragraph && before.Verbs.Count == 0)
            {
                draft.Merge(before, "a fragment goes with the next sentence");
            }
        }
    }

    // "One of its officials criticised the visit on Monday." + "Jane Roe said …": the unnamed speaker is named.
    private static void JoinNamedSpeakers(List<EventDraft> drafts, ArticleText article)
    {
        var bySentence = drafts.ToLookup(draft => draft.Sentence.Index);
        var gone = new HashSet<EventDraft>();
        foreach (var draft in drafts.Where(d => !d.IsUndatedEvent))
        {
            var next = draft.Sentence.Index + 1;
            if (next < article.Sentences.Count && HasUnnamedSpeaker(draft.Sentence, article) && OpensWithSpeaker(article.Sentences[next], article)
                && bySentence[next].All(d => d.IsUndatedEvent))
            {
                draft.Merge(article.Sentences[next], "names the speaker");
                gone.UnionWith(bySentence[next]);
            }
        }

        drafts.RemoveAll(gone.Contains);
    }

    private static bool HasUnnamedSpeaker(SentenceView sentence, ArticleText article)
    {
        var verb = sentence.MainVerb;
        var indefinite = false;
        for (var i = sentence.FirstToken; i < (verb?.First ?? sentence.EndToken); i++)
        {
            var token = article.Tokens[i];
            indefinite |= token.Entry.Text is "one" or "a" or "an" or "some";
            if (indefinite && token.Is(WordTags.Anaphor | WordTags.Title) && !token.IsCapitalised)
            {
                return true;
            }
        }

        return false;
    }

    // At least two capitalised words, then a verb of speech.
    private static bool OpensWithSpeaker(SentenceView sentence, ArticleText article)
    {
        var at = sentence.FirstToken;
        while (at < sentence.EndToken && article.Tokens[at].IsCapitalised && !article.Tokens[at].Is(WordTags.Stop))
        {
            at++;
        }

        return at - sentence.FirstToken >= 2 && sentence.MainVerb is { } verb && verb.First == at && verb.Verb.Is(WordTags.Speech);
    }

    // "… replied that", "… added in his letter": goes with the undated event told shortly before, when both name somebody in common.
    private static void JoinReplies(List<EventDraft> drafts, ArticleText article)
    {
        var gone = new HashSet<EventDraft>();
        EventDraft? earlier = null;
        var names = new HashSet<string>(StringComparer.Ordinal);
        var last = 0;
        foreach (var draft in drafts.Where(draft => draft.IsUndatedEvent))
        {
            if (earlier is not null && draft.Sentence.Paragraph - last <= ReplyParagraphs
                && draft.Sentence.Verbs.Exists(v => !v.Quoted && v.Tense == Tense.Past && v.Verb.Is(WordTags.Reply)) && Names(draft.Sentence, article).Any(names.Contains))
            {
                earlier.Merge(draft.Sentence, "replies or adds to it");
                gone.Add(draft);
                names.UnionWith(Names(draft.Sentence, article));
                last = Math.Max(last, draft.Sentence.Paragraph);
                continue;
            }

            earlier = draft;
            names = draft.Sentences.SelectMany(s => Names(s, article)).ToHashSet(StringComparer.Ordinal);
            last = draft.Sentences.Max(s => s.Paragraph);
        }

        drafts.RemoveAll(gone.Contains);
    }

    private static IEnumerable<string> Names(SentenceView sentence, ArticleText article)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var token = article.Tokens[i];
            if (token.IsCapitalised && !token.Is(WordTags.Stop | WordTags.Title))
            {
                yield return token.Of(article.Text).ToString();
            }
        }
    }

    // Words that only two sentences of the whole article have, a verb among them, and others besides.
    private static void JoinToldTwice(List<EventDraft> drafts, ArticleText article)
    {
        var pairs = RarePairs(article);
        var bySentence = drafts.ToLookup(draft => draft.Sentence.Index);
        var gone = new HashSet<EventDraft>();
        foreach (var draft in drafts)
        {
            if (gone.Contains(draft))
            {
                continue;
            }

            foreach (var (index, rare) in Candidates(draft, article, pairs))
            {
                var other = article.Sentences[index];
                var twice = rare.Count >= SharedRareStems && draft.Sentence.Stems.Count(other.Stems.Contains) >= SharedStems
                    && rare.Exists(stem => HasVerb(draft.Sentence, article, stem) && HasVerb(other, article, stem));
                if ((twice || (draft.IsUndatedEvent && IsNearlySame(draft.Sentence, other))) && bySentence[index].All(d => d.IsUndatedEvent))
                {
                    draft.Merge(other, "tells the same event");
                    gone.UnionWith(bySentence[index]);
                }
            }
        }

        drafts.RemoveAll(gone.Contains);
    }

    private static IEnumerable<(int Index, List<string> Rare)> Candidates(EventDraft draft, ArticleText article, Dictionary<int, Dictionary<int, List<string>>> pairs)
    {
        var rare = pairs.GetValueOrDefault(draft.Sentence.Index) ?? [];
        foreach (var (index, stems) in rare)
        {
            yield return (index, stems);
        }

        for (var i = draft.Sentence.Index + 1; i < article.Sentences.Count && i <= draft.Sentence.Index + NearBy; i++)
        {
            if (!rare.ContainsKey(i))
            {
                yield return (i, []);
            }
        }
    }

    private static bool IsNearlySame(SentenceView first, SentenceView second) =>
        Math.Min(first.Stems.Count, second.Stems.Count) >= SharedStems && ContentWords.ShareAtLeast(NearlySame, second.Stems, first.Stems);

    // For each sentence the later ones that share stems with it and with no third sentence.
    private static Dictionary<int, Dictionary<int, List<string>>> RarePairs(ArticleText article)
    {
        var where = new Dictionary<string, (int First, int Second, int Count)>(StringComparer.Ordinal);
        foreach (var sentence in article.Sentences)
        {
            foreach (var stem in sentence.Stems)
            {
                ref var seen = ref CollectionsMarshal.GetValueRefOrAddDefault(where, stem, out var known);
                seen = known ? (seen.First, sentence.Index, seen.Count + 1) : (sentence.Index, -1, 1);
            }
        }

        var pairs = new Dictionary<int, Dictionary<int, List<string>>>();
        foreach (var (stem, (first, second, _)) in where.Where(w => w.Value.Count == 2))
        {
            var later = pairs.TryGetValue(first, out var earlier) ? earlier : pairs[first] = [];
            var stems = later.TryGetValue(second, out var list) ? list : later[second] = [];
            stems.Add(stem);
        }

        return pairs;
    }

    private static bool HasVerb(SentenceView sentence, ArticleText article, string stem)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var token = article.Tokens[i];
            if (token.Is(WordTags.Base | WordTags.Past | WordTags.Participle | WordTags.ThirdPerson | WordTags.Gerund) && Stem.Of(token.Entry.Text).SequenceEqual(stem))
            {
                return true;
            }
        }

        return false;
    }
}
