using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DiplomacyBot.Content.Yaml;

/// <summary>Reads the plain part of YAML: words, lists and maps. Type tags, anchors and aliases are refused, as they can
/// make a small file huge or choose a type; every value stays text.</summary>
internal sealed class YamlText
{
    /// <summary>A quiz needs six levels (file, questions, question, choices, choice, text).</summary>
    private const int MaxDepth = 8;

    private readonly Parser parser;
    private readonly int linesAbove;
    private readonly MistakeLog log;

    private YamlText(string text, int linesAbove, MistakeLog log)
    {
        parser = new Parser(new StringReader(text));
        this.linesAbove = linesAbove;
        this.log = log;
    }

    /// <param name="text">One YAML document.</param>
    /// <param name="linesAbove">How many lines of the file stand above <paramref name="text"/>.</param>
    /// <param name="log">Gets what is wrong.</param>
    /// <returns>The top node, or null with at least one mistake in <paramref name="log"/>.</returns>
    public static YamlNode? Read(string text, int linesAbove, MistakeLog log)
    {
        var reader = new YamlText(text, linesAbove, log);
        try
        {
            return reader.ReadDocument();
        }
        catch (RefusedYaml refused)
        {
            log.Add(refused.Line, refused.Message);
        }
        catch (YamlException exception)
        {
            log.Add(linesAbove + Math.Max(1, (int)exception.Start.Line), $"This is not valid YAML: {exception.Message} "
                + "(A text with \": \" or \" #\" in it, or one that starts with a quote mark, must stand in quote marks.)");
        }
        // The parser's own slips: some broken texts ("[", a line feed, "a") trip it instead of being refused.
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or IndexOutOfRangeException or FormatException)
        {
            var line = Math.Max(1, (int)(reader.parser.Current?.End.Line ?? 1));
            log.Add(linesAbove + line, "This is not valid YAML from here on. Check the brackets, quote marks and the spaces at the start of each line.");
        }
        return null;
    }

    private YamlNode? ReadDocument()
    {
        Next<StreamStart>();
        if (parser.Accept<StreamEnd>(out _))
        {
            log.Add(linesAbove + 1, "There is nothing here yet.");
            return null;
        }
        Next<DocumentStart>();
        var node = ReadNode(1);
        Next<DocumentEnd>();
        if (parser.Accept<DocumentStart>(out var second))
            throw new RefusedYaml(LineOf(second), "A second YAML document starts here. Keep one in each file.");
        return node;
    }

    private YamlNode ReadNode(int depth)
    {
        parser.Accept<ParsingEvent>(out var next);
        if (next is null)
            throw new RefusedYaml(linesAbove + 1, "The file ends too early.");
        var line = LineOf(next);
        if (depth > MaxDepth)
            throw new RefusedYaml(line, $"This is nested more than {MaxDepth} levels deep.");
        switch (next)
        {
            case AnchorAlias alias:
                throw new RefusedYaml(line, $"\"*{alias.Value}\" is a YAML alias. Write the text out, or put it in quote marks.");
            case NodeEvent { Anchor.IsEmpty: false } anchored:
                throw new RefusedYaml(line, $"\"&{anchored.Anchor}\" is a YAML anchor. Leave it out, or put the text in quote marks.");
            case NodeEvent { Tag.IsEmpty: false } tagged:
                throw new RefusedYaml(line, $"\"{tagged.Tag}\" is a YAML type tag. Leave it out, or put the text in quote marks.");
            case Scalar scalar:
                parser.MoveNext();
                return TextOf(scalar, line);
            case SequenceStart:
                return ReadList(line, depth);
            case MappingStart:
                return ReadMap(line, depth);
            default:
                throw new RefusedYaml(line, "A value was expected here.");
        }
    }

    private static YamlNode.Scalar TextOf(Scalar scalar, int line)
    {
        // Escapes in quote marks can write what a look at the raw file would have caught.
        foreach (var character in scalar.Value)
        {
            if (FileText.Trouble(character) is { } trouble)
                throw new RefusedYaml(line, trouble);
        }
        var isNothing = scalar.Style == ScalarStyle.Plain && scalar.Value is "~" or "null";
        return new YamlNode.Scalar(line, isNothing ? "" : scalar.Value.Trim());
    }

    private YamlNode.List ReadList(int line, int depth)
    {
        parser.MoveNext();
        var items = new List<YamlNode>();
        while (!parser.TryConsume<SequenceEnd>(out _))
            items.Add(ReadNode(depth + 1));
        return new YamlNode.List(line, items);
    }

    private YamlNode.Map ReadMap(int line, int depth)
    {
        parser.MoveNext();
        var entries = new List<YamlNode.Entry>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = ReadNode(depth + 1);
            if (key is not YamlNode.Scalar { Value: var name })
                throw new RefusedYaml(key.Line, "A key must be a plain word.");
            if (!keys.Add(name))
                throw new RefusedYaml(key.Line, $"\"{name}\" is given twice.");
            entries.Add(new YamlNode.Entry(name, key.Line, ReadNode(depth + 1)));
        }
        return new YamlNode.Map(line, entries);
    }

    private void Next<T>()
        where T : ParsingEvent => parser.Consume<T>();

    private int LineOf(ParsingEvent parsed) => linesAbove + Math.Max(1, (int)parsed.Start.Line);

    private sealed class RefusedYaml(int line, string message) : Exception(message)
    {
        public int Line { get; } = line;
    }
}
