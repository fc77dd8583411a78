using System.Text;
using DiplomacyBot.Content;
using DiplomacyBot.Content.Yaml;
using FsCheck.Xunit;

namespace DiplomacyBot.Tests.Content;

/// <summary>Each kind of mistake, made in a clean folder: the file, the line and the words that name it.</summary>
public sealed class MistakeTableTests
{
    private const string ArticlePath = "articles/river.md";
    private const string QuizPath = "quizzes/river-quiz.yml";
    private const string WordsPath = "words.yml";
    private const string ActorsPath = "actors.yml";

    [Theory]
    [InlineData("---\ntitle: The", "title: The", 1, "must start with front matter")]
    [InlineData("\n---\n## The pact", "\n## The pact", 1, "not closed")]
    [InlineData("title: The River Pact", "title: The: River Pact", 2, "not valid YAML")]
    [InlineData("title: The River Pact", "titel: The River Pact", 2, "Did you mean \"title\"?")]
    [InlineData("title: The River Pact", "title:", 2, "\"title\" is missing")]
    [InlineData("title: The River Pact", "title: [a]", 2, "must be a text")]
    [InlineData("title: The River Pact", "title: &a The River Pact", 2, "YAML anchor")]
    [InlineData("author: A. Writer", "author: *a", 3, "YAML alias")]
    [InlineData("author: A. Writer", "author: !!str A", 3, "YAML type tag")]
    [InlineData("author: A. Writer", "author: !System.Uri A", 3, "YAML type tag")]
    [InlineData("author: A. Writer", "title: Again", 3, "given twice")]
    [InlineData("author: A. Writer", "[a, b]: c", 3, "plain word")]
    [InlineData("author: A. Writer", "author: \"A\\0B\"", 3, "U+0000")]
    [InlineData("author: A. Writer", "author: \"A\\u202EB\"", 3, "U+202E")]
    [InlineData("author: A. Writer", "author: |\n  A\n  B", 3, "must be one line")]
    [InlineData("author: A. Writer", "subject: A", 3, "Known: title, author")]
    [InlineData("published: 2020-05-01", "published: 2020-02-30", 4, "not a date")]
    [InlineData("published: 2020-05-01", "published: 1 May 2020", 4, "not a date")]
    [InlineData("  - water", "  water", 6, "must be a list")]
    [InlineData("  - water", "  - ", 6, "empty line")]
    [InlineData("  - title: River Pact\n    date: 1960-09-19\n    url: https://example.org/pact\n", "", 7, "\"sources\" is missing")]
    [InlineData("date: 1960-09-19", "dates: 1960-09-19", 9, "Did you mean \"date\"?")]
    [InlineData("date: 1960-09-19", "date: 1960", 9, "not a date")]
    [InlineData("https://example.org/pact", "example.org/pact", 10, "not a web address")]
    [InlineData("https://example.org/pact", "javascript:alert(1)", 10, "not a web address")]
    [InlineData("Two countries", "Two\tcountries", 15, "tab")]
    [InlineData("Two countries", "Two\u0007countries", 15, "U+0007")]
    [InlineData("Two countries", "Two\u202Ecountries", 15, "U+202E")]
    [InlineData("Two countries", "Two\r\ncountries", 15, "CR LF")]
    [InlineData("Two countries", "Two\0countries", 15, "NUL")]
    public void In_an_article(string good, string bad, int line, string message) =>
        Check(ArticlePath, TestFolder.Article, good, bad, line, message);

