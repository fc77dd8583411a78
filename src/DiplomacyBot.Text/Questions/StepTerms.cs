using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Sentences;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Questions;

/// <summary>What somebody is asked or ready to do, as the article says it in one verb: "urged its neighbour to disarm".</summary>
internal static class StepTerms
{
    /// <summary>The listed verbs of the first sentences behind "to" and without an object, in order of their first mention.</summary>
    public static List<Term> Read(ArticleText article, int sentences)
    {
        var terms = new Dictionary<int, Term>();
        foreach (var sentence in article.Sentences.Take(sentences))
        {
            for (var at = sentence.OpeningToken + 1; at < sentence.EndToken; at++)
            {
                if (article.Tokens[at - 1].Is("to") && AnswerLexicon.Steps.Longest(article, at, sentence.EndToken) is var (answer, tokens) && !HasObject(article, sentence, at + tokens))
                {
                    var mention = new Mention(sentence, at, at + tokens);
                    var written = NameTerms.Written(article, mention);
                    if (!terms.TryGetValue(answer.Group, out var term))
                    {
                        terms.Add(answer.Group, term = new Term(written, answer.Class) { Listed = answer });
                    }

                    term.Add(written, mention);
                }
            }
        }

        return [.. terms.Values];
    }

    private static bool HasObject(ArticleText article, SentenceView sentence, int after) =>
        after < sentence.EndToken && article.Tokens[after] is var token && token.Kind != TokenKind.Mark && !token.Is(WordTags.Preposition | WordTags.Subordinator) && !token.Is("and") && !token.Is("or");
}
