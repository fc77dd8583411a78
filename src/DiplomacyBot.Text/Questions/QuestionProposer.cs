using System.Globalization;
using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Questions;

namespace DiplomacyBot.Text;

/// <summary>Proposes multiple-choice questions about an article. They are for a person to judge: nothing here knows the world.</summary>
/// <remarks>The answer is a name, noun or figure that the article keeps coming back to; the question is a whole sentence of the article, readable
/// alone, with the answer taken out, so claims keep their claimers. Wrong choices are of the same kind and form, and are left out where the
/// article says much the same of them. The same article gives the same proposals.</remarks>
public static class QuestionProposer
{
    /// <summary>How many are proposed at most unless the caller says otherwise.</summary>
    public const int UsualMost = 5;

    // Where an article names nobody, side matters are asked for up to this number.
    private const int Few = 3;

    /// <summary>Proposals for an article, the most salient answer first and what asks again for an answer last, as many as ask for what matters, one at least where anything can be asked. None for other languages than English.</summary>
    /// <remarks>Who asks for more than <see cref="UsualMost"/> gets what else can be asked about those that the article names, wherever it tells of them.</remarks>
    /// <param name="reading">The article as read.</param>
    /// <param name="most">How many at most, 1 or more.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reading"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is below 1.</exception>
    public static IReadOnlyList<QuestionProposal> Propose(ArticleReading reading, int most = UsualMost)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        if (reading.Language != LanguageGuess.English)
        {
            return [];
        }

        var reader = new DraftReader(reading);
        List<QuestionDraft> chosen = [];
        var left = DraftLeave.None;
        foreach (var leave in DraftLeave.Steps.Prepend(DraftLeave.None).TakeWhile(_ => chosen.Count == 0))
        {
            (chosen, left) = (DraftSelection.Choose(reader, leave, Math.Min(most, UsualMost)), leave);
        }

        if (most > UsualMost)
        {
            DraftSelection.Fill(chosen, reader.Named(), most);
            DraftSelection.Fill(chosen, reader.Drafts(left), Few);
        }

        // A second question for one answer is another way to ask, for whoever does not like the first: after everything new.
        var again = chosen.Where((draft, i) => chosen.FindIndex(other => other.Term == draft.Term) < i).ToList();
        return [.. chosen.Except(again).Concat(again).Select(draft => Proposal(draft, reading.Article))];
    }

    private static QuestionProposal Proposal(QuestionDraft draft, ArticleText article)
    {
        var texts = draft.Wrong.Value!.Prepend(draft.Answer).OrderBy(text => StableHash.Of(draft.Stem, text)).ToList();
        var ids = ChoiceIds(texts);
        var id = "p" + StableHash.Of(draft.Answer, draft.Stem).ToString("x8", CultureInfo.InvariantCulture);
        var mentions = draft.Term.Mentions.Select(mention => mention.Sentence).Distinct().Count();
        return new QuestionProposal(
            id, draft.Stem, [.. texts.Select((text, i) => new QuestionChoice(ids[i], text))], ids[texts.IndexOf(draft.Answer)], draft.Term.Kind,
            draft.Mention.Sentence.Sentence, article.Folded.ToOriginalWords(article.Tokens[draft.Mention.First].Start, article.Tokens[draft.Mention.End - 1].End), mentions,
            mentions == 1 ? "the sentence says much of what the article is about" : FormattableString.Invariant($"the answer comes up in {mentions} sentences"));
    }

    private static List<string> ChoiceIds(List<string> texts)
    {
        var ids = new List<string>();
        foreach (var text in texts)
        {
            var slug = string.Join('-', new string([.. text.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
            slug = slug.Length is > 0 and <= 24 ? slug : "c" + StableHash.Of(text).ToString("x8", CultureInfo.InvariantCulture);
            ids.Add(ids.Contains(slug) ? "c" + StableHash.Of(text).ToString("x8", CultureInfo.InvariantCulture) : slug);
        }

        return ids;
    }
}
