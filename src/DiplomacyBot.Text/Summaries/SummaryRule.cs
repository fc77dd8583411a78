namespace DiplomacyBot.Text.Summaries;

/// <summary>What counts how much when sentences are chosen. Five of its constants were chosen on a corpus.</summary>
/// <remarks>Chosen by hand on the 350 articles of the summ_cnndm set (ROUGE against the editors' points), with both halves of them in view, so
/// neither half is a check; other articles are. A change by a quarter moves ROUGE-1 by about 0.3, half its standard error. That position should
/// weigh on words and on sentences alike is our reading of PacSum (Zheng and Lapata, ACL 2019); choosing words to cover instead of sentences to
/// rank is Gillick and Favre's ("A Scalable Global Model for Summarization", 2009).</remarks>
/// <param name="MayLean">Whether a sentence that leans on the one before ("But …") may stand after another one.</param>
/// <param name="Spread">Whether each sentence comes from a paragraph of its own, where there are enough.</param>
/// <param name="EventFactor">What a sentence that tells an event of the timeline gains: its value is multiplied by this; 1 gains nothing.</param>
/// <param name="HalfPosition">At which sentence, counted from 0, a sentence weighs half as much as at the beginning.</param>
/// <param name="FreeWords">Words that cost nothing: value is counted per word above this number.</param>
/// <param name="FewestWords">What is shorter says too little to be chosen.</param>
internal sealed record SummaryRule(bool MayLean, bool Spread, double EventFactor, double HalfPosition, double FreeWords, int FewestWords)
{
    /// <summary>At which sentence, counted from 0, a word weighs half as much as at the beginning; in summaries a sentence too. Chosen on summ_cnndm.</summary>
    public const double HalfWeight = 12;

    /// <summary>The power that makes what comes up often weigh more than its share. Chosen on summ_cnndm.</summary>
    public const double Emphasis = 1.5;

    /// <summary>How much heavier a name or a capitalised term is than another word: 0 for not at all. Chosen on summ_cnndm.</summary>
    public const double NameBonus = 0.5;

    /// <summary>How many of the best sentences are tried in threes. Chosen on summ_cnndm; it also bounds the work.</summary>
    public const int Shortlist = 12;

    /// <summary>A card shows points from all over the article, each of them alone, what happened before what was said about it. Its figures
    /// come from reading our own articles, whose sentences are short; none was chosen on a corpus.</summary>
    public static SummaryRule Card { get; } = new(MayLean: false, Spread: true, EventFactor: 1.5, HalfPosition: 200, FreeWords: 1000, FewestWords: 7);

    /// <summary>A summary is read from its first sentence to its last. The length that costs nothing, 20 words, was chosen on summ_cnndm.</summary>
    public static SummaryRule Summary { get; } = new(MayLean: true, Spread: false, EventFactor: 1, HalfWeight, FreeWords: 20, FewestWords: 5);

    /// <summary>The share that something at this place weighs: 1 at the beginning, a half where half of it is left.</summary>
    public static double Position(int index, double half) => half / (half + index);
}
