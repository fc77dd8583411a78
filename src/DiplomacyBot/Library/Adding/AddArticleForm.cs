using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;

namespace DiplomacyBot.Library.Adding;

/// <summary>The submitted form of <c>/library add</c>.</summary>
internal sealed class AddArticleForm(ArticleAdder adder) : IFormHandler
{
    public const string Name = "library.form";

    public ComponentDefinition Definition { get; } = new(Name, AnswerKind.Message, Visibility.Private, Tier.Moderator);

    public Task<Reply> HandleAsync(ModalInteraction interaction, CustomId id, CancellationToken cancellationToken) => adder.AddTextAsync(
        interaction,
        PastedParts.Join(AddingWording.TextFields.Select(interaction.Text)),
        interaction.Text(AddingWording.TitleField),
        interaction.Text(AddingWording.DateField),
        cancellationToken);
}
