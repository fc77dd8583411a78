namespace DiplomacyBot.Sandbox.Validation;

/// <summary>One row of a shape: a member, its rule, and whether it must be there.</summary>
/// <param name="Name">As Discord spells it.</param>
/// <param name="Rule">Checked when the member is present and not null.</param>
/// <param name="Required">Absent or null is an error.</param>
internal sealed record Field(string Name, Rule Rule, bool Required = false);
