namespace DiplomacyBot.Sandbox.Worlds;

/// <summary>A channel's exception for one role or one member.</summary>
internal sealed record Overwrite(ulong Id, bool ForMember, Permissions Allow, Permissions Deny);
