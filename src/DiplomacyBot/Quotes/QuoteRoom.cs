using System.Globalization;
using System.Text.Json;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Reading;
using DiplomacyBot.Storage;
using DiplomacyBot.Text;

namespace DiplomacyBot.Quotes;

/// <summary>Finds what was asked for, and again from what a button carries: always within the guild of the interaction.</summary>
internal sealed class QuoteRoom(ArticleRoom articles, LibraryStatements library, ViewStore views)
{
    private const string Command = "whosaid of";
    private const char ActorMark = '@';
    private const char TopicMark = '~';

    /// <summary>The most a person's or topic's name may have, so that no search is made of an essay.</summary>
    private const int LongestName = 100;

    /// <summary>The value by which the option names an actor for sure.</summary>
    public static string ValueOf(Actor actor) => ActorMark + actor.Name;

    /// <summary>The value by which the option names a topic for sure.</summary>
    public static string ValueOfTopic(string topic) => TopicMark + topic;

    /// <summary>Resolves the option: what a suggestion offered, a country or organisation, a person who speaks, a topic, or an article.</summary>
    public async Task<Reply> FindAsync(Interaction interaction, string? text, Func<QuoteSubject, Task<Reply>> show, CancellationToken cancellationToken)
    {
        var typed = text?.Trim() ?? "";
        return await LibraryWideAsync(interaction.GuildId!.Value, typed, cancellationToken) is { } subject
            ? await show(subject)
            : await articles.FindAsync(interaction, typed, CustomId.For(interaction.User.Id, QuotePick.Name), open => show(new QuoteSubject.InArticle(open)), cancellationToken);
    }

    /// <summary>The statements of a subject.</summary>
    public async Task<IReadOnlyList<Statement>> StatementsAsync(Interaction interaction, QuoteSubject subject, CancellationToken cancellationToken) => subject switch
    {
        QuoteSubject.InArticle article => Statement.Of(article.Open),
        QuoteSubject.By by => await library.ByAsync(interaction.GuildId!.Value, by.Actor, cancellationToken),
        QuoteSubject.About about => await library.AboutAsync(interaction.GuildId!.Value, about.Topic, cancellationToken),
        _ => throw new InvalidOperationException($"A subject of type {subject.GetType().Name} is not known."),
    };

    /// <summary>What a custom id carries for a subject: an article's revision, or a view that keeps the name.</summary>
    public async Task<string> KeepAsync(Interaction interaction, QuoteSubject subject, CancellationToken cancellationToken)
    {
        if (subject is QuoteSubject.InArticle { Open: var open })
        {
            return string.Create(CultureInfo.InvariantCulture, $"r{open.Revision.Id}");
        }
        var kept = subject is QuoteSubject.By by ? new KeptSubject(by.Actor.Name, by.Actor.Kind) : new KeptSubject(((QuoteSubject.About)subject).Topic, null);
        return "v" + await views.SaveAsync(interaction.GuildId!.Value, interaction.User.Id, Command, JsonSerializer.Serialize(kept), cancellationToken);
    }

    /// <summary>The subject that a custom id carries; null where it is gone, or was never this person's to see.</summary>
    public async Task<QuoteSubject?> OpenAsync(Interaction interaction, string kept, CancellationToken cancellationToken)
    {
        if (kept.StartsWith('v'))
        {
            return await views.FindAsync(interaction.GuildId!.Value, kept[1..], cancellationToken) is { Command: Command } view && JsonSerializer.Deserialize<KeptSubject>(view.Json) is { } name
                ? name.Kind is { } kind ? new QuoteSubject.By(new Actor(name.Name, kind)) : new QuoteSubject.About(name.Name)
                : null;
        }
        return kept.StartsWith('r') && long.TryParse(kept.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var revisionId)
            && await articles.OpenRevisionAsync(interaction, revisionId, cancellationToken) is { } open
            ? new QuoteSubject.InArticle(open)
            : null;
    }

    private async Task<QuoteSubject?> LibraryWideAsync(Snowflake guild, string typed, CancellationToken cancellationToken)
    {
        if (typed.Length is 0 or > LongestName || typed[0] == '#')
        {
            return null;
        }
        if (typed[0] == TopicMark)
        {
            return await library.TopicAsync(guild, typed[1..], cancellationToken) is { } chosen ? new QuoteSubject.About(chosen) : null;
        }
        var name = typed[0] == ActorMark ? typed[1..] : typed;
        if (library.Listed(name) is { } actor)
        {
            return new QuoteSubject.By(actor);
        }
        if (await library.TopicAsync(guild, name, cancellationToken) is { } topic)
        {
            return new QuoteSubject.About(topic);
        }
        return await library.PersonAsync(guild, name, cancellationToken) is { } person ? new QuoteSubject.By(person) : null;
    }

    private sealed record KeptSubject(string Name, ActorKind? Kind);
}
