namespace DiplomacyBot.Hosting.Touring;

/// <summary>How many steps have happened.</summary>
internal sealed class TourSteps
{
    public int Count { get; set; }

    /// <summary>Stops the tour where what is shown is not what has to be.</summary>
    /// <exception cref="TourFailedException">It is not.</exception>
    public void Expect(bool isSo, string whatIsMissing)
    {
        if (!isSo)
            throw new TourFailedException($"{whatIsMissing}.");
        Count++;
    }
}
