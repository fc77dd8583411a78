namespace DiplomacyBot.Text.Quotes;

/// <summary>What may follow a verb of speech; see the head of <c>Words/speech.txt</c>.</summary>
[Flags]
internal enum Frames
{
    None = 0,
    That = 1,
    To = 2,
    Np = 4,
    Person = 8,
    Quote = 16,
    As = 32,
    Ing = 64,

    /// <summary>With a thing as its object the verb is a deed, not words: "recognised the state".</summary>
    Deed = 128,
}
