namespace DiplomacyBot.Text.Quotes;

/// <summary>A verb that reports what somebody says, thinks or wants.</summary>
/// <param name="Lemma">Its base form.</param>
/// <param name="Strength">How strongly it commits the speaker.</param>
/// <param name="Frames">What may follow it.</param>
/// <param name="Particles">Prepositions and particles that lead to what is said: called <c>for</c>.</param>
internal sealed record SpeechVerb(string Lemma, SpeechStrength Strength, Frames Frames, IReadOnlySet<string> Particles)
{
    /// <summary>Whether the verb reports words, not a thought, a wish or a finding.</summary>
    public bool IsStatement => Strength < SpeechStrength.Showed;

    public bool Takes(Frames frames) => (Frames & frames) != 0;
}