    [Theory]
    [InlineData("title: River quiz", "Title: River quiz", 1, "Did you mean \"title\"?")]
    [InlineData("title: River quiz", "---\ntitle: x\n---\ntitle: y", 3, "second YAML document")]
    [InlineData("article: river", "article: rivers", 2, "Did you mean \"river\"?")]
    [InlineData("article: river", "article: articles/river.md", 2, "There is no articles/articles/river.md")]
    [InlineData("article: river", "articel: river", 2, "Did you mean \"article\"?")]
    [InlineData("id: when", "id: When", 4, "cannot be an id")]
    [InlineData("id: when", "id: aaaaaaaaaabbbbbbbbbbccccccccccddddddddddX", 4, "cannot be an id")]
    [InlineData("id: when", "ID: when", 4, "Did you mean \"id\"?")]
    [InlineData("text: When was the pact signed?", "text: ''", 5, "\"text\" is missing")]
    [InlineData("      - { id: b, text: \"1960\" }\n      - { id: c, text: \"1970\" }\n", "", 7, "2 to 4 choices; this one has 1")]
    [InlineData("{ id: c, text: \"1970\" }", "{ id: c, text: 1 }\n      - { id: d, text: 2 }\n      - { id: e, text: 3 }", 7, "this one has 5")]
    [InlineData("id: c", "id: a", 9, "has the id \"a\" already")]
    [InlineData("{ id: c, text: \"1970\" }", "1970", 9, "A choice must be written")]
    [InlineData("\"1970\"", "\"1950\"", 9, "Two choices say \"1950\"")]
    [InlineData("answer: b", "answer: d", 10, "not the id of a choice")]
    [InlineData("answer: b", "anwser: b", 10, "Did you mean \"answer\"?")]
    [InlineData("phrase: in 1960", "phrase: in 1961", 11, "does not contain \"in 1961\"")]
    [InlineData("phrase: in 1960", "phrase: in 196", 11, "does not contain")]
    [InlineData("phrase: in 1960", "phrase: in 1960. A party", 11, "from one paragraph")]
    [InlineData("phrase: in 1960", "phrase:", 11, "\"phrase\" is missing")]
    [InlineData("explanation: Both", "explaination: Both", 12, "Did you mean \"explanation\"?")]
    [InlineData("difficulty: easy", "difficulty: eazy", 13, "Did you mean \"easy\"?")]
    [InlineData("difficulty: easy", "difficulty: 3", 13, "Known: easy, medium, hard")]
    [InlineData("difficulty: easy", "difficulty: easy\n  - oops", 14, "A question must be written")]
    public void In_a_quiz(string good, string bad, int line, string message) =>
        Check(QuizPath, TestFolder.Quiz, good, bad, line, message);

    [Theory]
    [InlineData("- term: treaty", "words:\n- term: treaty", 1, "must be a list")]
    [InlineData("meaning: A written agreement", "means: A written agreement", 2, "not a known key")]
    [InlineData("between states.", "b c d e f g h i j k l m n o p q r s.", 2, "21 words")]
    [InlineData("fr: traité", "de: Vertrag", 3, "Known: ur, ar, fr")]
    [InlineData("fr: traité", "fr: ''", 3, "\"fr\" is missing")]
    [InlineData("forms: [treaties]", "forms: [Treaty]", 4, "in this file already")]
    [InlineData("forms: [treaties]", "forms: [treaties]\n- term: Treaties\n  meaning: Again.", 5, "in this file already")]
    public void In_the_words(string good, string bad, int line, string message) =>
        Check(WordsPath, TestFolder.Words, good, bad, line, message);

    [Theory]
    [InlineData("- name: River Council", "actors:\n- name: River Council", 1, "must be a list")]
    [InlineData("kind: organisation", "kind: person", 2, "is no kind of actor")]
    [InlineData("kind: organisation", "kinds: organisation", 2, "not a known key")]
    [InlineData("names: [RC]", "names: [rc]", 3, "has no capital letter")]
    [InlineData("names: [RC]", "names: [River Council]", 1, "in this file already")]
    [InlineData("names: [RC]", "names: [RC]\n  names_here: [RC]", 4, "in this file already")]
    public void In_the_actors(string good, string bad, int line, string message) =>
        Check(ActorsPath, "- name: River Council\n  kind: organisation\n  names: [RC]\n", good, bad, line, message);

    [Theory]
    [InlineData("title", 101, 1)]
    [InlineData("text", 301, 5)]
    [InlineData("choice", 81, 9)]
    [InlineData("phrase", 501, 11)]
    [InlineData("explanation", 501, 12)]
    public void Lengths_are_counted_in_code_points(string what, int tooMany, int line)
    {
        var good = what switch
        {
            "title" => "River quiz",
            "text" => "When was the pact signed?",
            "choice" => "1970",
            "phrase" => "in 1960",
            _ => "Both countries signed it in that year.",
        };
        // Each of these is two UTF-16 units.
        static string Emoji(int count) => string.Concat(Enumerable.Repeat("😀", count));
        using var folder = new TestFolder();
        folder.Write(QuizPath, TestFolder.Quiz.Replace(good, Emoji(tooMany - 1), StringComparison.Ordinal));
        Assert.DoesNotContain(folder.Load().Mistakes, mistake => mistake.Message.Contains("at most", StringComparison.Ordinal));
        folder.Write(QuizPath, TestFolder.Quiz.Replace(good, Emoji(tooMany), StringComparison.Ordinal));
        Assert.Contains(folder.Load().Mistakes, mistake => mistake.Line == line && mistake.Message.Contains($"has {tooMany} characters", StringComparison.Ordinal));
    }

