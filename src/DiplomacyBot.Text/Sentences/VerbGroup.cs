using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Sentences;

/// <summary>A finite verb with its auxiliaries.</summary>
/// <param name="First">Token where the group begins.</param>
/// <param name="Last">Token of the verb that carries the meaning.</param>
/// <param name="Tense">Its tense.</param>
/// <param name="Negated">Whether "not" or "never" stands inside.</param>
/// <param name="Subordinate">Whether a word such as "when", "which" or "that" opens its clause.</param>
/// <param name="Quoted">Whether it stands inside quotation marks.</param>
/// <param name="Verb">What the lists know of the verb.</param>
internal readonly record struct VerbGroup(int First, int Last, Tense Tense, bool Negated, bool Subordinate, bool Quoted, WordEntry Verb);
