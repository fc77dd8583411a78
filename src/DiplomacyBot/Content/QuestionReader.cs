using DiplomacyBot.Content.Yaml;

namespace DiplomacyBot.Content;

/// <summary>Reads one question of a quiz.</summary>
internal static class QuestionReader
{
    private const int MaxText = 300;
    private const int MaxChoiceText = 80;
    private const int MaxExplanation = 500;
    private const int MaxPhrase = 500;
    private const int MinChoices = 2;
    private const int MaxChoices = 4;
    private static readonly string[] Keys = ["id", "text", "choices", "answer", "phrase", "explanation", "difficulty"];
    private static readonly string[] ChoiceKeys = ["id", "text"];
    private static readonly string[] Difficulties = ["easy", "medium", "hard"];

    /// <param name="node">The question as written.</param>
    /// <param name="article">Finds phrases in the article's text; null when the article itself is missing, which is said elsewhere.</param>
    /// <param name="ids">Ids of the questions before this one; gets this one's.</param>
    /// <param name="log">Gets what is wrong.</param>
    public static ShelfQuestion? Read(YamlNode node, PhraseFinder? article, HashSet<string> ids, MistakeLog log)
    {
        if (YamlMap.From(node, "A question", Keys, log) is not { } map)
            return null;
        var id = Id(map, "question", ids, log);
        var text = map.Required("text", MaxText);
        var choices = Choices(map, log);
        var answer = Answer(map, choices, log);
        var phrase = map.Required("phrase", MaxPhrase);
        var span = phrase is not null ? article?.Find(phrase) : null;
        if (phrase is not null && article is not null && span is null)
            log.Add(map.LineOf("phrase"), $"The article does not contain \"{phrase}\". Copy the words exactly, from one paragraph.");
        var explanation = map.Required("explanation", MaxExplanation);
        var difficulty = map.Required("difficulty", MaxText);
        if (difficulty is not null && !Difficulties.Contains(difficulty))
            log.Add(map.LineOf("difficulty"), $"\"{difficulty}\" is not a difficulty.{Suggestion.Sentence(difficulty, Difficulties)}");
        if (id is null || text is null || answer is null || phrase is null || span is not var (start, end) || explanation is null)
            return null;
        var level = difficulty switch { "easy" => Difficulty.Easy, "hard" => Difficulty.Hard, _ => Difficulty.Medium };
        return new ShelfQuestion(id, text, choices, answer, phrase, start, end, explanation, level);
    }

    private static string? Id(YamlMap map, string what, HashSet<string> ids, MistakeLog log)
    {
        if (map.Required("id", MaxText) is not { } id)
            return null;
        if (!Slug.IsId(id))
        {
            log.Add(map.LineOf("id"), $"\"{id}\" cannot be an id: use {Slug.IdRule}.");
            return null;
        }
        if (!ids.Add(id))
        {
            log.Add(map.LineOf("id"), $"Another {what} has the id \"{id}\" already.");
            return null;
        }
        return id;
    }

    private static List<ShelfChoice> Choices(YamlMap map, MistakeLog log)
    {
        var items = map.Items("choices");
        if (items.Count is < MinChoices or > MaxChoices)
            log.Add(map.LineOf("choices"), $"A question has {MinChoices} to {MaxChoices} choices; this one has {items.Count}.");
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var texts = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var choices = new List<ShelfChoice>();
        foreach (var item in items)
        {
            if (YamlMap.From(item, "A choice", ChoiceKeys, log) is not { } choice)
                continue;
            var id = Id(choice, "choice", ids, log);
            var text = choice.Required("text", MaxChoiceText);
            if (text is not null && !texts.Add(text))
                log.Add(choice.LineOf("text"), $"Two choices say \"{text}\".");
            if (id is not null && text is not null)
                choices.Add(new ShelfChoice(id, text));
        }
        return choices;
    }

    private static string? Answer(YamlMap map, List<ShelfChoice> choices, MistakeLog log)
    {
        if (map.Required("answer", MaxText) is not { } answer)
            return null;
        if (choices.Any(choice => choice.Id == answer))
            return answer;
        log.Add(map.LineOf("answer"), $"The answer \"{answer}\" is not the id of a choice.{Suggestion.Sentence(answer, [.. choices.Select(choice => choice.Id)])}");
        return null;
    }
}
