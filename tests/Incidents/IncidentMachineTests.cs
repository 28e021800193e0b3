using TeamsIsms.Incidents;
using TeamsIsms.Kernel;

namespace TeamsIsms.Tests.Incidents;

public sealed class IncidentMachineTests
{
    public static TheoryData<string> Events() => [.. IncidentMachine.Rules.Select(rule => rule.Event)];

    [Theory]
    [MemberData(nameof(Events))]
    public void Every_state_and_every_person_get_what_the_rules_say(string step)
    {
        var rule = IncidentMachine.Rules.Single(rule => rule.Event == step);

        Assert.Empty(
            from status in Enum.GetValues<IncidentStatus>()
            from seat in Enum.GetValues<Seat>()
            let incident = Seats.Seated(IncidentMachine.In(status, step), seat)
            let got = Said(IncidentMachine.Take(incident, step, Seats.Actor(seat)))
            let expected = Expected(rule, status, seat)
            where got != expected
            select $"{status} {step} {seat}: expected {expected}, got {got}");
    }

    [Theory]
    [MemberData(nameof(Events))]
    public void Every_refusal_says_why_in_both_languages(string step) =>
        Assert.All(
            from status in Enum.GetValues<IncidentStatus>()
            from seat in Enum.GetValues<Seat>()
            let refusal = IncidentMachine.Take(
                Seats.Seated(IncidentMachine.In(status, step), seat), step, Seats.Actor(seat)).Refusal
            where refusal is not null
            from culture in Languages.All
            select refusal.Say(culture),
            sentence => Assert.Matches(@"\S[。.]$", sentence));

    [Theory]
    [MemberData(nameof(Events))]
    public void Every_step_taken_is_told_once_to_the_trail_and_the_timeline(string step)
    {
        var taken =
            from status in Enum.GetValues<IncidentStatus>()
            from seat in Enum.GetValues<Seat>()
            let before = Seats.Seated(IncidentMachine.In(status, step), seat)
            let outcome = IncidentMachine.Take(before, step, Seats.Actor(seat))
            where outcome.Value is not null
            select (before, outcome.Value, Seats.Actor(seat).Person);

        Assert.All(taken, done =>
        {
            var (before, after, person) = done;
            var entry = Assert.Single(after.Entries);
            Assert.Equal((before.Entries + 1, person), (entry.Sequence, entry.By));
            Assert.Equal(after.Next.Entries, entry.Sequence);
            var happened = Assert.Single(after.Events);
            Assert.Equal(($"u:{person:D}", before.Id.Subject), (happened.Actor, happened.Subject));
            Assert.StartsWith("incident.", happened.Kind, StringComparison.Ordinal);
            Assert.Equal(before.Status == after.Next.Status ? null : after.Next.Status.ToString(), happened.Detail.To);
        });
    }

    private static string Said(Outcome<IncidentStep> outcome) => outcome switch
    {
        { Value: { } step } => step.Next.Status.ToString(),
        { Refusal: CaseMovedOn } => nameof(CaseMovedOn),
        _ => outcome.Refusal!.GetType().Name, // no value: refused
    };

    private static string Expected(IncidentMachine.Rule rule, IncidentStatus status, Seat seat) => rule switch
    {
        _ when Seats.IsStranger(seat) => nameof(UnknownCase),
        _ when !rule.Allows(seat) && !rule.Bars(seat) => nameof(RoleNeeded),
        _ when rule.To(status) is null => nameof(CaseMovedOn),
        _ when rule.Bars(seat) => nameof(SecondPersonNeeded),
        _ => rule.To(status)!.Value.ToString(), // checked above
    };
}
