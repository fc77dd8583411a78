namespace DiplomacyBot.Discord.Interactions;

/// <summary>What is said before any handler has run, or after one has failed: the program's own words, in the person's language.</summary>
public interface IStandardReplies
{
    /// <summary>The command was run in a direct message.</summary>
    Reply OutsideGuild { get; }

    /// <summary>Discord showed a command that is there no longer.</summary>
    Reply UnknownCommand { get; }

    /// <summary>The button, select or form is from before, or was made up.</summary>
    Reply StaleComponent { get; }

    /// <summary>The button or select belongs to the person who ran the command.</summary>
    Reply SomebodyElses { get; }

    /// <summary>Too much is in flight.</summary>
    Reply Busy { get; }

    /// <summary>The person is not of this tier.</summary>
    Reply NotAllowed(Tier tier);

    /// <summary>The handler failed; the log has the details under the reference.</summary>
    Reply Failed(string reference);
}
