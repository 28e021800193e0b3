using TeamsIsms.Campaigns;
using TeamsIsms.Documents.Register;
using TeamsIsms.Storage;

namespace TeamsIsms.Documents.Notices;

/// <summary>
/// Ends the campaigns of a document that became obsolete: who has not acknowledged gets the negative receipt, and what was not begun is
/// cancelled. Repeating it finds nothing left to end.
/// </summary>
internal sealed class CampaignsEndedRun(CampaignTable campaigns) : IDocumentNoticeRun
{
    private const string Function = "DocumentNotice";

    public bool Takes(DocumentNoticeKind kind) => kind is DocumentNoticeKind.Changed;

    public async Task<TimeSpan?> RunAsync(
        DocumentNotice notice, RegisterEntry entry, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (entry.Ended is not { Status: DocumentStatus.Obsolete, Reason: { } reason })
        {
            return null;
        }

        var act = new Act(TrailActor.System(Function), now);
        foreach (var campaign in await campaigns.ListAsync(cancellationToken))
        {
            if (!campaign.IsOver && campaign.Document is { } task && DocumentId.Of(task.Document.Number) == entry.Document.Id)
            {
                await campaigns.ActAsync(
                    campaign.Id,
                    current => current.HasStarted ? RunCampaign.Close(current, reason, act) : RunCampaign.Cancel(current, reason, act),
                    (changes, next) => changes.Owe(
                        QueueNames.CampaignStart, new CampaignWork(next.Id, CampaignWorkKind.End), CampaignJson.Default.CampaignWork, now),
                    now,
                    cancellationToken);
            }
        }

        return null;
    }
}
