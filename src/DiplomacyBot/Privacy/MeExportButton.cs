using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Quizzes;

namespace DiplomacyBot.Privacy;

/// <summary>Get a copy: a private message with a file.</summary>
internal sealed class MeExportButton(MemberExport export) : IComponentHandler
{
    public ComponentDefinition Definition { get; } = new(MeWording.ExportHandler, AnswerKind.Message);

    public async Task<Reply> HandleAsync(ComponentInteraction interaction, CustomId id, CancellationToken cancellationToken) =>
        MeWording.Export(await export.MakeAsync(Player.Of(interaction), cancellationToken));
}
