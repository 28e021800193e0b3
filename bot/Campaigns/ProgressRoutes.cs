using TeamsIsms.Campaigns;
using TeamsIsms.People;
using TeamsIsms.Storage;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Campaigns;

/// <summary>How far a campaign is: all of it for those who run or audit it, their own people for unit heads.</summary>
internal static class ProgressRoutes
{
    public static async Task<Answer> ShowAsync(Turn turn, CampaignVerb verb, CancellationToken cancellationToken)
    {
        if (verb.Campaign() is not { } id || await turn.Get<CampaignTable>().FindAsync(id, cancellationToken) is not { } campaign)
        {
            return Answer.Refused(new UnknownCampaign());
        }

        var person = (await turn.Get<PeopleTable>().FindAsync(turn.Caller, cancellationToken))?.Person;
        var leads = person is not null && person.Has(Role.UnitHead)
            && !person.HasAny(Role.SecurityManager, Role.CommitteeChair, Role.InternalAuditor, Role.AuditorReader)
            && (await TeamAsync(turn, campaign, cancellationToken)).Count > 0;
        return !leads && await SeesAllAsync(turn, campaign, cancellationToken)
            ? await CardAsync(turn, campaign, cancellationToken)
            : await UnitAsync(turn, campaign, note: null, cancellationToken);
    }

    /// <summary>The exact figures; with buttons for the security manager.</summary>
    public static async Task<Answer> CardAsync(Turn turn, Campaign campaign, CancellationToken cancellationToken)
    {
        var now = turn.Get<TimeProvider>().GetUtcNow();
        var heads = campaign.HasStarted || campaign.Status == CampaignStatus.Cancelled
            ? await turn.Get<AssignmentTable>().HeadsAsync(campaign, cancellationToken)
            : [];
        var figures = Figures.Of(heads, now);
        var steers = await SteersAsync(turn, campaign.Task, cancellationToken);
        return Answer.Card(steers
            ? CampaignProgressCard.Draw(campaign, figures, now, turn.Culture)
            : CampaignProgressCard.ReadOnly(campaign, figures, now, turn.Culture));
    }

    /// <summary>Asks for a reminder: to everybody open by the security manager, to their own people by a unit head.</summary>
    public static async Task<Answer> RemindAsync(Turn turn, CampaignVerb verb, CancellationToken cancellationToken)
    {
        if (verb.Campaign() is not { } id || await turn.Get<CampaignTable>().FindAsync(id, cancellationToken) is not { } campaign)
        {
            return Answer.Refused(new UnknownCampaign());
        }

        if (campaign.Status != CampaignStatus.Active)
        {
            return Answer.Refused(new WrongState(campaign.Status));
        }

        var isManager = await SteersAsync(turn, campaign.Task, cancellationToken);
        if (!isManager && (await TeamAsync(turn, campaign, cancellationToken)).Count == 0)
        {
            return Answer.Refused(new NoUnitHere());
        }

        await turn.Get<WorkQueue>().SendAsync(
            QueueNames.CampaignNotice,
            new CampaignNotice(id, CampaignNoticeKind.Nudge, To: isManager ? null : turn.Caller),
            CampaignJson.Default.CampaignNotice,
            delay: null,
            cancellationToken);
        return isManager
            ? Answer.Text(CampaignWords.Text.Say(turn.Culture, "Reminding"))
            : await UnitAsync(turn, campaign, CampaignWords.Text.Say(turn.Culture, "Reminding"), cancellationToken);
    }

    private static async Task<Answer> UnitAsync(Turn turn, Campaign campaign, string? note, CancellationToken cancellationToken)
    {
        var team = await TeamAsync(turn, campaign, cancellationToken);
        return team.Count == 0
            ? Answer.Refused(new NoUnitHere())
            : Answer.Card(UnitProgressCard.Draw(campaign, team, turn.Get<TimeProvider>().GetUtcNow(), turn.Culture, note));
    }

    private static async Task<IReadOnlyList<Assignment>> TeamAsync(Turn turn, Campaign campaign, CancellationToken cancellationToken)
    {
        var people = turn.Get<PeopleTable>();
        if (!campaign.HasStarted || await people.FindAsync(turn.Caller, cancellationToken) is not { Person: { Unit: { } unit } head })
        {
            return [];
        }

        var team = new List<Guid>();
        await foreach (var person in people.ReadUnitAsync(unit, cancellationToken))
        {
            if (head.IsHeadOf(person))
            {
                team.Add(person.Id);
            }
        }

        return await turn.Get<AssignmentTable>().FindAsync(campaign, team, cancellationToken);
    }

    internal static async Task<bool> SteersAsync(Turn turn, CampaignTask task, CancellationToken cancellationToken) =>
        await turn.Get<PeopleTable>().FindAsync(turn.Caller, cancellationToken) is { } known
        && CampaignAccess.MaySteer(task, known.Person);

    internal static async Task<bool> SeesAllAsync(Turn turn, Campaign campaign, CancellationToken cancellationToken) =>
        await turn.Get<PeopleTable>().FindAsync(turn.Caller, cancellationToken) is { } known
        && CampaignAccess.MaySeeAll(campaign.Task, known.Person);
}
