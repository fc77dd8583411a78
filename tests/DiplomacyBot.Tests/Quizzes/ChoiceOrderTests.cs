using DiplomacyBot.Quizzes;
using FsCheck;
using FsCheck.Xunit;

namespace DiplomacyBot.Tests.Quizzes;

public sealed class ChoiceOrderTests
{
    private static readonly Choice[] Four = [new("a", "1"), new("b", "2"), new("c", "3"), new("d", "4")];

    [Property]
    public bool Keeps_every_choice_and_is_the_same_each_time(PositiveInt run, PositiveInt question)
    {
        var order = ChoiceOrder.For(Four, run.Get, question.Get);
        return order.Order(ChoiceById).SequenceEqual(Four) && order.SequenceEqual(ChoiceOrder.For(Four, run.Get, question.Get));
    }

    [Fact]
    public void Neighbours_see_all_orders_about_equally_often()
    {
        var orders = Enumerable.Range(1, 2400).CountBy(run => string.Concat(ChoiceOrder.For(Four, run, 7).Select(choice => choice.Id))).ToList();
        Assert.Equal(24, orders.Count);
        Assert.All(orders, order => Assert.InRange(order.Value, 60, 145));
    }

    [Fact]
    public void The_order_of_released_runs_never_changes() =>
        Assert.Equal("cadb", string.Concat(ChoiceOrder.For(Four, 1, 1).Select(choice => choice.Id)));

    private static readonly IComparer<Choice> ChoiceById = Comparer<Choice>.Create((left, right) => string.CompareOrdinal(left.Id, right.Id));
}
