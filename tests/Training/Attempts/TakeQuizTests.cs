using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;
using TeamsIsms.Training.Attempts;
using TeamsIsms.Training.Courses;

namespace TeamsIsms.Tests.Training.Attempts;

public sealed class TakeQuizTests
{
    private static readonly TrainingAssignment Running = Some.Training with { Status = TrainingStatus.InProgress, Started = 1, Running = 1, Needs = new(Test: true) };

    [Fact]
    public void Answers_are_kept_and_may_be_changed_by_going_back()
    {
        var attempt = Some.Attempt;
        foreach (var (answer, move) in new[] { ("1", 1), ("2", 1), ("3", -1), ("", -1), ("4", 0), ("1", -1) })
        {
            attempt = Answer(attempt, answer, move).Value!.Attempt!;
        }

        Assert.Equal([0, null, 2, null], attempt.Answers.Select(answer => answer?.Choices[0]));
        Assert.Equal((0, 6), (attempt.At, attempt.Turn));
    }

    [Theory]
    [InlineData(1, 4)]
    [InlineData(1, 6)]
    [InlineData(2, 5)]
    [InlineData(0, 5)]
    public void A_card_of_an_earlier_turn_or_another_attempt_stores_nothing(int number, int turn) =>
        Assert.Equal(
            new StaleQuestion(),
            TakeQuiz.Answer(Running, Some.Attempt with { Turn = 5 }, Some.Paper, new QuizInput(number, turn, "1", 1), Some.Learner, Some.By(Some.Learner)).Refusal);

    [Fact]
    public void The_pages_end_at_the_first_question_and_at_the_check_behind_the_last()
    {
        Assert.Equal(0, Answer(Some.Attempt, "1", -1).Value!.Attempt!.At);
        Assert.Equal(4, Answer(Some.Attempt with { At = 3 }, "1", 1).Value!.Attempt!.At);
        Assert.Equal(4, Answer(Some.Attempt with { At = 4 }, null, 1).Value!.Attempt!.At);
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(3, 2)]
    [InlineData(0, 0)]
    [InlineData(int.MaxValue, 4)]
    public void The_check_leads_to_any_question_and_changes_no_answer(int place, int at)
    {
        var attempt = Answered("1 2 3 4") with { At = 4 };

        var next = TakeQuiz.Answer(
            Running, attempt, Some.Paper, new QuizInput(1, attempt.Turn, "9", 0, place), Some.Learner, Some.By(Some.Learner)).Value!.Attempt!;

        Assert.Equal((at, attempt.Turn + 1), (next.At, next.Turn));
        Assert.Equal(attempt.Answers, next.Answers);
    }

    [Fact]
    public void No_attempt_lasts_longer_than_the_campaign()
    {
        var limited = Some.QuizPlan with { TimeLimit = TimeSpan.FromMinutes(30) };

        Assert.Equal(Some.Now.AddMinutes(30), TakeQuiz.EndOf(limited, Some.Now.AddHours(1), Some.Now));
        Assert.Equal(Some.Now.AddMinutes(20), TakeQuiz.EndOf(limited, Some.Now.AddMinutes(20), Some.Now));
        Assert.Equal(Some.Now.AddDays(30), TakeQuiz.EndOf(Some.QuizPlan, Some.Now.AddDays(30), Some.Now));
    }

    [Fact]
    public void Submitting_keeps_what_each_question_earned()
    {
        var marks = Submit(Running, Answered("1 3 2 4")).Attempt!.Marks;

        Assert.Equal([1m, 0.5m, 0m, 0m], marks.Select(mark => mark.Earned));
        Assert.Equal(Some.Paper.Questions.Select(question => (question.Id, question.Version)), marks.Select(mark => (mark.Id, mark.Version)));
    }

    [Fact]
    public void The_first_round_is_remedied_without_asking_anybody_and_the_second_is_not()
    {
        var failed = Running with { Status = TrainingStatus.Failed, Running = null, Started = 3, Used = 3 };
        var act = new Act(TrailActor.System("training-notice"), Some.Now);

        var again = SteerTraining.RemedyOnce(failed, Some.Now.AddDays(30), act).Value!;

        Assert.Equal((TrainingStatus.Remedial, 0, 3, Some.Now.AddDays(14)), (again.Next.Status, again.Next.Used, again.Next.StartedBefore, again.Next.Due));
        Assert.Equal(Some.Now.AddDays(5), SteerTraining.RemedyOnce(failed, Some.Now.AddDays(5), act).Value!.Next.Due);
        Assert.NotNull(SteerTraining.RemedyOnce(failed, Some.Now, act).Refusal);
        Assert.NotNull(SteerTraining.RemedyOnce(failed with { StartedBefore = 3, Started = 6 }, Some.Now.AddDays(30), act).Refusal);
    }

