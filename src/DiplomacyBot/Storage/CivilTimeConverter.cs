using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;
using NodaTime.Text;

namespace DiplomacyBot.Storage;

/// <summary>Civil times as text, "2026-12-01T09:00:00": sortable, and readable in any database tool.</summary>
internal sealed class CivilTimeConverter()
    : ValueConverter<LocalDateTime, string>(time => Format(time), text => Parse(text))
{
    internal static string Format(LocalDateTime time) => LocalDateTimePattern.GeneralIso.Format(time);

    internal static LocalDateTime Parse(string text) => LocalDateTimePattern.GeneralIso.Parse(text).Value;
}
