namespace DiplomacyBot.Sandbox.Worlds;

/// <summary>The registered commands, by scope: global (null) or one guild.</summary>
internal sealed class CommandBook
{
    /// <summary>How many commands a scope may hold, by type.</summary>
    private static readonly Dictionary<int, int> Limits = new()
    {
        [ApplicationCommand.ChatInput] = 100,
        [ApplicationCommand.UserCommand] = 15,
        [ApplicationCommand.MessageCommand] = 15,
        [ApplicationCommand.EntryPoint] = 1,
    };

    private readonly List<ApplicationCommand> commands = [];
    private readonly Dictionary<(ulong GuildId, ulong Id), CommandPermissions> permissions = [];

    public IReadOnlyList<ApplicationCommand> All => commands;

    public IEnumerable<ApplicationCommand> In(ulong? guildId) => commands.Where(command => command.GuildId == guildId);

    public ApplicationCommand? Find(ulong id) => commands.Find(command => command.Id == id);

    public ApplicationCommand? Find(ulong? guildId, int type, string name) =>
        commands.Find(command => command.GuildId == guildId && command.Type == type && command.Name == name);

    public IEnumerable<CommandPermissions> AllPermissions => permissions.Values;

    /// <summary>What a guild's administrators set for a command, or (under the application's id) for all that have nothing of their own.</summary>
    public CommandPermissions? PermissionsOf(ulong guildId, ulong id) => permissions.GetValueOrDefault((guildId, id));

    public IEnumerable<CommandPermissions> PermissionsIn(ulong guildId) => permissions.Values.Where(set => set.GuildId == guildId);

    public void Permit(CommandPermissions set)
    {
        if (set.Permissions.Count == 0)
            permissions.Remove((set.GuildId, set.Id));
        else
            permissions[(set.GuildId, set.Id)] = set;
    }

    public static int LimitOf(int type) => Limits.GetValueOrDefault(type, 0);

    public void Put(ApplicationCommand command)
    {
        if (commands.RemoveAll(old => old.Id == command.Id && old.Name != command.Name) > 0)
            ForgetPermissions(command.Id);
        commands.RemoveAll(old => old.Id == command.Id);
        commands.Add(command);
    }

    public bool Remove(ulong id)
    {
        ForgetPermissions(id);
        return commands.RemoveAll(command => command.Id == id) > 0;
    }

    public void ReplaceScope(ulong? guildId, IEnumerable<ApplicationCommand> replacement)
    {
        var kept = replacement.ToList();
        foreach (var gone in commands.Where(command => command.GuildId == guildId && !kept.Exists(other => other.Id == command.Id)).ToList())
            ForgetPermissions(gone.Id);
        commands.RemoveAll(command => command.GuildId == guildId);
        commands.AddRange(kept);
    }

    public void ReplaceAll(IEnumerable<ApplicationCommand> replacement)
    {
        commands.Clear();
        commands.AddRange(replacement);
    }

    /// <summary>Renaming or deleting a command erases its permissions.</summary>
    private void ForgetPermissions(ulong id)
    {
        foreach (var key in permissions.Keys.Where(key => key.Id == id).ToList())
            permissions.Remove(key);
    }
}
