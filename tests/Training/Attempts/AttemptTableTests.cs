using Azure.Core.Pipeline;
using Azure.Data.Tables;
using TeamsIsms.Campaigns;
using TeamsIsms.Kernel;
using TeamsIsms.Storage;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Training.Attempts;
using TeamsIsms.Training.Import;
using TeamsIsms.Training.Questions;

namespace TeamsIsms.Tests.Training.Attempts;

public sealed class AttemptTableTests
{
    private static readonly CampaignId Campaign = Some.Campaign.Id;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_answered_question_costs_one_read_and_one_transaction()
    {
        var calls = new CallCounter();
        var connection = await Azurite.ConnectionAsync();
        await new TableServiceClient(connection).CreateTableAsync(TableNames.Trainings, Cancellation);
        var table = new AttemptTable(new TableServiceClient(connection, new TableClientOptions { Transport = calls }));
        await AssignAsync(table);
        await StartAsync(table);

        var before = calls.Count;
        for (var turn = 0; turn < 4; turn++)
        {
            Assert.NotNull((await AnswerAsync(table, turn, "1")).Value);
        }

        Assert.Equal(8, calls.Count - before);
    }

    [Fact]
    public async Task Two_devices_start_one_attempt_and_keep_one_answer_of_a_page()
    {
        var tables = await Azurite.TablesAsync();
        var (phone, desk) = (new AttemptTable(tables), new AttemptTable(tables));
        await AssignAsync(phone);

        var starts = await Task.WhenAll(StartAsync(phone), StartAsync(desk), StartAsync(phone));
        var answers = await Task.WhenAll(AnswerAsync(phone, 0, "1"), AnswerAsync(desk, 0, "2"), AnswerAsync(desk, 0, "2"));

        Assert.Single(starts, start => start.Value is not null);
        Assert.All(starts.Where(start => start.Value is null), start => Assert.Equal(new AttemptRuns(1), start.Refusal));
        Assert.Single(answers, answer => answer.Value is not null);
        Assert.All(answers.Where(answer => answer.Value is null), answer => Assert.Equal(new StaleQuestion(), answer.Refusal));
        var view = await phone.FindAsync(Campaign, Some.Learner.Person, 1, Cancellation);
        Assert.Equal((1, 1, 1), (view!.Training.Started, view.Attempt!.Turn, view.Attempt.At));
        Assert.Equal(Some.Paper.Questions.Select(question => question.Id), view.Paper!.Questions.Select(question => question.Id));
    }

    [Fact]
    public async Task An_attempt_is_taken_failed_taken_again_and_passed_and_the_trail_tells_it()
    {
        var table = new AttemptTable(await Azurite.TablesAsync());
        await AssignAsync(table);

        await TakeAsync(table, 1, "2", Some.Now);
        var passed = await TakeAsync(table, 2, "1", Some.Now.AddMinutes(10));

        Assert.Equal((TrainingStatus.Completed, 2, 2), (passed.Training.Status, passed.Training.PassedAttempt, passed.Training.Used));
        Assert.Equal((AttemptStatus.Passed, 100), (passed.Attempt!.Status, passed.Attempt.Score));
        Assert.Equal(AttemptStatus.Failed, (await table.FindAsync(Campaign, Some.Learner.Person, 1, Cancellation))!.Attempt!.Status);
        var trail = await table.TrailAsync(passed.Training, Cancellation);
        Assert.Equal(Enumerable.Range(1, 6), trail.Select(record => record.Sequence));
        Assert.Equal(passed.Training.Trail.Hash, trail[^1].LeafHash());
    }

    [Fact]
    public async Task Who_took_the_test_and_who_passed_it_is_counted_in_one_call()
    {
        var calls = new CallCounter();
        var connection = await Azurite.ConnectionAsync();
        await new TableServiceClient(connection).CreateTableAsync(TableNames.Trainings, Cancellation);
        var table = new AttemptTable(new TableServiceClient(connection, new TableClientOptions { Transport = calls }));
        await AssignAsync(table);
        Assert.Equal((0, 0), await table.TestsAsync(Campaign, Cancellation));

        await TakeAsync(table, 1, "2", Some.Now);
        Assert.Equal((0, 1), await table.TestsAsync(Campaign, Cancellation));

        await TakeAsync(table, 2, "1", Some.Now.AddMinutes(10));
        var before = calls.Count;
        Assert.Equal((1, 1), await table.TestsAsync(Campaign, Cancellation));
        Assert.Equal(1, calls.Count - before);
    }

