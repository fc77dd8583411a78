using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Library.Desk;

namespace DiplomacyBot.Library.Adding;

/// <summary>Takes an article in, from a file or as text, and answers with what was understood.</summary>
internal sealed class ArticleAdder(IDiscordActions discord, LibraryStore store, DeskReader desk, TimeProvider clock)
{
    /// <summary>Fetches a file and adds what it holds.</summary>
    public async Task<Reply> AddFileAsync(Interaction interaction, Attachment file, CancellationToken cancellationToken)
    {
        if (!UploadedText.IsTextName(file.FileName))
        {
            return AddingWording.WrongKind(file.FileName);
        }
        if (file.Size > UploadedText.MaxBytes)
        {
            return AddingWording.TooLarge(file.Size);
        }
        return await FetchAsync(file, cancellationToken) switch
        {
            null => AddingWording.NotFetched,
            { } bytes => UploadedText.Decode(bytes) switch
            {
                DecodedFile.Accepted accepted => await AddTextAsync(interaction, accepted.Text, "", "", cancellationToken),
                DecodedFile.Refused refused => refused.Reply,
                var other => throw new InvalidOperationException($"A decoded file of type {other.GetType().Name} is not known."),
            },
        };
    }

    /// <summary>Adds a text. It is stored before it is answered, as a draft, so that nothing typed is lost.</summary>
    public async Task<Reply> AddTextAsync(Interaction interaction, string text, string title, string date, CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        if (ArticleIntake.Understand(text, title, date, today) is not { } understood)
        {
            return AddingWording.NothingToRead;
        }
        var guild = interaction.GuildId!.Value;
        var added = await store.AddAsync(guild, interaction.User.Id, understood.Content, cancellationToken);
        var article = await desk.OpenAsync(guild, added.ArticleId, cancellationToken)
            ?? throw new InvalidOperationException($"Article {added.ArticleId} was added and is not there.");
        IReadOnlyList<Markdown> notes = added.IsNew ? understood.Notes : [AddingWording.AlreadyThere];
        return ReviewMessage.For(article, interaction.User.Id, notes, added.IsNew ? understood.DateChoices : []);
    }

    private async Task<byte[]?> FetchAsync(Attachment file, CancellationToken cancellationToken)
    {
        try
        {
            return await discord.DownloadAsync(file, UploadedText.MaxBytes, cancellationToken);
        }
        catch (Exception exception) when (exception is HttpRequestException or TimeoutException or DiscordApiException or InvalidDataException)
        {
            // A link that ran out, or the network: the person is told, and can do it again.
            return null;
        }
    }
}
