namespace DiplomacyBot.Text.Timelines.Stories;

/// <summary>Finds in what the sentences of one event contradict each other.</summary>
internal static class StoryConflicts
{
    /// <summary>Different stated dates that cannot all be true; null where there are none.</summary>
    public static StoryConflict? OfDates(IReadOnlyList<StoryTelling> tellings)
    {
        var sides = new List<StorySide>();
        foreach (var telling in tellings)
        {
            if (telling is { IsStated: true, Expression: { } words } && sides.TrueForAll(side => !StoryDates.Agree(side.Telling.Date, telling.Date)) && telling.Sentence.Shown.Contains(words))
            {
                sides.Add(new StorySide(telling, words));
            }
        }

        return sides.Count < 2 ? null : new StoryConflict(StoryConflictKind.Dates, [.. sides.OrderBy(side => side.Telling.Date)]);
    }

    /// <summary>Different exact numbers of the same, each the only one of its sentence and from articles of their own; null where there are none.</summary>
    public static StoryConflict? OfFigures(IReadOnlyList<StoryTelling> tellings)
    {
        foreach (var unit in tellings.SelectMany(telling => telling.Words.Figures).Select(figure => figure.Unit).Distinct())
        {
            var sides = new List<(StorySide Side, double Value)>();
            foreach (var telling in tellings)
            {
                if (Only(telling, unit) is { } figure && !sides.Exists(side => side.Value == figure.Value)
                    && sides.TrueForAll(side => side.Side.Telling.Article != telling.Article && AreNear(side.Value, figure.Value) && side.Side.Telling.Words.IsNearly(telling.Words)))
                {
                    sides.Add((new StorySide(telling, figure.Span), figure.Value));
                }
            }

            if (sides.Count > 1)
            {
                return new StoryConflict(StoryConflictKind.Figures, [.. sides.OrderBy(side => side.Value).Select(side => side.Side)]);
            }
        }

        return null;
    }

    private static StoryFigure? Only(StoryTelling telling, string unit)
    {
        StoryFigure? only = null;
        foreach (var figure in telling.Words.Figures)
        {
            if (figure.Unit == unit)
            {
                if (only is not null)
                {
                    return null;
                }

                only = figure;
            }
        }

        return only;
    }

    private static bool AreNear(double one, double other) =>
        Math.Min(one, other) > 0 && Math.Max(one, other) <= Math.Min(one, other) * StoryRule.FiguresInDispute;
}
