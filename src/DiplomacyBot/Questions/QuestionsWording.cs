using System.Globalization;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Library.Desk;
using DiplomacyBot.Localization;
using DiplomacyBot.Quizzes;
using DiplomacyBot.Reading;
using DiplomacyBot.Text;

namespace DiplomacyBot.Questions;

/// <summary>What moderators are told about proposed and approved questions.</summary>
internal static class QuestionsWording
{
    public const string TextField = "text";
    public const string AnswerField = "answer";
    public const string WrongField = "wrong";
    public const string ExplanationField = "explanation";

    private static readonly Texts Words = Texts.Of("questions");

    public static Markdown Approved => Words.Say("approved");

    public static Markdown Rejected => Words.Say("rejected");

    public static Markdown TakenOut => Words.Say("taken-out");

    public static Markdown Changed => Words.Say("changed");

    public static Markdown FourDifferent => Words.Say("four-different");

    /// <summary>A proposal with its sentence, and what can be done with it; or that there is none left.</summary>
    public static Reply Proposal(DeskArticle desk, Snowflake owner, IReadOnlyList<QuestionProposal> proposals, int index, params IReadOnlyList<Markdown> notes)
    {
        var (article, title) = (desk.Article.Id, CodePoints.Label(desk.Revision.Title, 100));
        if (proposals.Count == 0)
        {
            return Reply.Say(
                Markdown.Join("\n", [.. notes, Words.Say("no-proposals", ("article", title))]),
                ActionRow.Of(ProposalButtons.Of(owner, ProposalButtons.Asked, article, ProposalButtons.Page(0), Words.Label("what-is-asked"))));
        }

        var at = Math.Clamp(index, 0, proposals.Count - 1);
        var proposal = proposals[at];
        var text = Markdown.Lines(
        [
            .. notes,
            Words.Say("proposal-heading", ("number", at + 1), ("proposals", proposals.Count), ("article", title)),
            Markdown.Empty,
            Markdown.Of($"**{proposal.Stem}**"),
            .. Choices([.. proposal.Choices.Select(choice => new Choice(choice.Id, choice.Text))], proposal.RightChoiceId),
            Markdown.Empty,
            Words.Say("source", ("paragraph", proposal.Source.Paragraph)),
            Markdown.Of($"> {Quoted.Sentence(desk.Reading, proposal.Source)}"),
            Words.Say("why", ("count", proposal.NamedIn)),
            Words.Say("nothing-played-yet"),
        ]);
        return Reply.Say(
            text,
            ActionRow.Of(
                ProposalButtons.Of(owner, ProposalButtons.Approve, article, proposal.Id, Words.Label("approve"), ButtonStyle.Success),
                ProposalButtons.Of(owner, ProposalButtons.Edit, article, proposal.Id, Words.Label("edit")),
                ProposalButtons.Of(owner, ProposalButtons.Reject, article, proposal.Id, Words.Label("reject"), ButtonStyle.Danger)),
            ActionRow.Of(
                ProposalButtons.Of(owner, ProposalButtons.Suggest, article, ProposalButtons.Page((at + 1) % proposals.Count), Words.Label("next-proposal"), disabled: proposals.Count == 1),
                ProposalButtons.Of(owner, ProposalButtons.Asked, article, ProposalButtons.Page(0), Words.Label("what-is-asked"))));
    }

    /// <summary>A question that the article's quiz asks; or that it asks none.</summary>
    public static Reply Question(DeskArticle desk, Snowflake owner, IReadOnlyList<OpenQuestion> questions, int index, params IReadOnlyList<Markdown> notes)
    {
        var (article, title) = (desk.Article.Id, CodePoints.Label(desk.Revision.Title, 100));
        var suggest = ProposalButtons.Of(owner, ProposalButtons.Suggest, article, ProposalButtons.Page(0), Words.Label("suggest"));
        if (questions.Count == 0)
        {
            return Reply.Say(Markdown.Join("\n", [.. notes, Words.Say("none-asked", ("article", title))]), ActionRow.Of(suggest));
        }

        var at = Math.Clamp(index, 0, questions.Count - 1);
        var question = questions[at];
        var text = Markdown.Lines(
        [
            .. notes,
            Words.Say("question-heading", ("number", at + 1), ("questions", questions.Count), ("quiz", question.Quiz.Title)),
            Markdown.Empty,
            Markdown.Of($"**{question.Revision.Text}**"),
            .. Choices(question.Revision.Choices, question.Revision.AnswerId),
            Markdown.Empty,
            Markdown.Of($"> {CodePoints.Label(question.Revision.Phrase, 1000)}"),
            question.IsApproved ? Words.Say("approved-here") : Words.Say("from-file"),
        ]);
        var takeOut = ProposalButtons.Of(
            owner, ProposalButtons.TakeOut, article, question.Question.Id.ToString(CultureInfo.InvariantCulture), Words.Label("take-out"), ButtonStyle.Danger, !question.IsApproved);
        var next = ProposalButtons.Of(owner, ProposalButtons.Asked, article, ProposalButtons.Page((at + 1) % questions.Count), Words.Label("next"), disabled: questions.Count == 1);
        return Reply.Say(text, ActionRow.Of(next, takeOut, suggest));
    }

    public static Modal EditForm(Snowflake owner, long articleId, QuestionProposal proposal) => new(
        ProposalButtons.IdOf(owner, ProposalButtons.EditForm, articleId, proposal.Id),
        Words.Label("edit-form"),
        [
            new TextField(TextField, Words.Label("field-text"), Value: proposal.Stem, Multiline: true, MaxLength: ProposalReader.LongestText),
            new TextField(AnswerField, Words.Label("field-answer"), Value: proposal.Answer, MaxLength: ProposalReader.LongestChoice),
            new TextField(
                WrongField, Words.Label("field-wrong"), Value: string.Join('\n', proposal.Choices.Where(choice => choice.Id != proposal.RightChoiceId).Select(choice => choice.Text)),
                Multiline: true, MaxLength: 3 * (ProposalReader.LongestChoice + 1)),
            new TextField(ExplanationField, Words.Label("field-explanation"), Words.Label("field-explanation-hint"), Required: false, Multiline: true, MaxLength: 500),
        ]);

    private static IEnumerable<Markdown> Choices(IReadOnlyList<Choice> choices, string answerId) => choices.Index().Select(entry =>
        entry.Item.Id == answerId
            ? Markdown.Of($"✓ **{ChoiceOrder.Letter(entry.Index).ToString()}** {entry.Item.Text}")
            : Markdown.Of($"**{ChoiceOrder.Letter(entry.Index).ToString()}** {entry.Item.Text}"));
}
