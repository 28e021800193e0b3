using TeamsIsms.Incidents.Weaknesses;

namespace TeamsIsms.Incidents;

/// <summary>Everybody whose name a card of a case may need.</summary>
internal static class CasePeople
{
    public static IEnumerable<Guid> In(
        ICase @case, IReadOnlyList<TimelineEntry> entries, IReadOnlyList<CaseTask> tasks, IReadOnlyList<EvidenceItem> evidence) =>
        @case.Team
            .Concat(@case.Named)
            .Append(@case.Reporter)
            .Concat(@case.Waivers.Select(waiver => waiver.By))
            .Concat(entries.Select(entry => entry.By).OfType<Guid>())
            .Concat(tasks.SelectMany(task => new[] { task.Owner, task.By }))
            .Concat(evidence.SelectMany(item => item.Custody.Select(custody => custody.Holder).Append(item.By)))
            .Concat(Of(@case))
            .Distinct();

    private static IEnumerable<Guid> Of(ICase @case) => @case switch
    {
        Incident incident => Of(incident),
        Weakness weakness => Of(weakness),
        _ => [],
    };

    private static IEnumerable<Guid> Of(Incident incident) =>
        ((Guid?[])
        [
            incident.LevelAgreed?.By,
            incident.Dismissal?.By,
            incident.Dismissal?.ConfirmedBy,
            incident.Times.Pending?.By,
            incident.Review?.By,
            incident.Closing?.By,
        ]).OfType<Guid>()
        .Concat(incident.LevelChanges.SelectMany(change => new[] { change.By, change.ProposedBy ?? change.By }))
        .Concat(incident.Times.Corrections.SelectMany(correction => new[] { correction.By, correction.AgreedBy ?? correction.By }))
        .Concat(incident.Tracks.SelectMany(track => track.Notices.Select(notice => notice.Mark.By)))
        .Concat(incident.Reopenings.Select(reopening => reopening.By))
        .Concat(Of(incident.Lowering?.Approval));

    private static IEnumerable<Guid> Of(Weakness weakness) =>
        ((Guid?[])
        [
            weakness.Accepted?.By,
            weakness.Remedy?.By,
            weakness.Verified?.By,
            weakness.Dismissal?.By,
            weakness.Closing?.By,
        ]).OfType<Guid>()
        .Concat(Of(weakness.Acceptance?.Approval));

    private static IEnumerable<Guid> Of(ApprovalRequest? asked) => asked is null
        ? []
        : asked.Approvers.Append(asked.Requester).Concat(asked.Decisions.Select(decision => decision.By));
}
