using DiplomacyBot.EndToEnd.Tests.Town;

namespace DiplomacyBot.EndToEnd.Tests.Quizzes;

public sealed class QuizTests(SandboxTown town) : TownTests(town)
{
    private const string Antarctic = "/quiz quiz:antarctic-treaty";

    [Fact]
    public async Task A_quiz_is_played_to_its_total_and_seen_by_its_player_alone()
    {
        var (player, other) = (await Town.NewcomerAsync(Cancel), await Town.NewcomerAsync(Cancel));
        var shown = await player.RunsAsync(Antarctic, Cancel);
        var questions = 0;
        while (shown.Answers.Count > 0)
        {
            Assert.True(shown.IsPrivate);
            Assert.Equal(["A", "B", "C", "D"], shown.Answers.Select(answer => answer.Label));
            var told = await player.SendsComponentAsync(shown, (await Town.KeyOfAsync(shown, Cancel)).Right.CustomId, Cancel);
            Assert.Contains("✅ **Right.**", told.Text, StringComparison.Ordinal);
            questions++;
            shown = await player.TapsAsync(told, told.Buttons[0], Cancel);
        }

        Assert.True(questions >= 6);
        Assert.Contains($"{questions} of {questions} right", shown.Text, StringComparison.Ordinal);
        Assert.Contains($"{questions} points", shown.Text, StringComparison.Ordinal);
        Assert.False(other.HasSeen(shown.Id));
    }

    [Fact]
    public async Task A_wrong_answer_is_told_with_the_right_one_its_explanation_and_the_words_it_rests_on()
    {
        var player = await Town.NewcomerAsync(Cancel);
        var question = await player.RunsAsync(Antarctic, Cancel);

        var told = await player.SendsComponentAsync(question, (await Town.KeyOfAsync(question, Cancel)).Wrong.CustomId, Cancel);

        Assert.Contains("❌ **Not right.**", told.Text, StringComparison.Ordinal);
        Assert.Contains("The right answer: ", told.Text, StringComparison.Ordinal);
        Assert.Contains("Twelve", told.Text, StringComparison.Ordinal);
        Assert.Contains("Rivals can agree on rules", told.Text, StringComparison.Ordinal);
        Assert.Contains("> twelve states signed the Antarctic Treaty in Washington", told.Text, StringComparison.Ordinal);
        Assert.Contains("paragraph 1", told.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answered_question_shows_only_next_and_in_another_row_than_the_answers()
    {
        var player = await Town.NewcomerAsync(Cancel);
        var question = await player.RunsAsync(Antarctic, Cancel);

        var told = await player.SendsComponentAsync(question, question.Answers[0].CustomId, Cancel);

        Assert.Equal(question.Id, told.Id);
        Assert.Equal(["Next question"], told.Buttons);
        Assert.NotEqual(question.RowOf("A"), told.RowOf("Next question"));
    }

    [Fact]
    public async Task A_repeated_tap_says_what_was_saved_and_changes_nothing()
    {
        var player = await Town.NewcomerAsync(Cancel);
        var question = await player.RunsAsync(Antarctic, Cancel);
        var again = await player.RunsAsync(Antarctic, Cancel);
        var (right, wrong) = await Town.KeyOfAsync(question, Cancel);

        await player.SendsComponentAsync(question, right.CustomId, Cancel);
        var told = await player.SendsComponentAsync(again, wrong.CustomId, Cancel);

        Assert.Contains("Your answer was saved before", told.Text, StringComparison.Ordinal);
        Assert.Contains("✅ **Right.**", told.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_menu_offers_to_continue_and_a_restarted_bot_goes_on_at_the_same_question()
    {
        var player = await Town.NewcomerAsync(Cancel);
        var first = await player.RunsAsync(Antarctic, Cancel);
        var told = await player.SendsComponentAsync(first, first.Answers[0].CustomId, Cancel);
        var second = await player.TapsAsync(told, "Next question", Cancel);

        await Town.RestartBotAsync();
        var menu = await player.RunsAsync("/quiz", Cancel);
        var continued = await player.TapsAsync(menu, "Continue", Cancel);
        var answered = await player.SendsComponentAsync(second, second.Answers[0].CustomId, Cancel);

        Assert.Contains("You are in the middle of **The Antarctic Treaty**: 1 of ", menu.Text, StringComparison.Ordinal);
        Assert.Equal(second.Text, continued.Text);
        Assert.Equal(second.Answers.Select(answer => answer.ChoiceId), continued.Answers.Select(answer => answer.ChoiceId));
        Assert.Matches("Right|Not right", answered.Text);
    }

    [Fact]
    public async Task Stop_for_now_keeps_what_was_answered()
    {
        var player = await Town.NewcomerAsync(Cancel);
        var question = await player.RunsAsync(Antarctic, Cancel);

        var stopped = await player.TapsAsync(question, "Stop for now", Cancel);
        var continued = await player.TapsAsync(stopped, "Continue", Cancel);

        Assert.Contains("0 of ", stopped.Text, StringComparison.Ordinal);
        Assert.Equal(question.Text, continued.Text);
    }

    [Fact]
    public async Task The_menu_starts_any_quiz_and_a_finished_one_can_only_be_practised()
    {
        var player = await Town.NewcomerAsync(Cancel);
        var menu = await player.RunsAsync("/quiz", Cancel);
        var question = await player.ChoosesAsync(menu, "Antarctic", Cancel);
        var result = await PlayAsync(player, question);

        var practice = await player.TapsAsync(result, "Practise again", Cancel);
        var over = await PlayAsync(player, practice);

        Assert.Contains("practice", practice.Text, StringComparison.Ordinal);
        Assert.Contains("your points stay as they were", over.Text, StringComparison.Ordinal);
        Assert.Contains("done: ", (await player.RunsAsync("/quiz", Cancel)).Selects[0].ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_fits_several_asks_and_one_that_fits_none_says_what_there_is()
    {
        var player = await Town.NewcomerAsync(Cancel);

        var several = await player.RunsAsync("/quiz quiz:treaty", Cancel);
        var chosen = await player.ChoosesAsync(several, "Antarctic", Cancel);
        var none = await player.RunsAsync("/quiz quiz:zeppelins", Cancel);
        var suggested = await player.SuggestionsAsync("/quiz quiz:ozone", "quiz", Cancel);

        Assert.Contains("Which one?", several.Text, StringComparison.Ordinal);
        Assert.NotEmpty(chosen.Answers);
        Assert.Contains("No quiz fits that name", none.Text, StringComparison.Ordinal);
        Assert.NotEmpty((await player.RunsAsync($"/quiz quiz:{Assert.Single(suggested).Value}", Cancel)).Answers);
    }

    private async Task<Shown> PlayAsync(Person player, Shown shown)
    {
        while (shown.Answers.Count > 0)
        {
            var told = await player.SendsComponentAsync(shown, shown.Answers[0].CustomId, Cancel);
            shown = await player.TapsAsync(told, told.Buttons[0], Cancel);
        }
        return shown;
    }
}
