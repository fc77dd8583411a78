using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;

namespace DiplomacyBot.Library.Adding;

/// <summary><c>/library add [file]</c>: with a file at once, without one through a form.</summary>
internal sealed class AddArticleCommand(ArticleAdder adder) : ISlashCommand
{
    public CommandDefinition Definition { get; } = new("library add", "Add an article from a file, or paste it", Tier.Moderator)
    {
        Options = [Option.File("file", "A .md or .txt file up to 256 KB; leave it out to paste the text")],
    };

    public Task<Reply> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        interaction.Options.GetValueOrDefault("file")?.Attachment is { } file
            ? adder.AddFileAsync(interaction, file, cancellationToken)
            : Task.FromResult(Reply.Open(AddingWording.Form(interaction.User.Id)));
}
