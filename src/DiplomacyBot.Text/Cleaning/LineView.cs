namespace DiplomacyBot.Text.Cleaning;

/// <summary>All that the weights are applied to: the signs of a block, a bit each, its place and kind, and the kinds of the two blocks before and after it.</summary>
internal readonly record struct LineView(UInt128 Signs, LinePlace Place, LineKind Kind, int Prose, LineKind Before2, LineKind Before1, LineKind After1, LineKind After2)
{
    /// <summary>In how many steps the share of prose before and behind is told.</summary>
    public const int ProseSteps = 4;

    public bool Has(LineSign sign) => (Signs & (UInt128.One << (int)sign)) != 0;
}
