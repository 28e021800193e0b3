using System.Globalization;
using Microsoft.Extensions.Options;
using TeamsIsms.Storage;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Campaigns;

/// <summary>The approval of a campaign. What it asks people for is read again: it must still be what was submitted.</summary>
internal sealed class CampaignSubject(CampaignTable campaigns, TaskNowRun tasks, NamesRun names, IOptions<CampaignOptions> options)
    : IApprovalSubject
{
    public const string Called = "campaign";

    public string Name => Called;

    public Role NextRole => options.Value.EscalationRole;

    public static ApprovalKey Key(CampaignId id) => new(Called, id.ToString());

    public string Kind(CultureInfo culture) => CampaignWords.Text.Say(culture, "ApprovalOfCampaign");

    public async Task<ApprovalMatter?> FindAsync(ApprovalKey key, CancellationToken cancellationToken) =>
        await LoadAsync(key, cancellationToken) is { Approval: { } request } campaign
            ? new ApprovalMatter(key, request, campaign.Number, campaign.Task.Title)
            : null;

    public async Task<AdaptiveCard?> DrawAsync(
        ApprovalKey key, ApprovalViewer viewer, string? note, CancellationToken cancellationToken) =>
        await LoadAsync(key, cancellationToken) is { Approval: not null } campaign
            ? await CardAsync(campaign, viewer, note, cancellationToken)
            : null;

    public async Task<Outcome<ApprovalAnswer>> DecideAsync(
        ApprovalKey key, ApprovalVote vote, ApprovalViewer viewer, Act act, CancellationToken cancellationToken)
    {
        if (CampaignId.Parse(key.Id) is not { } id || await campaigns.FindAsync(id, cancellationToken) is not { } campaign)
        {
            return new UnknownCampaign();
        }

        if ((vote.Outdated(campaign.Approval) ?? Refuse(campaign, vote, act.At)) is { } refusal)
        {
            return refusal;
        }

        var read = await tasks.ReadAsync(campaign.Task, cancellationToken);
        if (read.Value is not { } task)
        {
            return read.Refusal!; // no value: it cannot be read now
        }

        if (vote.Verdict == ApprovalVerdict.Approve && task.Sha256 == campaign.Task.Sha256
            && ((task is DocumentTask current ? CreateCampaign.Objection(current.Document, campaign.Due, act.At) : null)
                ?? CreateCampaign.Late(campaign.Due, act.At)) is { } objection)
        {
            return objection;
        }

        var outcome = await campaigns.ActAsync(
            id, loaded => Decide(loaded, task, vote, act), (changes, next) => Owe(changes, next, act.At), act.At, cancellationToken);
        return outcome.Value is { } decided
            ? new ApprovalAnswer(await CardAsync(decided, viewer, null, cancellationToken))
            : outcome.Refusal!; // no value: refused
    }

    public async Task<Outcome<ApprovalRequest>> ChangeAsync(
        ApprovalKey key, Func<ApprovalRequest, Outcome<ApprovalChange>> change, Act act, CancellationToken cancellationToken)
    {
        if (CampaignId.Parse(key.Id) is not { } id)
        {
            return new UnknownCampaign();
        }

        var outcome = await campaigns.ActAsync(
            id, loaded => RunCampaign.Change(loaded, change, act), (changes, _) => changes.Owe(key, act.At), act.At, cancellationToken);
        return outcome.Value is { Approval: { } request } ? request : outcome.Refusal ?? new UnknownApproval();
    }

    // Before the document is read, which may be slow or fail.
    private static Refusal? Refuse(Campaign campaign, ApprovalVote vote, DateTimeOffset now) => campaign.Approval is { } request
        ? Approve.Decide(request, vote.By, vote.Verdict, request.Version, vote.Comment, now).Refusal
        : null;

    private static Outcome<CampaignStep> Decide(Campaign campaign, CampaignTask task, ApprovalVote vote, Act act) =>
        vote.Outdated(campaign.Approval) is { } outdated ? outdated
        : RunCampaign.Approve(campaign, task, vote.By, vote.Verdict, vote.Comment, act) is { Refusal: not ObjectChanged } outcome ? outcome
        : RunCampaign.Void(campaign, act);

    private static void Owe(Changes changes, Campaign next, DateTimeOffset now)
    {
        changes.Owe(Key(next.Id), now);
        if (next is { Status: CampaignStatus.Scheduled, StartAt: { } start } && start <= now)
        {
            changes.Owe(
                QueueNames.CampaignStart, new CampaignWork(next.Id, CampaignWorkKind.Start), CampaignJson.Default.CampaignWork, now);
        }
    }

    private async Task<Campaign?> LoadAsync(ApprovalKey key, CancellationToken cancellationToken) =>
        CampaignId.Parse(key.Id) is { } id ? await campaigns.FindAsync(id, cancellationToken) : null;

    private async Task<AdaptiveCard> CardAsync(
        Campaign campaign, ApprovalViewer viewer, string? note, CancellationToken cancellationToken) => CampaignApprovalCard.Draw(
        campaign,
        viewer.Person,
        campaign.People,
        await names.OfAsync(campaign.Approval, cancellationToken),
        viewer.Now,
        viewer.Culture,
        note);
}