    [Fact]
    public void A_remedial_assignment_is_due_in_the_future_and_before_the_campaign_ends()
    {
        var failed = Running with { Status = TrainingStatus.Failed, Running = null, Started = 6, StartedBefore = 3, Used = 3 };

        Assert.All(
            (DateTimeOffset?[])[null, Some.Now, Some.Now.AddDays(31)],
            due => Assert.Equal(
                new RemedyDueNeeded(Some.Now.AddDays(30)),
                SteerTraining.Remedy(failed, due, Some.Now.AddDays(30), Some.TrainingManager, Some.By(Some.TrainingManager)).Refusal));
    }

    [Theory]
    [InlineData("1 1 1 1", AttemptStatus.Passed, 100, TrainingStatus.Completed)]
    [InlineData("1 1 1 3", AttemptStatus.Passed, 87, TrainingStatus.Completed)]
    [InlineData("1 1 1 4", AttemptStatus.Failed, 75, TrainingStatus.InProgress)]
    [InlineData("2 2 2 2", AttemptStatus.Failed, 0, TrainingStatus.InProgress)]
    public void Submitting_scores_and_ends_the_attempt(string answers, AttemptStatus status, int score, TrainingStatus training)
    {
        var step = Submit(Running, Answered(answers));

        Assert.Equal((status, score, training), (step.Attempt!.Status, step.Attempt.Score, step.Next.Status));
        Assert.Equal((null, 1), (step.Next.Running, step.Next.Used));
        Assert.Equal(status == AttemptStatus.Passed ? 1 : null, step.Next.PassedAttempt);
    }

    [Fact]
    public void Failing_the_last_attempt_fails_the_training_and_is_told_so()
    {
        var step = Submit(Running with { Started = 3, Running = 3, Used = 2 }, Answered("2 2 2 2") with { Number = 3 });

        Assert.Equal((TrainingStatus.Failed, 3), (step.Next.Status, step.Next.Used));
        Assert.Equal([TrailKinds.AttemptFailed, TrailKinds.TrainingFailed], step.Events.Select(happened => happened.Kind));
    }

    [Fact]
    public void A_pass_mark_changed_meanwhile_does_not_hold_for_an_attempt_that_runs()
    {
        var started = TakeQuiz.Start(
            Some.Training with { Needs = new(Test: true) }, Some.QuizPlan with { PassMark = 60, MostAttempts = 1 }, Some.Campaign.EndAt, () => Some.Paper, Some.Learner, Some.By(Some.Learner)).Value!;

        var step = Submit(started.Next, started.Attempt! with { Answers = Answered("1 1 1 4").Answers, Turn = 4, At = 3 });

        Assert.Equal((60, AttemptStatus.Passed), (step.Attempt!.PassMark, step.Attempt.Status));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(60, true)]
    [InlineData(61, false)]
    public void An_answer_within_the_grace_counts_and_a_later_one_ends_the_attempt(int seconds, bool counts)
    {
        var act = Some.By(Some.Learner) with { At = Some.Attempt.EndsAt!.Value.AddSeconds(seconds) };
        var attempt = Answered("1 1 1 1");

        var step = TakeQuiz.Submit(Running, attempt, Some.Paper, new QuizInput(1, 4, "1", 0), Some.Learner, act).Value!;

        Assert.Equal(counts ? (AttemptStatus.Passed, 100) : (AttemptStatus.Abandoned, null), (step.Attempt!.Status, step.Attempt.Score));
        Assert.Equal((null, 1), (step.Next.Running, step.Next.Used));
    }

    [Fact]
    public void An_attempt_that_is_not_late_does_not_expire() =>
        Assert.IsType<StaleQuestion>(TakeQuiz.Expire(Running, Some.Attempt, Some.By(Some.Learner)).Refusal);

    [Fact]
    public void One_attempt_runs_at_a_time_and_a_failed_one_needs_a_rest()
    {
        Assert.Equal(new AttemptRuns(1), Start(Running).Refusal);
        Assert.Equal(new CoolingDown(Some.Now.AddMinutes(1)), Start(Running with { Running = null, LastFailedAt = Some.Now.AddMinutes(-9) }).Refusal);
        Assert.Equal(2, Start(Running with { Running = null, LastFailedAt = Some.Now.AddMinutes(-10) }).Value!.Attempt!.Number);
        Assert.Equal(new AlreadyPassed(), Start(Running with { Running = null, PassedAttempt = 1 }).Refusal);
        Assert.Equal(new NotNeeded(), Start(Some.Training with { Needs = new(Survey: true) }).Refusal);
        Assert.Equal(new TooFewQuestions("通識", 4, 0), TakeQuiz.Start(Some.Training, Some.QuizPlan, Some.Campaign.EndAt, () => new TooFewQuestions("通識", 4, 0), Some.Learner, Some.By(Some.Learner)).Refusal);
    }

