using DiplomacyBot.Evaluation.Sizes;

namespace DiplomacyBot.Text.Tests.Articles;

/// <summary>What reading allocates is the same in every run, so growth can be tested without a clock; the times are printed by the command "sizes".</summary>
public sealed class GrowthTests
{
    private const int Short = 6_000;
    private const int Long = 96_000;

    // Lists double, tables of the first sentences fill up; what grows with the square would be 16 times as much.
    private const double MostGrowth = 2.5;

    public static TheoryData<string> Shapes => [.. TextShapes.All.Select(shape => shape.Name)];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Memory_for_a_character_does_not_grow_with_the_length_of_the_text(string shape)
    {
        var make = TextShapes.All.Single(known => known.Name == shape).Make;
        // Lists and tables of the library are read once.
        WholePipeline.Run(make(Short));
        var (few, many) = (Allocated(make(Short)), Allocated(make(Long)));
        Assert.True(many / Long <= MostGrowth * few / Short, $"{few / Short:0} bytes a character at {Short}, {many / Long:0} at {Long}");
    }

    private static double Allocated(string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        WholePipeline.Run(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
