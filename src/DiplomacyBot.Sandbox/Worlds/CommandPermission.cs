namespace DiplomacyBot.Sandbox.Worlds;

/// <param name="Id">Of a role, user or channel; the guild's id = @everyone, the guild's id less one = all channels.</param>
/// <param name="Kind">Of what.</param>
/// <param name="Allowed">Or denied.</param>
internal sealed record CommandPermission(ulong Id, CommandPermissionKind Kind, bool Allowed);
