namespace DiplomacyBot.Sandbox.Tests.Support;

/// <summary>Pieces of request bodies.</summary>
internal static class Sample
{
    public static string X(int length) => new('x', length);

    /// <summary>Emoji outside the basic plane: two UTF-16 units, one code point each.</summary>
    public static string Smileys(int count) => string.Concat(Enumerable.Repeat("😀", count));

    public static string Times(int count, Func<int, string> item) => string.Join(',', Enumerable.Range(0, count).Select(item));

    public static string Button(string members) => $$"""{"type":2,"style":1,{{members}}}""";

    public static string Row(string components) => $$"""{"type":1,"components":[{{components}}]}""";

    public static string Rows(string components) => $$"""{"components":[{{Row(components)}}]}""";

    public static string V2(string components) => $$"""{"flags":32768,"components":[{{components}}]}""";

    public static string Text(string content) => $$"""{"type":10,"content":"{{content}}"}""";
}
