using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Notices;
using TeamsIsms.Kernel;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Incidents;

/// <summary>The response: who does what, what happened, what is to be done, until it works again.</summary>
internal static class ResponseRoutes
{
    public static Task<Answer> ContainAsync(Turn turn, CaseVerb verb, CancellationToken cancellationToken) => IncidentSteps.ActAsync(
        turn, verb, (incident, by, act) => Respond.Contain(incident, verb.Note, by, act), cancellationToken);

    public static Task<Answer> RecoverAsync(Turn turn, CaseVerb verb, CancellationToken cancellationToken) => IncidentSteps.ActAsync(
        turn, verb, (incident, by, act) => Respond.Recover(incident, verb.Note, by, act), cancellationToken);

    public static Task<Answer> AssignAsync(Turn turn, CaseVerb verb, CancellationToken cancellationToken) => CaseTurn.WithAsync(
        turn,
        async who =>
        {
            var roles = await RolesAsync(turn, verb, cancellationToken);
            return roles.Value is { } given
                ? await IncidentSteps.ActAsync(
                    who,
                    verb,
                    (incident, by, act) => Respond.Assign(incident, given, by, act),
                    (_, _) => [CaseNoticeKind.Named],
                    cancellationToken)
                : Answer.Refused(roles.Refusal!); // no value: refused
        },
        cancellationToken);

    /// <summary>A line of the timeline, of an incident or a weakness.</summary>
    public static Task<Answer> WriteAsync(Turn turn, CaseVerb verb, CancellationToken cancellationToken)
    {
        var now = turn.Get<TimeProvider>().GetUtcNow();
        var happened = TypedTime.Read(verb.Happened, verb.HappenedTime, now);
        if (happened.Refusal is { } unreadable)
        {
            return Task.FromResult(Answer.Refused(unreadable));
        }

        var isNow = TypedTime.IsEmpty(verb.Happened, verb.HappenedTime);
        var entry = new NewEntry(verb.Text, Kind(verb), isNow ? null : happened.Value);
        return verb.Case() is { IsIncident: false }
            ? WeaknessSteps.ActAsync(turn, verb, (weakness, by, act) => WriteEntry.Decide(weakness, entry, by, act), cancellationToken)
            : IncidentSteps.ActAsync(turn, verb, (incident, by, act) => WriteEntry.Decide(incident, entry, by, act), cancellationToken);
    }

    public static Task<Answer> RestrictAsync(Turn turn, CaseVerb verb, CancellationToken cancellationToken) => CaseTurn.WithAsync(
        turn,
        async who =>
        {
            var people = await ChoosePeople.AllAsync(turn, verb.People, cancellationToken);
            if (people.Refusal is { } unknown)
            {
                return Answer.Refused(unknown);
            }

            var (lift, named) = (verb.Lift is "true", people.Value!); // no refusal: people
            return verb.Case() is { IsIncident: false }
                ? await WeaknessSteps.ActAsync(
                    who,
                    verb,
                    (weakness, by, act) => lift
                        ? RestrictCase.Lift(weakness, verb.Reason, by, act)
                        : RestrictCase.Restrict(weakness, named, by, act),
                    [],
                    cancellationToken)
                : await IncidentSteps.ActAsync(
                    who,
                    verb,
                    (incident, by, act) => lift
                        ? RestrictCase.Lift(incident, verb.Reason, by, act)
                        : RestrictCase.Restrict(incident, named, by, act),
                    (_, _) => [],
                    cancellationToken);
        },
        cancellationToken);

    // What may be written is decided with the case; what is no kind at all is a note.
    private static EntryKind Kind(CaseVerb verb) => TypedEnum.Read<EntryKind>(verb.Kind) ?? EntryKind.Note;

    private static async Task<Outcome<CaseRoles>> RolesAsync(Turn turn, CaseVerb verb, CancellationToken cancellationToken)
    {
        var commander = await ChoosePeople.OneAsync(turn, verb.Commander, cancellationToken);
        var liaison = await ChoosePeople.OneAsync(turn, verb.Liaison, cancellationToken);
        var scribe = await ChoosePeople.OneAsync(turn, verb.Scribe, cancellationToken);
        var handlers = await ChoosePeople.AllAsync(turn, verb.Handlers, cancellationToken);
        return (commander.Refusal ?? liaison.Refusal ?? scribe.Refusal ?? handlers.Refusal) is { } refusal
            ? refusal
            : new CaseRoles(
                commander.Value!.Id, // no refusal: choices
                handlers.Value is { Count: > 0 } some ? some : null,
                liaison.Value!.Id,
                scribe.Value!.Id);
    }
}
