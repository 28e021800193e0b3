using TeamsIsms.Campaigns;
using TeamsIsms.People;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Training;
using TeamsIsms.Training.Attempts;
using TeamsIsms.Training.Bank;
using TeamsIsms.Training.Results;

namespace TeamsIsms.Tests.Training.Results;

public sealed class ResultFiguresTests
{
    private static readonly QuestionId First = Some.Questions(2)[0].Id;
    private static readonly QuestionId Second = Some.Questions(2)[1].Id;

    [Fact]
    public void A_pass_counts_by_the_best_score_and_a_void_attempt_nowhere()
    {
        var figures = ResultFigures.Of(
        [
            Person(TrainingStatus.Completed, passed: 2, Attempt(AttemptStatus.Failed, 50), Attempt(AttemptStatus.Passed, 85)),
            Person(TrainingStatus.Failed, passed: null, Attempt(AttemptStatus.Failed, 59), Attempt(AttemptStatus.Voided, 100)),
            Person(TrainingStatus.InProgress, passed: null, Attempt(AttemptStatus.InProgress, null)),
            Person(TrainingStatus.Effective, passed: 1, Attempt(AttemptStatus.Passed, 100)),
        ]);

        Assert.Equal((4, 2, 3, 2, 1), (figures.Begun, figures.Completed, figures.Tested, figures.Passed, figures.Failed));
        Assert.Equal(66, figures.PassRate);
        Assert.Equal([1, 0, 0, 1, 1], figures.Bands);
        Assert.Equal((85 + 59 + 100) / 3.0, figures.Average);
        Assert.Equal((1, 0), (figures.Effective, figures.NotEffective));
    }

    [Fact]
    public void Before_anybody_handed_in_there_is_no_rate_and_no_average()
    {
        var figures = ResultFigures.Of([]);

        Assert.Null(figures.PassRate);
        Assert.Null(figures.Average);
        Assert.Empty(figures.Items);
    }

    [Fact]
    public void Questions_are_analysed_by_version_and_the_hardest_comes_first()
    {
        var figures = ResultFigures.Of(
        [
            .. Enumerable.Range(0, 10).Select(number => Person(
                TrainingStatus.Completed,
                passed: 1,
                Attempt(AttemptStatus.Passed, 80) with
                {
                    // those who know the second also know the first
                    Marks = [new(First, 1, number < 2 ? 0 : 1), new(Second, 1, number < 6 ? 0 : 1)],
                })),
            Person(TrainingStatus.Completed, passed: 1, Attempt(AttemptStatus.Passed, 80) with { Marks = [new(First, 2, 1)] }),
        ]);

        Assert.Equal([(Second, 1), (First, 1), (First, 2)], figures.Items.Select(item => (item.Id, item.Version)));
        Assert.Equal((10, 0.4), (figures.Items[0].Figures.Attempts, figures.Items[0].Figures.Difficulty));
        Assert.True(figures.Items[0].Figures.Discrimination > 0);
    }

    [Theory]
    [InlineData(Role.TrainingManager, true, true, true)]
    [InlineData(Role.InternalAuditor, true, true, false)]
    [InlineData(Role.SecurityManager, true, false, true)]
    [InlineData(Role.CommitteeChair, true, false, false)]
    [InlineData(Role.UnitHead, false, true, false)]
    public void Names_are_for_the_unit_head_the_training_manager_and_auditors(Role role, bool seesAll, bool seesNames, bool isResponsible)
    {
        var reader = ResultReader.Of(new TrainingActor(Some.Chair, [role]));

        Assert.Equal(new ResultReader(Some.Chair, seesAll, seesNames) { IsResponsible = isResponsible }, reader);
        Assert.Equal(seesAll && seesNames, ResultReader.MaySeeRecord(new TrainingActor(Some.Chair, [role]), Some.Person.Id, head: null));
    }

    [Fact]
    public void A_record_is_for_oneself_and_ones_own_unit_head()
    {
        Assert.Null(ResultReader.Of(Some.Learner));
        Assert.True(ResultReader.MaySeeRecord(Some.Learner, Some.Learner.Person, head: null));
        Assert.True(ResultReader.MaySeeRecord(Some.LearnersHead, Some.Learner.Person, Some.LearnersHead.Person));
        Assert.False(ResultReader.MaySeeRecord(Some.LearnersHead, Some.Learner.Person, head: Some.Chair));
        Assert.False(ResultReader.MaySeeRecord(Some.Learner, Some.LearnersHead.Person, head: null));
    }

    [Fact]
    public void Hours_count_in_the_year_of_Taipei_in_which_the_course_was_completed()
    {
        var lastMinute = new DateTimeOffset(2026, 12, 31, 15, 59, 0, TimeSpan.Zero); // 23:59 in Taipei
        List<PersonTraining> trainings = [Done(lastMinute, 1.5m), Done(lastMinute.AddMinutes(1), 2)];

        var year = TrainingYear.Of(trainings, StaffGroup.General, 2026);
        var next = TrainingYear.Of(trainings, group: null, 2027);

        Assert.Equal((1.5m, 1.5m, false), (year.Hours, Assert.Single(year.Balances).Missing, year.IsMet));
        Assert.Equal((2m, false), (next.Hours, next.IsMet));
        Assert.Empty(next.Balances);
    }

    [Fact]
    public void Only_the_shown_are_judged_and_nobody_judges_the_own_training()
    {
        var (one, other) = (Some.Learner.Person, Some.Chair);

        Assert.Equal([(one, true), (other, false)], JudgeResults.Read($"{one:N},{other:N},{one:N},x", $"{other:D},{Some.SecurityManager:N}"));
        Assert.Empty(JudgeResults.Read(null, $"{one:N}"));
        var training = Some.Training with { Status = TrainingStatus.Completed };
        Assert.True(JudgeResults.MayJudge(training, Some.LearnersHead));
        Assert.True(JudgeResults.MayJudge(training, Some.TrainingManager));
        Assert.False(JudgeResults.MayJudge(training, new TrainingActor(training.Person, [Role.TrainingManager])));
        Assert.False(JudgeResults.MayJudge(training, new TrainingActor(Some.Chair, [Role.UnitHead])));
        Assert.False(JudgeResults.MayJudge(training with { Status = TrainingStatus.Effective }, Some.TrainingManager));
    }

    private static PersonTraining Done(DateTimeOffset at, decimal hours) => new(
        Some.Campaign, Some.Assignment with { Completion = new CourseCompletion(at, 90, hours, Late: false) }, Some.Course, Some.Training);

    private static PersonResult Person(TrainingStatus status, int? passed, params Attempt[] attempts) =>
        new(Some.Training with { Status = status, PassedAttempt = passed }, attempts);

    private static Attempt Attempt(AttemptStatus status, int? score) => Some.Attempt with { Status = status, Score = score };
}
