using System.Globalization;
using System.Text.Json;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Localization;
using DiplomacyBot.Storage;
using DiplomacyBot.Text;

namespace DiplomacyBot.Reading.Subjects;

/// <summary>Finds what was asked for, and again from what a button carries: always within the guild of the interaction.</summary>
internal sealed class SubjectRoom(ArticleRoom articles, LibrarySubjects library, ViewStore views)
{
    private const char ActorMark = '@';
    private const char TopicMark = '~';
    private const int MostActors = 5;
    private const int MostTopics = 5;
    private const int MostSuggestions = 25;

    /// <summary>The most a person's or topic's name may have, so that no search is made of an essay.</summary>
    private const int LongestName = 100;

    private static readonly Texts Words = Texts.Of("reading");

    /// <summary>Resolves the option: what a suggestion offered, a country or organisation, a topic, a person, or an article.</summary>
    /// <param name="interaction">Who asks, and where.</param>
    /// <param name="text">The option.</param>
    /// <param name="pick">The handler of the select that asks which of several articles was meant.</param>
    /// <param name="show">What to answer with the subject.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public async Task<Reply> FindAsync(Interaction interaction, string? text, string pick, Func<Subject, Task<Reply>> show, CancellationToken cancellationToken)
    {
        var typed = text?.Trim() ?? "";
        return await LibraryWideAsync(interaction.GuildId!.Value, typed, cancellationToken) is { } subject
            ? await show(subject)
            : await articles.FindAsync(interaction, typed, CustomId.For(interaction.User.Id, pick), open => show(new Subject.InArticle(open)), cancellationToken);
    }

    /// <summary>Suggestions while the option is typed: actors, topics, articles.</summary>
    public async Task<IReadOnlyList<CommandChoice>> SuggestAsync(AutocompleteInteraction interaction, CancellationToken cancellationToken)
    {
        var guild = interaction.GuildId!.Value;
        var typed = (interaction.Options.GetValueOrDefault(interaction.Focused)?.Text ?? "").Trim();
        var choices = new List<CommandChoice>();
        if (typed.Length > 0)
        {
            choices.AddRange((await library.ActorsLikeAsync(guild, typed, MostActors, cancellationToken))
                .Select(actor => new CommandChoice(Words.Label("actor-choice", ("name", actor.Name)), ActorMark + actor.Name)));
        }
        choices.AddRange((await library.TopicsLikeAsync(guild, typed, MostTopics, cancellationToken))
            .Select(topic => new CommandChoice(Words.Label("topic-choice", ("topic", CodePoints.Label(topic, 80))), TopicMark + topic)));
        choices.AddRange(await articles.SuggestAsync(interaction, cancellationToken));
        return [.. choices.Take(MostSuggestions)];
    }

    /// <summary>What a custom id carries for a subject: an article's revision, or a view that keeps the name.</summary>
    public async Task<string> KeepAsync(Interaction interaction, string command, Subject subject, CancellationToken cancellationToken)
    {
        if (subject is Subject.InArticle { Open: var open })
        {
            return string.Create(CultureInfo.InvariantCulture, $"r{open.Revision.Id}");
        }
        var kept = subject is Subject.OfActor of ? new KeptSubject(of.Actor.Name, of.Actor.Kind) : new KeptSubject(((Subject.OfTopic)subject).Topic, null);
        return "v" + await views.SaveAsync(interaction.GuildId!.Value, interaction.User.Id, command, JsonSerializer.Serialize(kept), cancellationToken);
    }

    /// <summary>The subject that a custom id carries; null where it is gone, or was never this person's to see.</summary>
    public async Task<Subject?> OpenAsync(Interaction interaction, string command, string kept, CancellationToken cancellationToken)
    {
        if (kept.StartsWith('v'))
        {
            return await views.FindAsync(interaction.GuildId!.Value, kept[1..], cancellationToken) is { } view && view.Command == command && JsonSerializer.Deserialize<KeptSubject>(view.Json) is { } name
                ? name.Kind is { } kind ? new Subject.OfActor(new Actor(name.Name, kind)) : new Subject.OfTopic(name.Name)
                : null;
        }
        return kept.StartsWith('r') && long.TryParse(kept.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var revisionId)
            && await articles.OpenRevisionAsync(interaction, revisionId, cancellationToken) is { } open
            ? new Subject.InArticle(open)
            : null;
    }

    private async Task<Subject?> LibraryWideAsync(Snowflake guild, string typed, CancellationToken cancellationToken)
    {
        if (typed.Length is 0 or > LongestName || typed[0] == '#')
        {
            return null;
        }
        if (typed[0] == TopicMark)
        {
            return await library.TopicAsync(guild, typed[1..], cancellationToken) is { } chosen ? new Subject.OfTopic(chosen) : null;
        }
        var name = typed[0] == ActorMark ? typed[1..] : typed;
        if (library.Listed(name) is { } actor)
        {
            return new Subject.OfActor(actor);
        }
        if (await library.TopicAsync(guild, name, cancellationToken) is { } topic)
        {
            return new Subject.OfTopic(topic);
        }
        return await library.PersonAsync(guild, name, cancellationToken) is { } person ? new Subject.OfActor(person) : null;
    }

    private sealed record KeptSubject(string Name, ActorKind? Kind);
}
