using TeamsIsms.Incidents.Rules;

namespace TeamsIsms.Incidents;

/// <summary>What a person reports, before it has a number.</summary>
/// <param name="Noticed">Null for now.</param>
/// <param name="IsPrivate">Keep my name from colleagues.</param>
public sealed record CaseReport(
    string? What, DateTimeOffset? Noticed = null, string? Where = null, DateTimeOffset? Occurred = null, bool IsPrivate = false);

/// <summary>Who reports, with the name and unit the directory has now.</summary>
public sealed record CaseReporter(CaseActor Actor, string Name, string? Unit)
{
    public static CaseReporter Of(Person person) => new(CaseActor.Of(person), person.Name, person.Unit);
}

/// <summary>Anybody reports; a drill is started by who would handle it.</summary>
public static class ReportIncident
{
    public static Outcome<IncidentStep> Decide(CaseId id, CaseReport report, CaseReporter by, Duties duties, Act act)
    {
        var isDrill = id.Series == CaseSeries.Drill;
        if (isDrill && !by.Actor.Has(Role.IncidentHandler) && !by.Actor.Has(Role.SecurityManager))
        {
            return new RoleNeeded(CaseDuty.HandlerOrManager);
        }

        if (Refuse(report, act.At) is { } refusal)
        {
            return refusal;
        }

        var incident = new Incident
        {
            Id = id,
            IsDrill = isDrill,
            What = report.What!.Trim(), // checked above
            Where = CaseText.Trim(report.Where),
            Times = new IncidentTimes(report.Noticed ?? act.At, act.At, report.Occurred, FrozenAt: null, Pending: null, []),
            Reporter = by.Actor.Person,
            ReporterName = by.Name,
            ReporterUnit = by.Unit,
            IsPrivate = report.IsPrivate,
        };
        return IncidentStep.Of(incident, duties.On(incident), EntryKind.Reported, act, by.Actor);
    }

    /// <summary>Null when the report can be taken; the same for a weakness.</summary>
    public static Refusal? Refuse(CaseReport report, DateTimeOffset now) => report switch
    {
        _ when CaseText.Trim(report.What) is null => new WhatNeeded(),
        _ when CaseText.TooLong(CaseText.Long, report.What) is { } tooLong => tooLong,
        _ when CaseText.TooLong(CaseText.Short, report.Where) is { } tooLong => tooLong,
        { Noticed: { } noticed } when noticed > now => new TimeInFuture(noticed),
        { Occurred: { } occurred } when occurred > now => new TimeInFuture(occurred),
        { Occurred: { } occurred } when occurred > (report.Noticed ?? now) => new OccurredAfterAware(report.Noticed ?? now),
        _ => null,
    };
}
