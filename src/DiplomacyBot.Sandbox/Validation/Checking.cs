using System.Globalization;

namespace DiplomacyBot.Sandbox.Validation;

/// <summary>One walk over a request body: where it is now, and what it found.</summary>
internal sealed class Checking
{
    private readonly List<string> path = [];
    private FieldErrors? errors;

    /// <param name="root">Where the tree starts: interaction callbacks put everything below <c>data</c>.</param>
    public Checking(params ReadOnlySpan<string> root) => path.AddRange(root);

    public FieldErrors? Errors => errors;

    public bool Failed => errors is not null;

    public int Count { get; private set; }

    public void Enter(string step) => path.Add(step);

    public void Enter(int index) => path.Add(index.ToString(CultureInfo.InvariantCulture));

    public void Leave() => path.RemoveAt(path.Count - 1);

    public void Fail(string code, string message)
    {
        Count++;
        (errors ??= new FieldErrors()).Add(path, code, message);
    }

    public void FailAt(string step, string code, string message)
    {
        Enter(step);
        Fail(code, message);
        Leave();
    }

    public void FailAt(IReadOnlyList<string> steps, string code, string message)
    {
        path.AddRange(steps);
        Fail(code, message);
        path.RemoveRange(path.Count - steps.Count, steps.Count);
    }

    public void Required(string step) => FailAt(step, "BASE_TYPE_REQUIRED", "This field is required");
}
