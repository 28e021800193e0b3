using TeamsIsms.Tests.Testing;
using TeamsIsms.Training.Attempts;
using TeamsIsms.Training.Cards;
using TeamsIsms.Training.Evaluations;

namespace TeamsIsms.Tests.Training.Cards;

public sealed class TrainingViewsTests
{
    [Fact]
    public void One_part_is_open_and_those_behind_it_are_locked()
    {
        var view = View(Some.Training);

        Assert.Equal([PartState.Todo, PartState.Locked, PartState.Locked, PartState.Locked], view.Parts.Select(part => part.State));
        Assert.Equal(TrainingPart.Quiz, view.Next?.Part);
    }

    [Fact]
    public void Before_the_material_is_read_the_quiz_is_locked()
    {
        Assert.Equal(TrainingPart.Material, View(Some.Training with { HasMaterial = true }).Next?.Part);
        Assert.Equal(TrainingPart.Quiz, View(Some.Training with { HasMaterial = true, MaterialAt = Some.Now }).Next?.Part);
    }

    [Fact]
    public void What_waits_for_a_reader_does_not_hold_up_the_next_part()
    {
        var view = View(Some.Training with
        {
            PassedAttempt = 1,
            SurveyAt = Some.Now,
            Reflection = new ReflectionReport(ReflectionStatus.Submitted, "心得", Some.Now),
        });

        Assert.Equal([PartState.Done, PartState.Done, PartState.Waiting, PartState.Todo], view.Parts.Select(part => part.State));
        Assert.Equal(TrainingPart.Certificate, view.Next?.Part);
    }

    [Theory]
    [InlineData(TrainingStatus.Failed)]
    [InlineData(TrainingStatus.Cancelled)]
    [InlineData(TrainingStatus.Expired)]
    [InlineData(TrainingStatus.Waived)]
    public void Where_the_person_can_do_nothing_there_is_no_next_step(TrainingStatus status) =>
        Assert.Null(View(Some.Training with { Status = status }).Next);

    [Fact]
    public void A_running_attempt_goes_on_and_a_remedial_training_says_what_it_is()
    {
        var view = View(Some.Training with { Status = TrainingStatus.InProgress, Started = 4, StartedBefore = 3, Running = 4 });

        Assert.Equal(new TrainingPartView(TrainingPart.Quiz, PartState.Started), view.Next);
        Assert.True(view.IsRemedial);
    }

    private static TrainingView View(TrainingAssignment training) =>
        TrainingViews.Of(Some.Campaign with { Task = Some.CourseTask }, Some.Course, training, Some.Now);
}
