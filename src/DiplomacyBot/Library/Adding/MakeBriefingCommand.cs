using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;

namespace DiplomacyBot.Library.Adding;

/// <summary>"Make a briefing" in the menu of a message: adds its file, or else its text.</summary>
internal sealed class MakeBriefingCommand(ArticleAdder adder) : IMessageCommand
{
    public CommandDefinition Definition { get; } = new("Make a briefing", "Add a message's text or file as an article", Tier.Moderator)
    {
        Kind = CommandKind.Message,
    };

    public Task<Reply> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken)
    {
        var files = interaction.Target?.Attachments ?? [];
        var text = interaction.Target?.Content ?? "";
        if (files.FirstOrDefault(file => UploadedText.IsTextName(file.FileName)) is { } file)
        {
            return adder.AddFileAsync(interaction, file, cancellationToken);
        }
        if (!string.IsNullOrWhiteSpace(text))
        {
            return adder.AddTextAsync(interaction, text, "", "", cancellationToken);
        }
        return Task.FromResult(files.Count > 0 ? AddingWording.WrongKind(files[0].FileName) : AddingWording.NoTextInMessage);
    }
}
