using DiplomacyBot.Text.Times.Grammar;
using DiplomacyBot.Text.Words;
using static DiplomacyBot.Text.Times.TimeValue;

namespace DiplomacyBot.Text.Times.Rules;

/// <summary>Before, now and later without a date.</summary>
internal static class VagueRules
{
    public static TimeRule<TimeValue>[] Rules { get; } =
    [
        new("recent years", "recent {unit}", _ => new Vague("PAST_REF"), n => n.IsPlural),
        new("recent weeks and months", "recent {unit} and {unit}", _ => new Vague("PAST_REF")),
        new("past years", "past {unit}", _ => new Vague("PAST_REF"), n => n.IsPlural),
        new("coming weeks", "the? coming {unit}", _ => new Vague("FUTURE_REF"), n => n.IsPlural),
        new("in the past", "the? recent|distant? past", _ => new Vague("PAST_REF"), n => n.Follows("in", "of", "from", "than", "as") && n.Contains("the") && !n.After.IsWord),
        new("recently", "more? recently", _ => new Vague("PAST_REF")),
        new("a recent visit", "recent", _ => new Vague("PAST_REF"), n => n.After.IsWord && n.Before.Is(WordTags.Determiner)),
        new("the former emperor", "former", _ => new Vague("PAST_REF") { HistoryOnly = true }, n => n.After.IsWord && !n.After.Is(WordTags.Stop)),
        new("now", "right? now|currently|nowadays", _ => new Vague("PRESENT_REF")),
        new("the current leader", "current", _ => new Vague("PRESENT_REF"), n => n.After.IsWord),
        new("these days", "these days", _ => new Vague("PRESENT_REF")),
        new("at the moment", "the moment|present", _ => new Vague("PRESENT_REF"), n => n.Follows("at")),
        new("at present", "present", _ => new Vague("PRESENT_REF"), n => n.Follows("at") && !n.After.IsWord),
        new("the present day", "the present day|time", _ => new Vague("PRESENT_REF")),
        new("in the future", "the near|immediate|distant? future", _ => new Vague("FUTURE_REF")),
        new("in future", "near? future", _ => new Vague("FUTURE_REF")),
        new("in the near term", "the near|short|long term", _ => new Vague("FUTURE_REF"), n => n.Follows("in", "over", "for")),
    ];
}