    [Fact]
    public async Task Nobody_is_assigned_twice_and_nobody_else_answers()
    {
        var table = new AttemptTable(await Azurite.TablesAsync());

        Assert.True(await AssignAsync(table));
        Assert.False(await AssignAsync(table));
        Assert.Equal(
            new NotInTraining(),
            (await table.ActAsync(Campaign, Some.TrainingManager.Person, 0, _ => throw new InvalidOperationException(), Some.Now, Cancellation)).Refusal);
        Assert.Null(await table.FindAsync(Campaign, Some.TrainingManager.Person, 1, Cancellation));
    }

    [Fact]
    public async Task A_paper_of_thirty_longest_questions_is_kept_whole()
    {
        var table = new AttemptTable(await Azurite.TablesAsync());
        await AssignAsync(table);
        var longest = Some.QuestionContent with
        {
            Text = new MarkedText(new string('長', 2_000)),
            Explanation = new MarkedText(new string('長', 2_000)),
            Key = new ChoiceKey(IsSingle: true, [.. Enumerable.Range(10, 12).Select(number =>
                new Choice(new($"{number}{new string('選', 298)}"), number == 10 ? 100 : 0, new(new string('答', 500))))]),
        };
        Assert.Empty(CheckQuestion.Problems(longest));
        var paper = new AttemptPaper([.. Some.Questions(30).Select(question => new PaperQuestion(question.Id, 1, longest, [3, 2, 1, 0]))]);

        var started = await table.ActAsync(
            Campaign, Some.Learner.Person, 1, view => TakeQuiz.Start(view.Training, Some.QuizPlan, Some.Campaign.EndAt, () => paper, Some.Learner, Some.By(Some.Learner)), Some.Now, Cancellation);

        Assert.NotNull(started.Value);
        var stored = (await table.FindAsync(Campaign, Some.Learner.Person, 1, Cancellation))!.Paper!;
        Assert.Equal(paper.Questions.Select(question => question.Content.Fingerprint()), stored.Questions.Select(question => question.Content.Fingerprint()));
    }

    private static async Task<AttemptView> TakeAsync(AttemptTable table, int number, string answer, DateTimeOffset at)
    {
        var act = Some.By(Some.Learner) with { At = at };
        Assert.NotNull((await StartAsync(table, number, at)).Value);
        for (var turn = 0; turn < 3; turn++)
        {
            await AnswerAsync(table, turn, answer, number);
        }

        return (await table.ActAsync(
            Campaign,
            Some.Learner.Person,
            number,
            view => TakeQuiz.Submit(view.Training, view.Attempt!, view.Paper!, new QuizInput(number, 3, answer, 0), Some.Learner, act), // it was started
            at,
            Cancellation)).Value!;
    }

    private static Task<bool> AssignAsync(AttemptTable table) =>
        table.AssignAsync(Some.Training with { Needs = new(Test: true) }, Some.By(Some.TrainingManager), Cancellation);

    private static Task<Outcome<AttemptView>> StartAsync(AttemptTable table, int number = 1, DateTimeOffset? at = null)
    {
        var act = Some.By(Some.Learner) with { At = at ?? Some.Now };
        return table.ActAsync(
            Campaign, Some.Learner.Person, number, view => TakeQuiz.Start(view.Training, Some.QuizPlan, Some.Campaign.EndAt, () => Some.Paper, Some.Learner, act), act.At, Cancellation);
    }

    private static Task<Outcome<AttemptView>> AnswerAsync(AttemptTable table, int turn, string answer, int number = 1) => table.ActAsync(
        Campaign,
        Some.Learner.Person,
        number,
        view => TakeQuiz.Answer(view.Training, view.Attempt!, view.Paper!, new QuizInput(number, turn, answer, 1), Some.Learner, Some.By(Some.Learner)), // it was started
        Some.Now,
        Cancellation);

    private sealed class CallCounter : HttpClientTransport
    {
        private int _count;

        public int Count => _count;

        public override async ValueTask ProcessAsync(Azure.Core.HttpMessage message)
        {
            Interlocked.Increment(ref _count);
            await base.ProcessAsync(message);
        }
    }
}
