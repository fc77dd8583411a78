using System.Text.Json;

namespace DiplomacyBot.Evaluation;

/// <summary>Reads a docs.jsonl line by line; what is no document is told and passed over.</summary>
/// <param name="path">The file.</param>
/// <param name="complaints">Told of each bad line, the first few in words.</param>
internal sealed class CorpusFile(string path, TextWriter complaints)
{
    private const int MostComplaints = 5;

    /// <summary>How many lines could not be used.</summary>
    public int BadLines { get; private set; }

    /// <summary>Gives each document to an action, in order.</summary>
    public async Task ReadAsync(Action<CorpusDocument> use, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(path);
        for (var number = 1; await reader.ReadLineAsync(cancellationToken) is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            try
            {
                using var json = JsonDocument.Parse(line);
                if (json.RootElement.ValueKind != JsonValueKind.Object)
                {
                    throw new FormatException("it is no JSON object");
                }

                use(new CorpusDocument(json.RootElement));
            }
            catch (Exception exception) when (exception is JsonException or FormatException)
            {
                Complain(number, exception);
            }
        }
    }

    private void Complain(int number, Exception exception)
    {
        BadLines++;
        if (BadLines <= MostComplaints)
        {
            var what = exception is JsonException json ? $"no JSON, at character {json.BytePositionInLine + 1}" : exception.Message;
            complaints.WriteLine($"{path}, line {number} is left out: {what}.");
        }
    }
}