    public static TheoryData<byte[], int, string> Bytes => new()
    {
        { [0xEF, 0xBB, 0xBF, .. "title: x"u8], 1, "byte order mark" },
        { Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("title: x")).ToArray(), 1, "UTF-16" },
        { [.. "a: b\nc: "u8, 0xFF, 0x41], 2, "not UTF-8" },
        { [.. "a: b\nc: \n"u8, 0xC3], 3, "not UTF-8" },
        { [.. "a: b\nc\0"u8], 2, "NUL" },
        { "a: b\r\nc: d\r\n"u8.ToArray(), 1, "CR LF" },
        { "a: b\nc:\td\n"u8.ToArray(), 2, "tab" },
        { new byte[256 * 1024 + 1], 1, "larger than 256 KB" },
        { [], 1, "nothing here yet" },
    };

    [Theory]
    [MemberData(nameof(Bytes))]
    public void In_the_bytes(byte[] bytes, int line, string message)
    {
        foreach (var path in new[] { QuizPath, WordsPath })
        {
            using var folder = new TestFolder();
            folder.Write(path, bytes);
            var mistake = folder.Load().Mistakes[0];
            Assert.Equal((path, line), (mistake.File, mistake.Line));
            Assert.Contains(message, mistake.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("articles/River.md", "file's name must be")]
    [InlineData("articles/river pact.md", "file's name must be")]
    [InlineData("articles/note.txt", "Only .md files")]
    [InlineData("articles/more/x.md", "Only .md files")]
    [InlineData("quizzes/quiz.yaml", "Only .yml files")]
    public void In_a_files_name(string path, string message)
    {
        using var folder = new TestFolder();
        folder.Write(path, "x");
        var mistake = Assert.Single(folder.Load().Mistakes);
        Assert.StartsWith(mistake.File, path, StringComparison.Ordinal);
        Assert.Contains(message, mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_without_text_is_a_mistake()
    {
        using var folder = new TestFolder();
        folder.Write(ArticlePath, TestFolder.Article[..TestFolder.Article.IndexOf("## The pact", StringComparison.Ordinal)]);
        var mistake = folder.Load().Mistakes[0];
        Assert.Equal((ArticlePath, 13), (mistake.File, mistake.Line));
        Assert.Contains("no text", mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_questions_with_one_id_are_a_mistake()
    {
        using var folder = new TestFolder();
        var question = TestFolder.Quiz[TestFolder.Quiz.IndexOf("  - id: when", StringComparison.Ordinal)..];
        folder.Write(QuizPath, TestFolder.Quiz + question);
        var mistake = Assert.Single(folder.Load().Mistakes);
        Assert.Equal(14, mistake.Line);
        Assert.Contains("Another question has the id \"when\"", mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Alias_bombs_are_refused_before_they_grow()
    {
        using var folder = new TestFolder();
        var bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (var i = 1; i < 60; i++)
            bomb.Append(System.Globalization.CultureInfo.InvariantCulture, $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n");
        folder.Write(QuizPath, bomb.ToString());
        Assert.Contains("YAML anchor", Assert.Single(folder.Load().Mistakes).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_stays_one_short_line_whatever_was_written()
    {
        using var folder = new TestFolder();
        folder.Write(WordsPath, $"- \"{new string('x', 100_000)}\n\n{new string('y', 100_000)}\": z\n");
        var message = folder.Load().Mistakes[0].Message;
        Assert.InRange(message.Length, 1, 1000);
        Assert.DoesNotContain('\n', message);
    }

    [Property(MaxTest = 500)]
    public void No_text_breaks_the_reader(string? first, string? second)
    {
        var log = new MistakeLog("x.yml");
        var node = YamlText.Read($"- a: {first}\n  b: [{second}]\n{first}\n{second}", linesAbove: 0, log);
        Assert.Equal(node is null, !log.IsClean);
        Assert.All(log.Mistakes, mistake => Assert.True(mistake.Line >= 1));
    }

    private static void Check(string path, string clean, string good, string bad, int line, string message)
    {
        Assert.Contains(good, clean, StringComparison.Ordinal);
        using var folder = new TestFolder();
        folder.Write(path, clean.Replace(good, bad, StringComparison.Ordinal));
        var shelf = folder.Load();
        Assert.Contains(shelf.Mistakes, mistake => mistake.File == path && mistake.Line == line && mistake.Message.Contains(message, StringComparison.Ordinal));
        Assert.False(path switch
        {
            ArticlePath => shelf.Articles.Count > 0 || shelf.Quizzes.Count > 0,
            QuizPath => shelf.Quizzes.Count > 0,
            ActorsPath => shelf.Actors.Count > 0,
            _ => shelf.Words.Count > 0,
        });
    }
}
