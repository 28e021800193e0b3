using TeamsIsms.Training.Courses;
using TeamsIsms.Training.Evaluations;

namespace TeamsIsms.Training.Attempts;

/// <summary>What a person does with a question that is shown.</summary>
/// <param name="Attempt">The number of the attempt on the card.</param>
/// <param name="Turn">The turn the card was drawn at.</param>
/// <param name="Answer">As the card sent it; empty takes an earlier answer back.</param>
/// <param name="Move">1 to the next page, -1 to the one before, 0 to stay.</param>
/// <param name="Place">The question to go to instead, from 1.</param>
public sealed record QuizInput(int Attempt, int Turn, string? Answer, int Move, int? Place = null);

/// <summary>Taking the test, from the start to the result (rules 4.4). The server's clock decides.</summary>
public static class TakeQuiz
{
    /// <param name="end">When the campaign ends, and with it every attempt.</param>
    public static Outcome<AttemptStep> Start(
        TrainingAssignment training, QuizPlan plan, DateTimeOffset end, Func<Outcome<AttemptPaper>> draw, TrainingActor by, Act act) => training switch
        {
            _ when by.Person != training.Person => new NotInTraining(),
            { IsOpen: false } => new WrongTrainingState(training.Status),
            { Needs.Test: false } => new NotNeeded(),
            { PassedAttempt: not null } => new AlreadyPassed(),
            { Running: { } running } => new AttemptRuns(running),
            { HasMaterial: true, MaterialAt: null } => new MaterialFirst(),
            { LastFailedAt: { } failed } when failed + plan.CoolDown > act.At => new CoolingDown(failed + plan.CoolDown),
            _ => draw().Match<Outcome<AttemptStep>>(paper => Started(training, plan, end, paper, act), refusal => refusal),
        };

    /// <summary>When an attempt that starts now is over.</summary>
    public static DateTimeOffset EndOf(QuizPlan plan, DateTimeOffset end, DateTimeOffset now) =>
        now + plan.TimeLimit is { } limit && limit < end ? limit : end;

    /// <summary>Keeps the answer and turns the page. Nothing is told to the trail: that is not a transition.</summary>
    public static Outcome<AttemptStep> Answer(
        TrainingAssignment training, Attempt attempt, AttemptPaper paper, QuizInput input, TrainingActor by, Act act)
    {
        if (Refuse(training, attempt, input, by) is { } refusal)
        {
            return refusal;
        }

        if (attempt.IsLate(act.At))
        {
            return Expire(training, attempt, act);
        }

        var kept = Kept(attempt, paper, input, act);
        return kept.Value is { } next
            ? new AttemptStep(training, next with { At = Math.Clamp(input.Place - 1 ?? next.At + input.Move, 0, paper.Questions.Count) }, null, [])
            : kept.Refusal!; // no value: refused
    }

    /// <summary>The last page's answer is kept with it. After the grace the attempt is abandoned instead.</summary>
    public static Outcome<AttemptStep> Submit(
        TrainingAssignment training, Attempt attempt, AttemptPaper paper, QuizInput input, TrainingActor by, Act act)
    {
        if (Refuse(training, attempt, input, by) is { } refusal)
        {
            return refusal;
        }

        if (attempt.IsLate(act.At))
        {
            return Expire(training, attempt, act);
        }

        var kept = Kept(attempt, paper, input, act);
        return kept.Value is { } next ? Submitted(training, next, paper, act) : kept.Refusal!; // no value: refused
    }

    /// <summary>The clock, or a tap that came too late, ends an attempt whose time is over.</summary>
    public static Outcome<AttemptStep> Expire(TrainingAssignment training, Attempt attempt, Act act) =>
        training.Running != attempt.Number || !attempt.IsLate(act.At)
            ? new StaleQuestion()
            : Failed(training, attempt with { Status = AttemptStatus.Abandoned, EndedAt = act.At }, TrailKinds.AttemptAbandoned, act);

    private static Refusal? Refuse(TrainingAssignment training, Attempt attempt, QuizInput input, TrainingActor by) =>
        by.Person != training.Person ? new NotInTraining()
        : training.Running != attempt.Number || attempt.Number != input.Attempt || attempt.Turn != input.Turn ? new StaleQuestion()
        : null;

    private static AttemptStep Started(TrainingAssignment training, QuizPlan plan, DateTimeOffset end, AttemptPaper paper, Act act)
    {
        var attempt = new Attempt
        {
            Number = training.Started + 1,
            StartedAt = act.At,
            EndsAt = EndOf(plan, end, act.At),
            PassMark = plan.PassMark,
            MostAttempts = plan.MostAttempts,
            Answers = new GivenAnswer?[paper.Questions.Count],
        };
        return AttemptStep.Of(
            training,
            training with
            {
                Status = TrainingStatus.InProgress,
                Started = attempt.Number,
                Running = attempt.Number,
                LastDrawn = [.. paper.Questions.Select(question => question.Id)],
            },
            TrailKinds.AttemptStarted,
            act,
            attempt: attempt) with
        { Paper = paper };
    }

    // The check before it is handed in asks nothing.
    private static Outcome<Attempt> Kept(Attempt attempt, AttemptPaper paper, QuizInput input, Act act)
    {
        if (attempt.At == paper.Questions.Count)
        {
            return attempt with { Turn = attempt.Turn + 1 };
        }

        var read = ReadAnswer.Of(paper.Questions[attempt.At], input.Answer, act.At);
        return read.Refusal is { } refusal
            ? refusal
            : attempt with
            {
                Turn = attempt.Turn + 1,
                Answers = [.. attempt.Answers.Select((earlier, at) => at == attempt.At ? read.Value : earlier)],
            };
    }

    private static AttemptStep Submitted(TrainingAssignment training, Attempt attempt, AttemptPaper paper, Act act)
    {
        var marks = Score.Marks(paper, attempt.Answers);
        var ended = attempt with { Marks = marks, Score = Score.Percent(marks), EndedAt = act.At };
        return ended.Score < ended.PassMark
            ? Failed(training, ended with { Status = AttemptStatus.Failed }, TrailKinds.AttemptFailed, act)
            : Completion.Check(
                AttemptStep.Of(
                    training,
                    training with { Running = null, Used = training.Used + 1, PassedAttempt = ended.Number, PassedScore = ended.Score },
                    TrailKinds.AttemptPassed,
                    act,
                    attempt: ended with { Status = AttemptStatus.Passed }),
                act);
    }

    private static AttemptStep Failed(TrainingAssignment training, Attempt attempt, string kind, Act act)
    {
        var failed = training with { Running = null, Used = training.Used + 1, LastFailedAt = act.At };
        var step = AttemptStep.Of(training, failed, kind, act, attempt: attempt);
        return failed.Used < attempt.MostAttempts ? step : step.Then(TrailKinds.TrainingFailed, failed with { Status = TrainingStatus.Failed }, act);
    }
}
