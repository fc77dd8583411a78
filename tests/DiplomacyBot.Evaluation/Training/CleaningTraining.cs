using System.Globalization;
using System.Text;
using DiplomacyBot.Text.Cleaning;

namespace DiplomacyBot.Evaluation.Training;

/// <summary>Fits log-odds by logistic regression, each page weighing the same and each block by its words, those of the article more.</summary>
/// <remarks>Full-batch gradient steps sized by AdaGrad (Duchi, Hazan and Singer, JMLR 12, 2011): no chance in it, so it is repeatable.</remarks>
internal sealed class CleaningTraining(IReadOnlyList<MarkedPage> pages)
{
    private const int Folds = 10;
    private const int Steps = 300;
    private const double StepSize = 0.3;

    // Pulls each weight to 0, so that a sign seen on one page only says little.
    private const double Penalty = 0.3;

    // What the article of a page weighs against the rest of it: a lost paragraph is missed more than a caption left in disturbs.
    // Chosen by cross-validation, for a recall of 96 %.
    private const double OfArticle = 3;

    private readonly List<Sample> samples = [.. pages.SelectMany(SamplesOf)];

    private sealed record Sample(string Site, int[] Signs, double Weight, bool Inside);

    /// <summary>Fits on nine tenths of the sites, cleans the other tenth; ten times.</summary>
    public void CrossValidate(TextWriter output)
    {
        var sites = pages.Select(page => page.Site).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var (unseen, seen) = (new CleaningScore(), new CleaningScore());
        var all = new PageWeights(Fit(new HashSet<string>(StringComparer.Ordinal)));
        for (var fold = 0; fold < Folds; fold++)
        {
            var held = sites.Where((_, i) => i % Folds == fold).ToHashSet(StringComparer.Ordinal);
            var weights = new PageWeights(Fit(held));
            foreach (var page in pages.Where(page => held.Contains(page.Site)))
            {
                unseen.Add(page.Body, Clean(page, weights));
                seen.Add(page.Body, Clean(page, all));
            }
        }

        output.WriteLine($"{sites.Count} sites in {Folds} folds, unseen: {unseen}");
        output.WriteLine($"fitted on all, seen: {seen}");
    }

    /// <summary>The text of the file of weights, fitted on all pages.</summary>
    public string Write()
    {
        var weights = Fit(new HashSet<string>(StringComparer.Ordinal));
        var text = new StringBuilder();
        text.AppendLine("# How much each sign of a block speaks for its being part of the article, in log-odds. Written by the training step, not by hand:");
        text.AppendLine("# dotnet run -c Release --project tests/DiplomacyBot.Evaluation -- train-cleaning FOLDER/boilerplate/docs.jsonl --write FILE");
        text.AppendLine(CultureInfo.InvariantCulture, $"# Fitted on {pages.Count} pages marked for the article extraction benchmark by Zyte (MIT licence).");
        for (var i = 0; i < PageWeights.Count; i++)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{PageWeights.NameOf(i)} {weights[i]:0.000}");
        }

        return text.ToString();
    }

    private static IEnumerable<Sample> SamplesOf(MarkedPage page)
    {
        double article = Math.Max(1, page.Views.Where(block => block.Inside).Sum(block => block.Words));
        double rest = Math.Max(1, page.Views.Where(block => !block.Inside).Sum(block => block.Words));
        // The rest of a page weighs no more, however long the comments below are.
        return page.Views.Select(block => new Sample(
            page.Site, [.. PageWeights.Indices(block.View)], (block.Inside ? OfArticle : 1) * block.Words / (block.Inside ? article : Math.Max(rest, article)), block.Inside));
    }

    private double[] Fit(HashSet<string> without)
    {
        var used = samples.FindAll(sample => !without.Contains(sample.Site));
        var weights = new double[PageWeights.Count];
        var gradient = new double[weights.Length];
        var squares = new double[weights.Length];
        for (var step = 0; step < Steps; step++)
        {
            for (var i = 0; i < weights.Length; i++)
            {
                gradient[i] = Penalty * weights[i];
            }

            foreach (var sample in used)
            {
                var odds = 0.0;
                foreach (var sign in sample.Signs)
                {
                    odds += weights[sign];
                }

                var error = sample.Weight * ((1 / (1 + Math.Exp(-odds))) - (sample.Inside ? 1 : 0));
                foreach (var sign in sample.Signs)
                {
                    gradient[sign] += error;
                }
            }

            for (var i = 0; i < weights.Length; i++)
            {
                squares[i] += gradient[i] * gradient[i];
                weights[i] -= StepSize * gradient[i] / (Math.Sqrt(squares[i]) + 1e-9);
            }
        }

        return weights;
    }

    private static List<string> Clean(MarkedPage page, PageWeights weights)
    {
        var cleaned = PageCleaner.Clean(page.Folded, weights);
        var body = cleaned.Blocks.Where(block => block.Role is BlockRole.Prose or BlockRole.Heading);
        return MarkedPage.Words(string.Join('\n', body.Select(block => page.Folded.ToOriginal(block.ContentStart, block.ContentEnd).Of(page.Folded.Original))));
    }
}
