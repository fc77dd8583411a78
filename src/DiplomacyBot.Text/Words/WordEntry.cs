using DiplomacyBot.Text.Quotes;

namespace DiplomacyBot.Text.Words;

/// <summary>What is known of one lower-case word.</summary>
internal sealed class WordEntry(string text)
{
    /// <summary>Stands for every word that no list knows.</summary>
    public static WordEntry Unknown { get; } = new(string.Empty);

    public string Text { get; } = text;

    public WordTags Tags { get; set; }

    /// <summary>1 to 12; 0 for no month.</summary>
    public int Month { get; set; }

    /// <summary>System.DayOfWeek as a number; -1 for no weekday.</summary>
    public int Weekday { get; set; } = -1;

    /// <summary>A TimeUnit as a number; -1 for no unit.</summary>
    public int Unit { get; set; } = -1;

    /// <summary>A YearPart as a number; -1 for no season.</summary>
    public int Season { get; set; } = -1;

    /// <summary>The value of a number word; -1 for none.</summary>
    public int Number { get; set; } = -1;

    /// <summary>The value of an ordinal word; 0 for none.</summary>
    public int Ordinal { get; set; }

    /// <summary>20 for "twenties"; 0 for none.</summary>
    public int Decade { get; set; }

    /// <summary>Its place in the vocabulary, from 0; grammars keep the rules that begin with it there.</summary>
    public int Index { get; init; } = -1;

    /// <summary>What the word reports where it is a verb; null where it reports nothing.</summary>
    public SpeechVerb? Speech { get; set; }

    public bool Is(WordTags tags) => (Tags & tags) != 0;

    public override string ToString() => Text;
}
