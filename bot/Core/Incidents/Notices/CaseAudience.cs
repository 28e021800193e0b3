using TeamsIsms.Incidents.Rules;
using TeamsIsms.Incidents.Weaknesses;

namespace TeamsIsms.Incidents.Notices;

/// <summary>Who holds the roles that are told of cases, and who is on call at the moment.</summary>
internal sealed record CaseHolders(
    IReadOnlyList<Person> Handlers, IReadOnlyList<Person> Managers, IReadOnlyList<Person> Chairs, IReadOnlyList<Guid> OnCall)
{
    /// <summary>The security officers of units.</summary>
    public IReadOnlyList<Person> Officers { get; init; } = [];
}

/// <summary>Who is told of what. Who may not see a case is told nothing of it, whatever the role.</summary>
internal static class CaseAudience
{
    public static IReadOnlyList<Guid> Of(CaseNotice notice, ICase @case, CaseHolders holders)
    {
        IEnumerable<Guid> handlers = holders.Handlers.Select(person => person.Id);
        IEnumerable<Guid> managers = holders.Managers.Select(person => person.Id);
        var told = (notice.Kind, @case) switch
        {
            (CaseNoticeKind.TakenInCharge or CaseNoticeKind.Decided or CaseNoticeKind.Closed, _) => [@case.Reporter],
            (CaseNoticeKind.Reported, _) => Called(holders).Concat(managers).Concat(Officers(@case, holders)),
            (CaseNoticeKind.DismissalAsked, Incident incident) => handlers.Concat(managers).Where(id => id != incident.Dismissal?.By),
            (CaseNoticeKind.AwareAsked, Incident incident) => handlers.Concat(managers).Where(id => id != incident.Times.Pending?.By),
            (CaseNoticeKind.VerificationAsked, Weakness weakness) => handlers.Concat(managers).Except(weakness.Fixers),
            (CaseNoticeKind.AcceptanceSettled, Weakness weakness) =>
                managers.Concat(Answering(weakness)).Where(id => id != weakness.Acceptance?.Approval.Requester),
            (CaseNoticeKind.AcceptanceExpiring or CaseNoticeKind.AcceptanceExpired, Weakness weakness) =>
                managers.Concat(Answering(weakness)),
            (CaseNoticeKind.Meeting, _) => managers.Concat(Chairs(holders)).Concat(@case.Team),
            (CaseNoticeKind.Named, _) => @case.Team,
            (CaseNoticeKind.TaskGiven, _) => notice.To is { } owner ? [owner] : [],
            (CaseNoticeKind.Warning, _) => Warned(notice.Role ?? WarningRole.Handler, @case, holders),
            (CaseNoticeKind.ReviewDue or CaseNoticeKind.TreatmentOverdue, _) => managers.Concat(@case.Team),
            (CaseNoticeKind.TriageOverdue, _) => handlers.Concat(managers),
            _ => [],
        };
        return [.. told.Distinct().Where(person => MaySee(notice.Kind, @case, person, holders))];
    }

    // Each role is told as well as those before it, so that a warning widens and never wanders.
    private static IEnumerable<Guid> Warned(WarningRole role, ICase @case, CaseHolders holders)
    {
        var team = @case.Team.Any() ? @case.Team : Called(holders);
        var managers = role >= WarningRole.SecurityManager ? holders.Managers.Select(person => person.Id) : [];
        var chairs = role >= WarningRole.CommitteeChair ? Chairs(holders) : [];
        return team.Concat(managers).Concat(chairs);
    }

    private static IEnumerable<Guid> Called(CaseHolders holders)
    {
        var onCall = holders.OnCall.Where(id => holders.Handlers.Concat(holders.Managers).Any(person => person.Id == id)).ToList();
        return onCall.Count > 0 ? onCall : holders.Handlers.Select(person => person.Id);
    }

    private static IEnumerable<Guid> Officers(ICase @case, CaseHolders holders) =>
        holders.Officers.Where(person => CaseAccess.IsFirstLine(@case, CaseActor.Of(person))).Select(person => person.Id);

    private static IEnumerable<Guid> Chairs(CaseHolders holders) => holders.Chairs.Select(person => person.Id);

    private static IEnumerable<Guid> Answering(Weakness weakness) =>
        ((Guid?[])[weakness.Owner, (weakness.Acceptance ?? (weakness.Expired is [.., var over] ? over : null))?.Approval.Requester]).OfType<Guid>();

    private static bool MaySee(CaseNoticeKind kind, ICase @case, Guid person, CaseHolders holders)
    {
        // A task's owner sees the task and, without a part in the case, nothing else of it.
        if (kind == CaseNoticeKind.TaskGiven
            || (person == @case.Reporter && kind is CaseNoticeKind.TakenInCharge or CaseNoticeKind.Decided or CaseNoticeKind.Closed))
        {
            return true;
        }

        // The chair leads where the law asks for a meeting or is missed, and sees no more of the case than that.
        var isChair = holders.Chairs.Any(chair => chair.Id == person) && kind is (CaseNoticeKind.Meeting or CaseNoticeKind.Warning);
        return (isChair && !@case.IsRestricted) || CaseAccess.Of(@case, Actor(person, holders)) >= CaseView.Team;
    }

    private static CaseActor Actor(Guid id, CaseHolders holders) =>
        holders.Handlers.Concat(holders.Managers).Concat(holders.Chairs).Concat(holders.Officers).FirstOrDefault(person => person.Id == id) is { } known
            ? CaseActor.Of(known)
            : new CaseActor(id, []);
}
