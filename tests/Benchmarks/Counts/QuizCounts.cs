using System.Globalization;
using TeamsIsms.Campaigns;
using TeamsIsms.Trail;
using TeamsIsms.Training;
using TeamsIsms.Training.Attempts;
using TeamsIsms.Training.Bank;
using TeamsIsms.Training.Courses;
using TeamsIsms.Training.Questions;

namespace TeamsIsms.Benchmarks.Counts;

/// <summary>Counts the calls of a test that is taken: of each answered question, and of the whole way from the start to the result.</summary>
public static class QuizCounts
{
    private const int Questions = 10;

    private static readonly CancellationToken None = CancellationToken.None;

    /// <param name="connection">A storage account whose tables exist.</param>
    public static async Task<IReadOnlyList<CountedCost>> MeasureAsync(string connection)
    {
        var calls = new CallCounts();
        await using var services = CountedProcess.Make(connection, calls);
        await CountedProcess.CreateAsync(connection);
        var (campaign, person) = (CampaignId.New(TimeProvider.System.GetUtcNow()), Guid.CreateVersion7(TimeProvider.System.GetUtcNow()));
        var training = new TrainingAssignment
        {
            Campaign = campaign,
            Course = new CourseId(Guid.CreateVersion7(TimeProvider.System.GetUtcNow())),
            Person = person,
            Due = TimeProvider.System.GetUtcNow().AddDays(14),
            Needs = new CourseNeeds(Test: true),
        };
        var table = services.GetRequiredService<AttemptTable>();
        var run = services.GetRequiredService<TrainingRun>();
        var by = new TrainingActor(person, []);
        var act = Act.By(person, TimeProvider.System.GetUtcNow(), "tap");
        await table.AssignAsync(training, act, None);
        var plan = new QuizPlan { Draws = [new QuizDraw("", Questions)] };
        await ActAsync(view => TakeQuiz.Start(view.Training, plan, act.At.AddDays(30), () => Paper, by, act));

        calls.Clear();
        for (var turn = 0; turn < Questions; turn++)
        {
            var input = new QuizInput(1, turn, "1", 1);
            await ActAsync(view => TakeQuiz.Answer(view.Training, view.Attempt!, view.Paper!, input, by, act)); // it was started
        }

        if (await table.FindAsync(campaign, person, 1, None) is not { Attempt: { Turn: Questions } attempt } || attempt.Answers.Contains(null))
        {
            throw new InvalidOperationException("The answers were not kept.");
        }

        return
        [
            new("table calls per answered question", (double)(calls.Tables - 1) / Questions, 2), // less the look at the end
            new("queue operations per answered question", (double)calls.Queues / Questions, 0),
        ];

        async Task ActAsync(Func<AttemptView, Kernel.Outcome<AttemptStep>> decide)
        {
            if ((await run.ActAsync(campaign, person, 1, decide, act.At, None)).Refusal is { } refusal)
            {
                throw new InvalidOperationException($"Refused: {refusal}.");
            }
        }
    }

    private static AttemptPaper Paper { get; } = new(
    [
        .. Enumerable.Range(1, Questions).Select(number => new PaperQuestion(
            new QuestionId(Guid.CreateVersion7(TimeProvider.System.GetUtcNow())),
            1,
            new QuestionContent
            {
                Title = number.ToString(CultureInfo.InvariantCulture),
                Text = new MarkedText("電腦出現勒索訊息，第一步是什麼？"),
                Key = new ChoiceKey(IsSingle: true, [new Choice(new MarkedText("拔掉網路線並通報"), 100), new Choice(new MarkedText("關機"), 0)]),
            },
            [0, 1])),
    ]);
}
