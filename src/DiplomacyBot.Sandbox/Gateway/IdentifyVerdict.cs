namespace DiplomacyBot.Sandbox.Gateway;

internal enum IdentifyVerdict
{
    Welcome,

    /// <summary>Answered with op 9.</summary>
    TooSoon,

    /// <summary>The day's identifies are used up: all connections end and the token is void.</summary>
    TokenReset,
}
