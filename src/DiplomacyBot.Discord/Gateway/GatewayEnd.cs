namespace DiplomacyBot.Discord.Gateway;

/// <summary>What is to follow when a connection has ended.</summary>
internal enum GatewayEnd
{
    /// <summary>Connect again and go on with the same session.</summary>
    Resume,

    /// <summary>The same after some seconds: we were told off for sending.</summary>
    ResumeAfterPause,

    /// <summary>The session is gone: identify anew, on the original address.</summary>
    Fresh,

    /// <summary>Never again.</summary>
    Fatal,

    /// <summary>We wanted to.</summary>
    Stopped,
}
