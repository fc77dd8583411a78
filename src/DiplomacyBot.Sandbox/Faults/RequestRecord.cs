namespace DiplomacyBot.Sandbox.Faults;

/// <summary>What a bot asked and what it got.</summary>
/// <param name="Method">In capitals.</param>
/// <param name="Path">Below /api/v10; interaction tokens are cut out.</param>
/// <param name="Status">Of the reply the sandbox meant to give, faults aside.</param>
/// <param name="Code">Discord's error code, or 0.</param>
internal readonly record struct RequestRecord(string Method, string Path, int Status, int Code);
