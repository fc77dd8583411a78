using DiplomacyBot.Content;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Guilds;
using DiplomacyBot.Hosting;
using DiplomacyBot.Library.Adding;
using DiplomacyBot.Library.Desk;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Library;

internal static class LibraryFeature
{
    extension(IServiceCollection services)
    {
        /// <summary>The library: the content folder's articles and those that moderators add.</summary>
        public IServiceCollection AddLibrary() => services
            .AddSingleton(provider => new ShelfFolder(
                provider.GetRequiredService<IOptions<ContentOptions>>().Value.Folder,
                provider.GetRequiredService<WireClock>().Time,
                provider.GetRequiredService<ILogger<ContentWatcher>>()))
            .AddSingleton<ArticleFinder>()
            .AddSingleton<LibraryStore>()
            .AddSingleton<ShelfSync>()
            .AddSingleton<ShelfKeeper>()
            .AddHostedService(provider => provider.GetRequiredService<ShelfKeeper>())
            .AddSingleton<IGuildObserver>(provider => provider.GetRequiredService<ShelfKeeper>())
            .AddCommandGroup("library", "Look after the articles")
            .AddAdding()
            .AddDesk();

        private IServiceCollection AddAdding() => services
            .AddSingleton<ArticleAdder>()
            .AddSlashCommand<AddArticleCommand>()
            .AddMessageCommand<MakeBriefingCommand>()
            .AddForm<AddArticleForm>();

        private IServiceCollection AddDesk() => services
            .AddSingleton<DeskReader>()
            .AddSingleton<ArticleDesk>()
            .AddSlashCommand<LibraryOpenCommand>()
            .AddSlashCommand<LibraryListCommand>()
            .AddComponent<LibraryPick>()
            .AddComponent<LibraryListTurn>()
            .AddDeskButton(DeskButtons.Review, desk => desk.ReviewAsync)
            .AddDeskButton(DeskButtons.Preview, desk => desk.PreviewAsync)
            .AddDeskButton(DeskButtons.Keep, desk => desk.KeepAsync)
            .AddDeskButton(DeskButtons.NoDate, desk => desk.NoDateAsync)
            .AddDeskButton(DeskButtons.ChooseDate, desk => desk.ChooseDateAsync)
            .AddDeskButton(DeskButtons.Fix, desk => desk.FixAsync)
            .AddDeskButton(DeskButtons.Undo, desk => desk.UndoAsync)
            .AddDeskButton(DeskButtons.Leave, desk => desk.LeaveAsync)
            .AddDeskButton(DeskButtons.ShowPoint, desk => desk.ShowPointAsync, AnswerKind.Message)
            .AddDeskButton(DeskButtons.TurnPoint, desk => desk.ShowPointAsync)
            .AddDeskButton(DeskButtons.Publish, desk => desk.PublishAsync)
            .AddDeskButton(DeskButtons.Retire, desk => desk.RetireAsync)
            .AddDeskButton(DeskButtons.AskDate, desk => desk.AskDateAsync, AnswerKind.Form)
            .AddDeskButton(DeskButtons.Edit, desk => desk.AskEditAsync, AnswerKind.Form)
            .AddSingleton<IFormHandler>(provider => new DeskForm(DeskButtons.DateForm, provider.GetRequiredService<ArticleDesk>().DateFormAsync))
            .AddSingleton<IFormHandler>(provider => new DeskForm(DeskButtons.EditForm, provider.GetRequiredService<ArticleDesk>().EditFormAsync));

        private IServiceCollection AddDeskButton(
            string name, Func<ArticleDesk, Func<ComponentInteraction, CustomId, CancellationToken, Task<Reply>>> act, AnswerKind answer = AnswerKind.Update) =>
            services.AddSingleton<IComponentHandler>(provider => new DeskButton(name, answer, act(provider.GetRequiredService<ArticleDesk>())));
    }
}
