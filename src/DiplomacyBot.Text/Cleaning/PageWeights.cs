using System.Globalization;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Cleaning;

/// <summary>How much each sign speaks for a block being part of the article: log-odds, added up.</summary>
internal sealed class PageWeights
{
    private static readonly int Signs = Enum.GetValues<LineSign>().Length;
    private static readonly int Kinds = Enum.GetValues<LineKind>().Length;

    private const int Proses = LineView.ProseSteps * LineView.ProseSteps;
    private static readonly int Places = Enum.GetValues<LinePlace>().Length;

    private readonly double[] weights;

    public PageWeights(double[] weights) => this.weights = weights;

    /// <summary>The weights of <c>page-weights.txt</c>, as the training step of tests/DiplomacyBot.Evaluation wrote them.</summary>
    public static PageWeights Shared { get; } = Read();

    /// <summary>How many weights there are.</summary>
    public static int Count => Signs + ((4 + Places + Proses) * Kinds);

    /// <summary>What a weight is called in the file: "InCore", or "Before1.Prose" for the kind of a neighbour.</summary>
    public static string NameOf(int index) => index < Signs
        ? ((LineSign)index).ToString()
        : $"{(((index - Signs) / Kinds) switch { 0 => (object)"Before2", 1 => "Before1", 2 => "After1", 3 => "After2", var place => place - 4 < Places ? (LinePlace)(place - 4) : $"Prose{(place - 4 - Places) / LineView.ProseSteps}{(place - 4 - Places) % LineView.ProseSteps}" })}.{(LineKind)((index - Signs) % Kinds)}";

    /// <summary>The log-odds of being part of the article.</summary>
    public double Of(LineView view)
    {
        var sum = 0.0;
        var signs = view.Signs;
        for (var at = 0; signs != 0; at++, signs >>= 1)
        {
            var zeros = (int)UInt128.TrailingZeroCount(signs);
            at += zeros;
            signs >>= zeros;
            sum += weights[at];
        }

        return sum + Neighbour(0, view.Before2) + Neighbour(1, view.Before1) + Neighbour(2, view.After1) + Neighbour(3, view.After2) + Neighbour(4 + (int)view.Place, view.Kind) + Neighbour(4 + Places + view.Prose, view.Kind);
    }

    /// <summary>The indices of the weights that <see cref="Of"/> adds up.</summary>
    public static List<int> Indices(LineView view)
    {
        var indices = Enumerable.Range(0, Signs).Where(sign => view.Has((LineSign)sign)).ToList();
        ReadOnlySpan<LineKind> kinds = [view.Before2, view.Before1, view.After1, view.After2];
        for (var i = 0; i < kinds.Length; i++)
        {
            indices.Add(Signs + (i * Kinds) + (int)kinds[i]);
        }

        indices.Add(Signs + ((4 + (int)view.Place) * Kinds) + (int)view.Kind);
        indices.Add(Signs + ((4 + Places + view.Prose) * Kinds) + (int)view.Kind);

        return indices;
    }

    private double Neighbour(int place, LineKind kind) => weights[Signs + (place * Kinds) + (int)kind];

    private static PageWeights Read()
    {
        var byName = Enumerable.Range(0, Count).ToDictionary(NameOf, StringComparer.Ordinal);
        var weights = new double[Count];
        foreach (var line in WordFile.Lines("page-weights.txt"))
        {
            var parts = line.Split(' ', 2);
            if (parts.Length != 2 || !byName.TryGetValue(parts[0], out var index) || !double.TryParse(parts[1], NumberStyles.Float, CultureInfo.InvariantCulture, out weights[index]))
            {
                throw new FormatException($"page-weights.txt: '{line}' is no name of a sign and a number.");
            }
        }

        return new PageWeights(weights);
    }
}
