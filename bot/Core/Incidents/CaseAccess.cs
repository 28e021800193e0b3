using TeamsIsms.Incidents.Weaknesses;

namespace TeamsIsms.Incidents;

/// <summary>Who sees what (issue 3, item 8). Every card, list, export and decision asks here.</summary>
public static class CaseAccess
{
    /// <param name="unit">The unit whose head asks; null when the person is no unit head or no unit matters.</param>
    public static CaseView Of(ICase @case, CaseActor who, string? unit = null)
    {
        var own = who.Person == @case.Reporter ? CaseView.Reporter : CaseView.None;
        if (@case.IsRestricted && !@case.Named.Contains(who.Person))
        {
            return own;
        }

        if (who.Has(Role.SecurityManager))
        {
            return CaseView.Manager;
        }

        if (who.Has(Role.IncidentHandler) || @case.IsRestricted || @case.Team.Contains(who.Person) || IsAsked(@case, who)
            || IsFirstLine(@case, who))
        {
            return CaseView.Team;
        }

        return IsOfUnit(@case, who, unit) ? CaseView.Unit : own;
    }

    /// <summary>The reporter's name for this reader; null when it is not to be shown.</summary>
    public static string? ReporterShown(ICase @case, CaseActor reader)
    {
        var view = Of(@case, reader);
        var isShown = view == CaseView.Manager || reader.Person == @case.Reporter || (view != CaseView.None && !@case.IsPrivate);
        return isShown ? @case.ReporterName : null;
    }

    /// <summary>Whether the reader may see that this person did something to the case: a private reporter's own acts would name them.</summary>
    public static bool IsShown(ICase @case, Guid person, CaseActor reader) =>
        !@case.IsPrivate || person != @case.Reporter || ReporterShown(@case, reader) is not null;

    /// <summary>
    /// Whether the security officer of the unit it was reported from looks first (rules 4.0), as long as it is not decided what it is.
    /// </summary>
    public static bool IsFirstLine(ICase @case, CaseActor who) =>
        who.Unit is { } unit && unit == @case.ReporterUnit && who.Has(Role.UnitSecurityOfficer)
        && @case is { IsPrivate: false, IsRestricted: false }
        && @case is Incident { Status: IncidentStatus.Reported or IncidentStatus.Triage }
            or Weakness { Status: WeaknessStatus.Reported or WeaknessStatus.Triage };

    // In a small unit the unit alone would name a private reporter.
    private static bool IsOfUnit(ICase @case, CaseActor who, string? unit) =>
        unit is not null && unit == @case.ReporterUnit && who.Has(Role.UnitHead) && !@case.IsPrivate && !@case.IsRestricted;

    private static bool IsAsked(ICase @case, CaseActor who)
    {
        var asked = @case switch
        {
            Weakness weakness => weakness.Acceptance?.Approval,
            Incident incident => incident.Lowering?.Approval,
            _ => null,
        };
        return asked is not null && !asked.IsOwn(who.Person) && Approve.Concerns(asked, who.Person);
    }
}
