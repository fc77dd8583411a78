using DiplomacyBot.Content;

namespace DiplomacyBot.Tests.Content;

/// <summary>A content folder on disk that starts clean, so that a test need only spoil one thing.</summary>
internal sealed class TestFolder : IDisposable
{
    public const string Article = """
        ---
        title: The River Pact
        author: A. Writer
        published: 2020-05-01
        topics:
          - water
        sources:
          - title: River Pact
            date: 1960-09-19
            url: https://example.org/pact
        reviewed_by:
        ---
        ## The pact

        Two countries share a river. They signed "the pact" in 1960.

        A party may leave after one year.

        """;

    public const string Quiz = """
        title: River quiz
        article: river
        questions:
          - id: when
            text: When was the pact signed?
            choices:
              - { id: a, text: "1950" }
              - { id: b, text: "1960" }
              - { id: c, text: "1970" }
            answer: b
            phrase: in 1960
            explanation: Both countries signed it in that year.
            difficulty: easy

        """;

    public const string Words = """
        - term: treaty
          meaning: A written agreement between states.
          translations: { ur: معاہدہ, ar: معاهدة, fr: traité }
          forms: [treaties]

        """;

    public TestFolder(bool filled = true)
    {
        Path = Directory.CreateTempSubdirectory("content-").FullName;
        if (!filled)
            return;
        Write("articles/river.md", Article);
        Write("quizzes/river-quiz.yml", Quiz);
        Write("words.yml", Words);
    }

    public string Path { get; }

    public ContentShelf Load() => ContentFolder.Load(Path);

    public void Write(string file, string text) => Write(file, System.Text.Encoding.UTF8.GetBytes(text));

    public void Write(string file, byte[] bytes)
    {
        var path = System.IO.Path.Combine(Path, file);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        // In one step, so that a watch beside the test never reads half a file.
        var hidden = System.IO.Path.Combine(Path, ".being-written");
        File.WriteAllBytes(hidden, bytes);
        File.Move(hidden, path, overwrite: true);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
