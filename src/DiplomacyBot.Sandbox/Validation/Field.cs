namespace DiplomacyBot.Sandbox.Validation;

/// <summary>One row of a shape: a member, its rule, and whether it must be there.</summary>
/// <param name="Name">As Discord spells it.</param>
/// <param name="Rule">Checked when the member is present and not null.</param>
/// <param name="Required">Absent or null is an error.</param>
internal sealed record Field(string Name, Rule Rule, bool Required = false)
{
    /// <summary>The name as a body holds it: looked up many times, spelled once.</summary>
    public byte[] Utf8Name { get; } = System.Text.Encoding.UTF8.GetBytes(Name);
}
