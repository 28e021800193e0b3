using TeamsIsms.Bot.Incidents;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Teams;
using TeamsIsms.Trail;
using TeamsIsms.YearlyDuties;
using TeamsIsms.YearlyDuties.Cards;

namespace TeamsIsms.Bot.YearlyDuties;

/// <summary>One duty: looked at, recorded as done, changed.</summary>
internal static class DutyStepRoutes
{
    public static Task<Answer> ShowAsync(Turn turn, DutyVerb verb, CancellationToken cancellationToken) => WithAsync(
        turn, verb, (_, _, sight) => Task.FromResult(Answer.Card(DutyCard.Draw(sight, turn.Culture))), cancellationToken);

    public static Task<Answer> RecordAsync(Turn turn, DutyVerb verb, CancellationToken cancellationToken) => WithAsync(
        turn,
        verb,
        async (person, now, sight) =>
        {
            var holders = await turn.Get<DutySightRun>().HoldersAsync(sight.Line, cancellationToken);
            var act = Act.By(turn.Caller, now, turn.Activity.Id);
            return await ActAsync(
                turn,
                sight,
                duty => RecordDuty.Decide(duty, verb.On(), verb.Evidence, verb.Note, holders, turn.Caller, act),
                person,
                now,
                cancellationToken);
        },
        cancellationToken);

    public static Task<Answer> ChangeAsync(Turn turn, DutyVerb verb, CancellationToken cancellationToken) => WithAsync(
        turn,
        verb,
        async (person, now, sight) =>
        {
            var chosen = await ChoosePeople.OneAsync(turn, verb.Person, cancellationToken);
            if (chosen.Value is not { } named)
            {
                return Answer.Refused(chosen.Refusal!); // no value: refused
            }

            var act = Act.By(turn.Caller, now, turn.Activity.Id);
            return await ActAsync(
                turn,
                sight,
                duty => ChangeDuty.Decide(duty, verb.Cadence(), named.Id, verb.Reason, person.Has(Role.SecurityManager), act),
                person,
                now,
                cancellationToken);
        },
        cancellationToken);

    // A second tap gets the state there is and why nothing changed; what was typed wrong stays in its fields.
    private static async Task<Answer> ActAsync(
        Turn turn, DutySight sight, Func<Duty, Outcome<DutyStep>> decide, Person person, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var kind = sight.Line.Duty.Kind;
        var outcome = await turn.Get<DutyTable>().ActAsync(kind, decide, now, cancellationToken);
        if (outcome.Refusal is { } refusal and not (DutyRecorded or DutyUnchanged))
        {
            return Answer.Refused(refusal);
        }

        return await turn.Get<DutySightRun>().OfAsync(kind, person, now, cancellationToken) is { } next
            ? Answer.Kept(DutyCard.Draw(next with { Note = outcome.Refusal?.Say(turn.Culture) }, turn.Culture), turn.Activity.ReplyToId)
            : Answer.Refused(new UnknownDuty());
    }

    private static async Task<Answer> WithAsync(
        Turn turn, DutyVerb verb, Func<Person, DateTimeOffset, DutySight, Task<Answer>> answer, CancellationToken cancellationToken)
    {
        var now = turn.Get<TimeProvider>().GetUtcNow();
        return turn is { IsPersonal: false, IsFromDialog: false }
            ? Answer.Refused(new DutiesInPersonalChat())
            : verb.Duty() is { } kind
            && await turn.Get<PeopleTable>().FindAsync(turn.Caller, cancellationToken) is { Person: { } person }
            && await turn.Get<DutySightRun>().OfAsync(kind, person, now, cancellationToken) is { } sight
            ? await answer(person, now, sight)
            : Answer.Refused(new UnknownDuty());
    }
}
