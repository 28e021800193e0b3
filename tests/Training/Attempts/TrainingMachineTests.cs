using TeamsIsms.Kernel;
using TeamsIsms.Training;
using TeamsIsms.Training.Attempts;
using TeamsIsms.Training.Evaluations;

namespace TeamsIsms.Tests.Training.Attempts;

public sealed class TrainingMachineTests
{
    public static TheoryData<string> Events() => [.. TrainingMachine.Rules.Select(rule => rule.Event)];

    [Theory]
    [MemberData(nameof(Events))]
    public void Every_state_and_every_person_get_what_the_rules_say(string step)
    {
        var rule = TrainingMachine.Rules.Single(rule => rule.Event == step);

        Assert.Empty(
            from status in Enum.GetValues<TrainingStatus>()
            from seat in Enum.GetValues<TrainingSeat>()
            let got = Said(TrainingMachine.Take(TrainingMachine.In(status, step), step, TrainingSeats.Actor(seat)))
            let expected = Expected(rule, status, seat)
            where got != expected
            select $"{status} {step} {seat}: expected {expected}, got {got}");
    }

    [Theory]
    [MemberData(nameof(Events))]
    public void Every_refusal_says_why_in_both_languages(string step) =>
        Assert.All(
            from status in Enum.GetValues<TrainingStatus>()
            from seat in Enum.GetValues<TrainingSeat>()
            let refusal = TrainingMachine.Take(TrainingMachine.In(status, step), step, TrainingSeats.Actor(seat)).Refusal
            where refusal is not null
            from culture in Languages.All
            select refusal.Say(culture),
            sentence => Assert.Matches(@"\S[。.]$", sentence));

    [Theory]
    [MemberData(nameof(Events))]
    public void Every_step_taken_is_told_to_the_trail(string step) =>
        Assert.All(
            from status in Enum.GetValues<TrainingStatus>()
            from seat in Enum.GetValues<TrainingSeat>()
            let actor = TrainingSeats.Actor(seat)
            let taken = TrainingMachine.Take(TrainingMachine.In(status, step), step, actor).Value
            where taken is not null
            select (status, actor, taken),
            done =>
            {
                var happened = Assert.Single(done.taken.Events);
                Assert.Equal(($"u:{done.actor.Person:D}", done.taken.Next.Subject), (happened.Actor, happened.Subject));
                Assert.Equal((done.status.ToString(), done.taken.Next.Status.ToString()), (happened.Detail.From, happened.Detail.To));
            });

    private static string Said(Outcome<AttemptStep> outcome) => outcome switch
    {
        { Value: { } step } => step.Next.Status.ToString(),
        { Refusal: NotInTraining or ManagerNeeded or ReaderNeeded } => "role",
        _ => outcome.Refusal!.GetType().Name, // no value: refused
    };

    private static string Expected(TrainingMachine.Rule rule, TrainingStatus status, TrainingSeat seat) => rule switch
    {
        _ when rule.Bars(seat) => nameof(OwnWork),
        _ when !rule.Allows(seat) => "role",
        _ => rule.To(status)?.ToString() ?? nameof(WrongTrainingState),
    };
}
