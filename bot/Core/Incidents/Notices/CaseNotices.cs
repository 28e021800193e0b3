using TeamsIsms.Incidents.Rules;
using TeamsIsms.Storage;

namespace TeamsIsms.Incidents.Notices;

/// <summary>What a change of a case owes to people, in the same transaction as the change.</summary>
internal static class CaseNotices
{
    /// <summary>The cards that are shown somewhere are always drawn again; besides that who is told of what.</summary>
    public static void Owe(Changes changes, ICase next, DateTimeOffset now, params IEnumerable<CaseNoticeKind> told)
    {
        foreach (var kind in told.Append(CaseNoticeKind.Changed))
        {
            Owe(changes, new CaseNotice(next.Id, kind, CardPurpose.Step(next)), now);
        }
    }

    public static void Owe(Changes changes, CaseNotice notice, DateTimeOffset now) =>
        changes.Owe(QueueNames.IncidentNotice, notice, NoticeJson.Default.CaseNotice, now);

    /// <summary>What people hear when a level is decided on: the law asks for a meeting about the higher ones.</summary>
    public static IEnumerable<CaseNoticeKind> OfLevel(RuleSets rules, Incident before, Incident next) =>
        AsksForMeeting(rules, next) && !AsksForMeeting(rules, before) ? [CaseNoticeKind.Meeting] : [];

    private static bool AsksForMeeting(RuleSets rules, Incident incident) =>
        incident.Level is { } level && rules.Find(level.RuleSet)?.AsksForMeeting(level.Level) is true;
}
