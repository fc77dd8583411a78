namespace DiplomacyBot.Text.Actors;

/// <summary>The people of one article. A short name is a person's only where nobody else of the article can be meant.</summary>
internal sealed class PersonTable
{
    // With more, a short name is nobody's in particular anyway.
    private const int MostNamesakes = 20;

    private readonly List<Person> people = [];
    private readonly Dictionary<string, List<Person>> byWord = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The words of a name, points of abbreviations left out.</summary>
    public static string[] WordsOf(string name) => [.. name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => WithoutArticle(word.TrimEnd('.'))).Where(word => word.Length > 0)];

    // "al-Assad" is called "Assad" as well.
    private static string WithoutArticle(string word) => word.Length > 4 && word[2] == '-' && (word.StartsWith("al", StringComparison.OrdinalIgnoreCase) || word.StartsWith("el", StringComparison.OrdinalIgnoreCase)) ? word[3..] : word;

    // "van Gaal" is as short as "Gaal".
    private static string[] WithoutParticles(string[] words)
    {
        var first = 0;
        while (first < words.Length - 1 && PersonWords.IsParticle(words[first]))
        {
            first++;
        }

        return words[first..];
    }

    /// <summary>Whether somebody named before goes by this family name.</summary>
    public bool Knows(string word) => byWord.ContainsKey(word);

    /// <summary>Everybody in the order in which the article names them.</summary>
    public IReadOnlyList<Person> People => people;

    /// <summary>Takes in a name where it stands; the person is null where it may be one of several.</summary>
    public (Person? Person, bool Ambiguous) Take(string name, int at, Gender gender, string? office = null)
    {
        var words = WithoutParticles(WordsOf(name));
        var known = Candidates(words, gender);
        switch (known.Count)
        {
            // "Vega left. Vega denied it. Carmen Vega sang": whom an article calls by one name again and again is introduced, so a full name may be somebody else's.
            case 1 when known[0].IsBare && known[0].BareMentions > 1 && words.Length > 1 && !(known[0].Office is { } held && held == office):
                return (Add(name, at, words, gender), false);
            case 1 when CanBe(known[0], words):
                known[0].BareMentions += words.Length == 1 ? 1 : 0;
                if (words.Length > known[0].Words.Length)
                {
                    known[0].Name = name;
                    known[0].Gender = known[0].Gender == Gender.Unknown ? PersonWords.GenderOfName(words[0]) : known[0].Gender;
                    Index(known[0], words);
                }

                known[0].Gender = known[0].Gender == Gender.Unknown ? gender : known[0].Gender;
                return (known[0], false);
            case > 1:
                return (null, true);
            default:
                return (Add(name, at, words, gender), false);
        }
    }

    private Person Add(string name, int at, string[] words, Gender gender)
    {
        var person = new Person(name, at) { Gender = gender == Gender.Unknown && words.Length > 1 ? PersonWords.GenderOfName(words[0]) : gender, BareMentions = words.Length == 1 ? 1 : 0 };
        people.Add(person);
        Index(person, words);
        return person;
    }

    /// <summary>The person of this full name; null where there is none.</summary>
    public Person? Find(string name)
    {
        var words = WordsOf(name);
        return words.Length == 0 ? null : byWord.GetValueOrDefault(Key(words))?.Find(person => person.Name == name);
    }

    private void Index(Person person, string[] words)
    {
        foreach (var word in words)
        {
            var list = byWord.TryGetValue(word, out var known) ? known : byWord[word] = [];
            if (list.Count < MostNamesakes && !list.Contains(person))
            {
                list.Add(person);
            }
        }
    }

    private List<Person> Candidates(string[] words, Gender gender)
    {
        var found = new List<Person>();
        foreach (var person in byWord.GetValueOrDefault(Key(words)) ?? [])
        {
            if (words.Length > 1 && person.Words.SequenceEqual(words, StringComparer.OrdinalIgnoreCase))
            {
                return [person];
            }

            if ((gender == Gender.Unknown || person.Gender == Gender.Unknown || person.Gender == gender) && CanBe(person, words))
            {
                found.Add(person);
            }
        }

        // "Ms Kim": the one known to be a woman; of men an article does not say so first.
        var sure = gender == Gender.Unknown ? [] : found.FindAll(person => person.Gender == gender);
        if ((sure.Count == 1 && (gender == Gender.Woman || found.Count == 1)) || gender == Gender.Unknown || found is not [{ Gender: Gender.Unknown }])
        {
            return sure.Count == 1 && gender == Gender.Woman ? sure : found;
        }

        // "Mrs Triana" where a Roger and a Jeremy Triana are named: a third, or nobody knows.
        var namesakes = byWord[Key(words)].FindAll(person => CanBe(person, words));
        return namesakes.Count > 1 ? namesakes : found;
    }

    // The word that a short form keeps: the family name.
    private static string Key(string[] words) => PersonWords.IsFamilyFirst(words[0]) && words.Length > 1 ? words[0] : words[^1];

    // "Putin" after "Vladimir Putin", "Kim" after "Kim Jong Un"; but "Kim Yo Jong" after "Kim" is somebody else or comes too late to tell.
    private static bool CanBe(Person person, string[] words)
    {
        var full = person.Words;
        if (words.Length == 1)
        {
            return full.Length == 1
                ? string.Equals(full[0], words[0], StringComparison.OrdinalIgnoreCase)
                : string.Equals(words[0], PersonWords.IsFamilyFirst(full[0]) ? full[0] : full[^1], StringComparison.OrdinalIgnoreCase);
        }

        if (full.Length == 1)
        {
            // A bare family name that several people share is nobody's in particular.
            return !PersonWords.IsFamilyFirst(full[0]) && string.Equals(full[0], words[^1], StringComparison.OrdinalIgnoreCase);
        }

        // "Jim J. Smith" and "Jim Smith".
        return string.Equals(full[0], words[0], StringComparison.OrdinalIgnoreCase) && string.Equals(full[^1], words[^1], StringComparison.OrdinalIgnoreCase)
            && (!PersonWords.IsFamilyFirst(full[0]) || full.SequenceEqual(words, StringComparer.OrdinalIgnoreCase));
    }
}
