using System.Text.Json;

namespace DiplomacyBot.Sandbox.Validation;

/// <summary>The errors of one request body, as the tree Discord answers with: it mirrors the request, leaves hold <c>_errors</c>.</summary>
internal sealed class FieldErrors
{
    private readonly Node root = new();

    public bool Any { get; private set; }

    public void Add(IReadOnlyList<string> path, string code, string message)
    {
        Any = true;
        var node = root;
        foreach (var step in path)
            node = node.Child(step);
        node.Errors.Add((code, message));
    }

    public void WriteTo(Utf8JsonWriter writer) => Write(writer, root);

    private static void Write(Utf8JsonWriter writer, Node node)
    {
        writer.WriteStartObject();
        if (node.Errors.Count > 0)
        {
            writer.WriteStartArray("_errors"u8);
            foreach (var (code, message) in node.Errors)
            {
                writer.WriteStartObject();
                writer.WriteString("code"u8, code);
                writer.WriteString("message"u8, message);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        foreach (var (name, child) in node.Children)
        {
            writer.WritePropertyName(name);
            Write(writer, child);
        }

        writer.WriteEndObject();
    }

    private sealed class Node
    {
        public List<(string Code, string Message)> Errors { get; } = [];

        public List<(string Name, Node Child)> Children { get; } = [];

        public Node Child(string name)
        {
            foreach (var (known, child) in Children)
            {
                if (known == name)
                    return child;
            }

            var added = new Node();
            Children.Add((name, added));
            return added;
        }
    }
}
