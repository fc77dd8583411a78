using System.Collections.Frozen;

namespace DiplomacyBot.Discord.Interactions;

/// <summary>Finds the handler of a command, component or form by its name.</summary>
internal sealed class HandlerTable
{
    private readonly FrozenDictionary<string, ICommandHandler> commands;
    private readonly FrozenDictionary<string, IComponentHandler> components;
    private readonly FrozenDictionary<string, IFormHandler> forms;

    public HandlerTable(IEnumerable<ICommandHandler> commands, IEnumerable<IComponentHandler> components, IEnumerable<IFormHandler> forms)
    {
        this.commands = ByName(commands, handler => handler.Definition.Path);
        this.components = ByName(components, handler => handler.Definition.Name);
        this.forms = ByName(forms, handler => handler.Definition.Name);
    }

    public ICommandHandler? Command(string path) => commands.GetValueOrDefault(path);

    public IComponentHandler? Component(string name) => components.GetValueOrDefault(name);

    public IFormHandler? Form(string name) => forms.GetValueOrDefault(name);

    private static FrozenDictionary<string, T> ByName<T>(IEnumerable<T> handlers, Func<T, string> name)
    {
        var table = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var handler in handlers)
        {
            if (!table.TryAdd(name(handler), handler))
            {
                throw new InvalidOperationException($"Two handlers are called '{name(handler)}'.");
            }
        }
        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
