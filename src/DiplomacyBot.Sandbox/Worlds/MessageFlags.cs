namespace DiplomacyBot.Sandbox.Worlds;

[Flags]
internal enum MessageFlags
{
    None = 0,
    Crossposted = 1,
    IsCrosspost = 2,
    SuppressEmbeds = 4,
    HasThread = 32,
    Ephemeral = 64,
    Loading = 128,
    SuppressNotifications = 4096,
    IsVoiceMessage = 8192,
    HasSnapshot = 16384,
    IsComponentsV2 = 32768,

    /// <summary>What Create Message takes; anything else is ignored.</summary>
    Creatable = SuppressEmbeds | SuppressNotifications | IsVoiceMessage | IsComponentsV2,
}