    [Fact]
    public void A_void_attempt_gives_the_try_back_and_takes_the_pass_away()
    {
        var completed = Running with { Status = TrainingStatus.Completed, Running = null, Used = 1, PassedAttempt = 1, CompletedAt = Some.Now };

        var step = SteerTraining.Void(completed, Some.Attempt with { Status = AttemptStatus.Passed }, "題目外流", Some.TrainingManager, Some.By(Some.TrainingManager)).Value!;

        Assert.Equal((TrainingStatus.InProgress, 0, null, null), (step.Next.Status, step.Next.Used, step.Next.PassedAttempt, step.Next.CompletedAt));
        Assert.Equal((AttemptStatus.Voided, "題目外流"), (step.Attempt!.Status, step.Attempt.Reason));
        Assert.Equal(new NothingToVoid(), SteerTraining.Void(completed, step.Attempt, "再一次", Some.TrainingManager, Some.By(Some.TrainingManager)).Refusal);
    }

    [Fact]
    public void Voiding_an_attempt_that_decided_nothing_leaves_the_training_as_it_is()
    {
        var completed = Running with { Status = TrainingStatus.Completed, Running = null, Started = 2, Used = 2, PassedAttempt = 2, CompletedAt = Some.Now };
        var failedAgain = Running with { Status = TrainingStatus.Failed, Running = null, Started = 6, StartedBefore = 3, Used = 3 };
        var first = Some.Attempt with { Status = AttemptStatus.Failed };

        var stays = SteerTraining.Void(completed, first, "題目有誤", Some.TrainingManager, Some.By(Some.TrainingManager)).Value!.Next;
        var staysFailed = SteerTraining.Void(failedAgain, first, "題目有誤", Some.TrainingManager, Some.By(Some.TrainingManager)).Value!.Next;

        Assert.Equal((TrainingStatus.Completed, 1, 2, Some.Now), (stays.Status, stays.Used, stays.PassedAttempt, stays.CompletedAt));
        Assert.Equal((TrainingStatus.Failed, 3), (staysFailed.Status, staysFailed.Used));
    }

    [Fact]
    public void A_remedial_assignment_gives_new_attempts_that_earlier_voids_do_not_add_to()
    {
        var failed = Running with { Status = TrainingStatus.Failed, Running = null, Started = 3, Used = 3, LastFailedAt = Some.Now };

        var remedial = SteerTraining.Remedy(failed, Some.Now.AddDays(7), Some.Campaign.EndAt, Some.TrainingManager, Some.By(Some.TrainingManager)).Value!.Next;
        var again = Start(remedial).Value!.Next;
        var voided = SteerTraining.Void(again with { Running = null, Used = 1 }, Some.Attempt with { Number = 2, Status = AttemptStatus.Failed }, "外流", Some.TrainingManager, Some.By(Some.TrainingManager));

        Assert.Equal((0, 4, 1), (again.Used, again.Started, voided.Value!.Next.Used));
    }

    private static Outcome<AttemptStep> Start(TrainingAssignment training) =>
        TakeQuiz.Start(training, Some.QuizPlan, Some.Campaign.EndAt, () => Some.Paper, Some.Learner, Some.By(Some.Learner));

    private static Outcome<AttemptStep> Answer(Attempt attempt, string? answer, int move) => TakeQuiz.Answer(
        Running, attempt, Some.Paper, new QuizInput(1, attempt.Turn, answer, move), Some.Learner, Some.By(Some.Learner));

    private static AttemptStep Submit(TrainingAssignment training, Attempt attempt) => TakeQuiz.Submit(
        training,
        attempt,
        Some.Paper,
        new QuizInput(attempt.Number, attempt.Turn, $"{attempt.Answers[3]!.Choices[0] + 1}", 0),
        Some.Learner,
        Some.By(Some.Learner)).Value!;

    private static Attempt Answered(string answers) => Some.Attempt with
    {
        Answers = [.. answers.Split(' ').Select(answer => new GivenAnswer([answer[0] - '1'], null, Some.Now))],
        At = 3,
        Turn = 4,
    };
}
