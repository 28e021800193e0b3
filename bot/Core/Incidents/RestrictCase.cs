using TeamsIsms.Incidents.Weaknesses;

namespace TeamsIsms.Incidents;

/// <summary>Only named people see it from now on, in cards, lists, exports and logs. Whoever names people is named too.</summary>
public static class RestrictCase
{
    /// <param name="people">Who is to see it, besides those named before.</param>
    public static Outcome<IncidentStep> Restrict(Incident incident, IReadOnlyList<Guid> people, CaseActor by, Act act) =>
        Refuse(incident, people, by) is { } refusal
            ? refusal
            : IncidentStep.Of(
                incident, incident with { IsRestricted = true, Named = Named(incident, people, by) }, EntryKind.Restricted, act, by);

    public static Outcome<WeaknessStep> Restrict(Weakness weakness, IReadOnlyList<Guid> people, CaseActor by, Act act) =>
        Refuse(weakness, people, by) is { } refusal
            ? refusal
            : WeaknessStep.Of(
                weakness, weakness with { IsRestricted = true, Named = Named(weakness, people, by) }, EntryKind.Restricted, act, by);

    /// <summary>Everybody of the team sees it again.</summary>
    public static Outcome<IncidentStep> Lift(Incident incident, string? reason, CaseActor by, Act act) =>
        RefuseLift(incident, reason, by) is { } refusal
            ? refusal
            : IncidentStep.Of(
                incident, incident with { IsRestricted = false, Named = [] }, EntryKind.Unrestricted, act, by, CaseText.Trim(reason));

    public static Outcome<WeaknessStep> Lift(Weakness weakness, string? reason, CaseActor by, Act act) =>
        RefuseLift(weakness, reason, by) is { } refusal
            ? refusal
            : WeaknessStep.Of(
                weakness, weakness with { IsRestricted = false, Named = [] }, EntryKind.Unrestricted, act, by, CaseText.Trim(reason));

    private static Refusal? Refuse(ICase @case, IReadOnlyList<Guid> people, CaseActor by) =>
        Gate.Refuse(@case, by, CaseDuty.HandlerOrManager)
        ?? (@case.IsRestricted && people.All(@case.Named.Contains) ? new PeopleNeeded() : null);

    private static Refusal? RefuseLift(ICase @case, string? reason, CaseActor by) =>
        Gate.Refuse(@case, by, CaseDuty.Manager)
        ?? (@case.IsRestricted ? CaseText.NoReason(reason) : new NothingProposed());

    private static List<Guid> Named(ICase @case, IReadOnlyList<Guid> people, CaseActor by) =>
        [.. @case.Named.Concat(people).Append(by.Person).Distinct()];
}
