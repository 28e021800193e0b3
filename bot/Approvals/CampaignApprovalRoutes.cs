using System.Globalization;
using TeamsIsms.Approvals;
using TeamsIsms.Campaigns;
using TeamsIsms.Kernel;
using TeamsIsms.Storage;
using TeamsIsms.Teams;
using TeamsIsms.Trail;

namespace TeamsIsms.Bot.Approvals;

/// <summary>The decision about a campaign. What it asks for is read again: it must still be what was submitted.</summary>
internal static class CampaignApprovalRoutes
{
    public static async Task<Answer> DecideAsync(
        Turn turn, CampaignVerb verb, ApprovalVerdict verdict, CancellationToken cancellationToken)
    {
        if (verb.Campaign() is not { } id || await turn.Get<CampaignTable>().FindAsync(id, cancellationToken) is not { } campaign)
        {
            return Answer.Refused(new UnknownCampaign());
        }

        var now = turn.Get<TimeProvider>().GetUtcNow();
        var act = Act.By(turn.Caller, now, turn.Activity.Id);
        if (campaign.Approval is { } request
            && Approve.Decide(request, turn.Caller, verdict, request.Version, verb.Reason, now).Refusal is { } refusal)
        {
            return await RefuseAsync(turn, campaign, refusal, now, cancellationToken);
        }

        var read = await turn.Get<TaskNowRun>().ReadAsync(campaign.Task, cancellationToken);
        if (read.Refusal is { } unread)
        {
            return Answer.Refused(unread);
        }

        var task = read.Value!; // no refusal: read
        if (verdict == ApprovalVerdict.Approve && task.Sha256 == campaign.Task.Sha256
            && ((task is DocumentTask current ? CreateCampaign.Objection(current.Document, campaign.Due, now) : null)
                ?? CreateCampaign.Late(campaign.Due, now)) is { } objection)
        {
            return Answer.Refused(objection);
        }

        var outcome = await turn.Get<CampaignTable>().ActAsync(
            id,
            loaded => RunCampaign.Approve(loaded, task, turn.Caller, verdict, verb.Reason, act) is { Refusal: ObjectChanged }
                ? RunCampaign.Void(loaded, act)
                : RunCampaign.Approve(loaded, task, turn.Caller, verdict, verb.Reason, act),
            Owe,
            now,
            cancellationToken);
        return outcome.Value is { } next
            ? await CardAsync(turn, next, now, cancellationToken)
            : await RefuseAsync(turn, campaign, outcome.Refusal!, now, cancellationToken); // no value: refused

        void Owe(Changes changes, Campaign next)
        {
            changes.Owe(
                QueueNames.CampaignNotice,
                new CampaignNotice(id, CampaignNoticeKind.ApprovalSettled),
                CampaignJson.Default.CampaignNotice,
                now);
            if (next is { Status: CampaignStatus.Scheduled, StartAt: { } start } && start <= now)
            {
                changes.Owe(
                    QueueNames.CampaignStart,
                    new CampaignWork(id, CampaignWorkKind.Start),
                    CampaignJson.Default.CampaignWork,
                    now);
            }
        }
    }

    public static async Task<Answer> DelegateAsync(Turn turn, CampaignVerb verb, CancellationToken cancellationToken)
    {
        if (verb.Campaign() is not { } id || await turn.Get<CampaignTable>().FindAsync(id, cancellationToken) is not { } campaign)
        {
            return Answer.Refused(new UnknownCampaign());
        }

        if (campaign.Approval is not { } request || !request.Approvers.Contains(turn.Caller))
        {
            return Answer.Refused(new NotAnApprover());
        }

        var now = turn.Get<TimeProvider>().GetUtcNow();
        var named = new AudienceChoice(new Audience(), AudienceChoice.Words(verb.Delegate), []);
        var found = await turn.Get<AudienceCountRun>().FindAsync(named, cancellationToken);
        if (found.Audience.People is not [var to] || found.Problems.Count > 0)
        {
            return Answer.Refused(found.Problems is [var problem, ..] ? problem.Reason : new UnknownPerson(verb.Delegate ?? ""));
        }

        if (!DateOnly.TryParseExact(verb.Until, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return Answer.Refused(new DueUnreadable(verb.Until ?? ""));
        }

        var act = Act.By(turn.Caller, now, turn.Activity.Id);
        var outcome = await turn.Get<CampaignTable>().ActAsync(
            id,
            loaded => RunCampaign.Delegate(loaded, turn.Caller, to, Taipei.At(day, new TimeOnly(23, 59, 59)), act),
            (changes, _) => changes.Owe(
                QueueNames.CampaignNotice,
                new CampaignNotice(id, CampaignNoticeKind.ApprovalAsked),
                CampaignJson.Default.CampaignNotice,
                now),
            now,
            cancellationToken);
        return outcome.Value is { } next
            ? await CardAsync(turn, next, now, cancellationToken)
            : Answer.Refused(outcome.Refusal!); // no value: refused
    }

    // Somebody else's card, or one that was decided meanwhile, shows the state there is, without buttons.
    private static async Task<Answer> RefuseAsync(
        Turn turn, Campaign campaign, Refusal refusal, DateTimeOffset now, CancellationToken cancellationToken) => refusal switch
        {
            NotAnApprover or AlreadyDecided when campaign.Approval is not null =>
                await CardAsync(
                    turn, await turn.Get<CampaignTable>().FindAsync(campaign.Id, cancellationToken) ?? campaign, now, cancellationToken),
            _ => Answer.Refused(refusal),
        };

    private static async Task<Answer> CardAsync(Turn turn, Campaign campaign, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var names = await turn.Get<NamesRun>().OfAsync(campaign.Approval, cancellationToken);
        return Answer.Card(CampaignApprovalCard.Draw(campaign, turn.Caller, campaign.People, names, now, turn.Culture));
    }
}
