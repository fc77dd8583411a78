using System.Globalization;

namespace DiplomacyBot.Schedules;

/// <summary>What is noted of a step of a delivery. Stored without words: whoever asks later reads it in their own language.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Code">Discord's error code where one belongs to it; else 0.</param>
internal readonly record struct DeliveryNote(DeliveryNoteKind Kind, int Code = 0)
{
    public static implicit operator DeliveryNote(DeliveryNoteKind kind) => new(kind);

    /// <summary>Reads what <see cref="ToString"/> wrote; null for the sentences that earlier versions stored.</summary>
    public static DeliveryNote? Parse(string stored)
    {
        var parts = stored.Split(' ');
        var code = 0;
        return parts.Length is 1 or 2 && char.IsAsciiLetterUpper(stored.FirstOrDefault()) && Enum.TryParse<DeliveryNoteKind>(parts[0], out var kind)
            && (parts.Length == 1 || int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out code))
            ? new DeliveryNote(kind, code)
            : null;
    }

    /// <summary>As it is stored: "Posted", "Refused 50035".</summary>
    public override string ToString() => Code == 0 ? Kind.ToString() : string.Create(CultureInfo.InvariantCulture, $"{Kind} {Code}");
}
