namespace DiplomacyBot.Text.Quotes;

/// <summary>Who says what stands before a cue.</summary>
/// <param name="Source">Who.</param>
/// <param name="ContentEnd">The comma or closing quotation mark behind what is said.</param>
/// <param name="Saying">The cue where it is not the verb: "as saying".</param>
internal readonly record struct PostposedSource(Source Source, int ContentEnd, TokenRange? Saying);
