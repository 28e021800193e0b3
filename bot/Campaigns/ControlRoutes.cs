using TeamsIsms.Approvals;
using TeamsIsms.Campaigns;
using TeamsIsms.Kernel;
using TeamsIsms.Storage;
using TeamsIsms.Teams;
using TeamsIsms.Trail;

namespace TeamsIsms.Bot.Campaigns;

/// <summary>The security manager's hand on a campaign. A tap that comes too late gets the state there is.</summary>
internal static class ControlRoutes
{
    private const int MostListed = 20;

    public static async Task<Answer> ListAsync(Turn turn, CancellationToken cancellationToken)
    {
        var (assignments, now) = (turn.Get<AssignmentTable>(), turn.Get<TimeProvider>().GetUtcNow());
        var newest = (await turn.Get<CampaignTable>().ListAsync(cancellationToken)).Take(MostListed);
        var rows = await Task.WhenAll(newest.Select(async campaign => (
            campaign,
            campaign.HasStarted ? Figures.Of(await assignments.HeadsAsync(campaign, cancellationToken), now).Percent : 0)));
        return Answer.Card(CampaignListCard.Draw(rows, turn.Culture));
    }

    public static Task<Answer> PauseAsync(Turn turn, CampaignVerb verb, CancellationToken cancellationToken) =>
        StepAsync(turn, verb, (campaign, act) => RunCampaign.Pause(campaign, verb.Reason, act), CampaignWorkKind.Spread, cancellationToken);

    public static Task<Answer> ResumeAsync(Turn turn, CampaignVerb verb, CancellationToken cancellationToken) =>
        StepAsync(turn, verb, RunCampaign.Resume, CampaignWorkKind.Spread, cancellationToken);

    public static Task<Answer> CloseAsync(Turn turn, CampaignVerb verb, CancellationToken cancellationToken) =>
        StepAsync(turn, verb, (campaign, act) => RunCampaign.Close(campaign, verb.Reason, act), CampaignWorkKind.End, cancellationToken);

    public static Task<Answer> CancelAsync(Turn turn, CampaignVerb verb, CancellationToken cancellationToken) =>
        StepAsync(turn, verb, (campaign, act) => RunCampaign.Cancel(campaign, verb.Reason, act), CampaignWorkKind.End, cancellationToken);

    private static async Task<Answer> StepAsync(
        Turn turn, CampaignVerb verb, Func<Campaign, Act, Outcome<CampaignStep>> decide, CampaignWorkKind work,
        CancellationToken cancellationToken)
    {
        var campaigns = turn.Get<CampaignTable>();
        if (verb.Campaign() is not { } id || await campaigns.FindFixedAsync(id, cancellationToken) is not { } known)
        {
            return Answer.Refused(new UnknownCampaign());
        }

        if (!await ProgressRoutes.SteersAsync(turn, known.Task, cancellationToken))
        {
            return Answer.Refused(new RoleNeeded());
        }

        var now = turn.Get<TimeProvider>().GetUtcNow();
        var act = Act.By(turn.Caller, now, turn.Activity.Id);
        Campaign? before = null;
        var outcome = await campaigns.ActAsync(id, campaign => decide(before = campaign, act), Owe, now, cancellationToken);
        return outcome switch
        {
            { Value: { } next } => await ProgressRoutes.CardAsync(turn, next, cancellationToken),
            { Refusal: WrongState } when before is not null => await ProgressRoutes.CardAsync(turn, before, cancellationToken),
            _ => Answer.Refused(outcome.Refusal!), // no value: refused
        };

        void Owe(Changes changes, Campaign next)
        {
            if (before is { Status: CampaignStatus.PendingApproval })
            {
                changes.Owe(CampaignSubject.Key(id), now);
            }

            changes.Owe(QueueNames.CampaignStart, new CampaignWork(id, work), CampaignJson.Default.CampaignWork, now);
        }
    }
}
