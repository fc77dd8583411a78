namespace DiplomacyBot.Discord;

/// <summary>One labelled input of a form; sent in Discord's Label form (component type 18).</summary>
/// <param name="CustomId">1 to 100 characters, unique in the form; the submitted value is found under it.</param>
/// <param name="Label">1 to 45 code points.</param>
/// <param name="Description">At most 100 code points under the label.</param>
/// <param name="Required">False where it may stay empty.</param>
public abstract record ModalField(string CustomId, string Label, string? Description, bool Required);

/// <summary>A text to type.</summary>
/// <param name="CustomId">1 to 100 characters.</param>
/// <param name="Label">1 to 45 code points.</param>
/// <param name="Description">At most 100 code points.</param>
/// <param name="Required">False where it may stay empty.</param>
/// <param name="Multiline">True for a paragraph.</param>
/// <param name="Value">What stands there already, at most 4,000 code points.</param>
/// <param name="Placeholder">At most 100 code points.</param>
/// <param name="MaxLength">1 to 4,000 code points.</param>
public sealed record TextField(
    string CustomId,
    string Label,
    string? Description = null,
    bool Required = true,
    bool Multiline = false,
    string? Value = null,
    string? Placeholder = null,
    int MaxLength = 4000) : ModalField(CustomId, Label, Description, Required);

/// <summary>A menu in a form.</summary>
/// <param name="CustomId">1 to 100 characters.</param>
/// <param name="Label">1 to 45 code points.</param>
/// <param name="Options">1 to 25.</param>
/// <param name="Description">At most 100 code points.</param>
/// <param name="Required">False where nothing need be chosen.</param>
public sealed record SelectField(
    string CustomId,
    string Label,
    IReadOnlyList<SelectOption> Options,
    string? Description = null,
    bool Required = true) : ModalField(CustomId, Label, Description, Required);
