using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Schedules;

/// <summary>Settings section "Schedules".</summary>
internal sealed partial class ScheduleOptions
{
    /// <summary>How late a briefing may still be posted after the bot was away. Default: 12 hours.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "7.00:00:00")]
    public TimeSpan Grace { get; set; } = TimeSpan.FromHours(12);

    /// <summary>How often due briefings are looked for. Default: 1 second.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:01:00")]
    public TimeSpan Tick { get; set; } = TimeSpan.FromSeconds(1);

    [OptionsValidator]
    internal sealed partial class Validator : IValidateOptions<ScheduleOptions>;
}
