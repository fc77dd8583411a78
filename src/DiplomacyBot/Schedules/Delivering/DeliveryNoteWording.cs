using System.Globalization;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Localization;

namespace DiplomacyBot.Schedules;

/// <summary>The notes of a delivery as sentences for moderators, which say what to do where something is to be done.</summary>
internal static class DeliveryNoteWording
{
    private static readonly Texts Words = Texts.Of("schedules");

    /// <summary>A note as it is stored.</summary>
    public static Markdown Of(string? stored) => stored is null ? Markdown.Empty : DeliveryNote.Parse(stored) is { } note ? Of(note) : Markdown.Plain(stored);

    public static Markdown Of(DeliveryNote note) => note.Kind switch
    {
        DeliveryNoteKind.Due => Words.Say("note-due"),
        DeliveryNoteKind.Merged => Words.Say("note-merged"),
        DeliveryNoteKind.AwayTooLong => Words.Say("note-away-too-long"),
        DeliveryNoteKind.AskedNow => Words.Say("note-asked-now"),
        DeliveryNoteKind.Asked => Words.Say("note-asked"),
        DeliveryNoteKind.Cancelled => Words.Say("note-cancelled"),
        DeliveryNoteKind.Seen => Words.Say("note-seen"),
        DeliveryNoteKind.Sending => Words.Say("note-sending"),
        DeliveryNoteKind.Posted => Words.Say("note-posted"),
        DeliveryNoteKind.DeletedSince => Words.Say("note-deleted-since"),
        DeliveryNoteKind.Found => Words.Say("note-found"),
        DeliveryNoteKind.NoAnswer => Words.Say("note-no-answer"),
        DeliveryNoteKind.DiscordTrouble => Words.Say("note-discord-trouble"),
        DeliveryNoteKind.ArticleGone => Words.Say("note-article-gone"),
        DeliveryNoteKind.NoHistory => Words.Say("note-no-history"),
        DeliveryNoteKind.TooMuchWritten => Words.Say("note-too-much-written"),
        DeliveryNoteKind.CannotRead => Words.Say("note-cannot-read", ("code", Code(note))),
        DeliveryNoteKind.ChannelGone => Words.Say("note-channel-gone"),
        DeliveryNoteKind.ChannelNotVisible => Words.Say("note-channel-not-visible"),
        DeliveryNoteKind.MayNotPost => Words.Say("note-may-not-post"),
        DeliveryNoteKind.Blocked => Words.Say("note-blocked"),
        DeliveryNoteKind.Refused => Words.Say("note-refused", ("code", Code(note))),
        _ => throw new InvalidOperationException($"The note {note.Kind} has no words."),
    };

    private static string Code(DeliveryNote note) => note.Code.ToString(CultureInfo.InvariantCulture);
}
