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
    public static IEnumerable<CaseNoticeKind> OfLevel(Incident before, Incident next) =>
        next.Level is { Level: >= MeetingLevel } && before.Level is not { Level: >= MeetingLevel } ? [CaseNoticeKind.Meeting] : [];

    // 資通安全事件通報及應變辦法 article 14: a meeting about major incidents, which are those of level 3 and 4.
    private const int MeetingLevel = 3;
}
