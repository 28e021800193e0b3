using TeamsIsms.Approvals;
using TeamsIsms.Documents.Register;
using TeamsIsms.Documents.Revisions;
using TeamsIsms.People;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Documents;

/// <summary>What is done with a document that binds: it stays for another year, or it ends.</summary>
internal static class KeepRoutes
{
    public static Task<Answer> ConfirmAsync(Turn turn, DocumentVerb verb, CancellationToken cancellationToken) =>
        DocumentTurn.WithEntryAsync(
            turn,
            verb.Id,
            async (who, entry) =>
            {
                var approvers = await ApproversAsync(turn, entry, cancellationToken);
                return await who.ActAsync(entry, loaded => ConfirmReview.Ask(loaded, approvers, who.Actor, who.Act), cancellationToken);
            },
            cancellationToken);

    /// <summary>Asks for it, or carries out what was approved: one button, whose card knows how far it came.</summary>
    public static Task<Answer> ObsoleteAsync(Turn turn, DocumentVerb verb, CancellationToken cancellationToken) =>
        DocumentTurn.WithEntryAsync(
            turn,
            verb.Id,
            async (who, entry) =>
            {
                var approvers = await ApproversAsync(turn, entry, cancellationToken);
                return await who.ActAsync(
                    entry,
                    loaded => loaded.Document.Retirement is { Approval.Status: ApprovalStatus.Approved }
                        ? RetireDocument.CarryOut(loaded, who.Actor, who.Act)
                        : RetireDocument.Ask(loaded, verb.Reason, verb.KeptFor, approvers, who.Actor, who.Act),
                    cancellationToken);
            },
            cancellationToken);

    private static async Task<IReadOnlyList<DocumentActor>> ApproversAsync(
        Turn turn, RegisterEntry entry, CancellationToken cancellationToken)
    {
        var role = entry.Document.Tier == 1 ? Role.CommitteeChair : Role.SecurityManager;
        return [.. (await turn.Get<PeopleTable>().WithRoleAsync(role, cancellationToken)).Select(DocumentActor.Of)];
    }
}
