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

    public IReadOnlyList<ApplicationCommand> All => commands;

    public IEnumerable<ApplicationCommand> In(ulong? guildId) => commands.Where(command => command.GuildId == guildId);

    public ApplicationCommand? Find(ulong id) => commands.Find(command => command.Id == id);

    public ApplicationCommand? Find(ulong? guildId, int type, string name) =>
        commands.Find(command => command.GuildId == guildId && command.Type == type && command.Name == name);

    public static int LimitOf(int type) => Limits.GetValueOrDefault(type, 0);

    public void Put(ApplicationCommand command)
    {
        commands.RemoveAll(old => old.Id == command.Id);
        commands.Add(command);
    }

    public bool Remove(ulong id) => commands.RemoveAll(command => command.Id == id) > 0;

    public void ReplaceScope(ulong? guildId, IEnumerable<ApplicationCommand> replacement)
    {
        var kept = replacement.ToList();
        commands.RemoveAll(command => command.GuildId == guildId);
        commands.AddRange(kept);
    }

    public void ReplaceAll(IEnumerable<ApplicationCommand> replacement)
    {
        commands.Clear();
        commands.AddRange(replacement);
    }
}
