namespace DiplomacyBot.Text.Quotes.Grammar;

/// <summary>A verb with its auxiliaries.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Head">The token of the verb that carries the meaning.</param>
/// <param name="Form">How it hangs in the sentence.</param>
/// <param name="Passive">Whether it is passive: "was told".</param>
/// <param name="Negated">Whether "not" or "never" stands inside.</param>
/// <param name="Quoted">Whether it stands in quotation marks.</param>
internal readonly record struct VerbPhrase(int First, int Head, VerbForm Form, bool Passive, bool Negated, bool Quoted);
