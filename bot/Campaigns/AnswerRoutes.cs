using TeamsIsms.Approvals;
using TeamsIsms.Campaigns;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Storage;
using TeamsIsms.Teams;
using TeamsIsms.Trail;

namespace TeamsIsms.Bot.Campaigns;

/// <summary>What a person does with their own card. The answer is always the card as it stands afterwards.</summary>
internal static class AnswerRoutes
{
    private delegate Outcome<AssignmentStep?> Decision(Campaign campaign, ShardHead head, Assignment? assignment, Act act);

    public static Task<Answer> OpenAsync(Turn turn, CampaignVerb verb, CancellationToken cancellationToken) =>
        ActAsync(turn, verb, OpenTask.Decide, owe: null, cancellationToken, CardPlace.Own);

    public static Task<Answer> AcknowledgeAsync(Turn turn, CampaignVerb verb, CancellationToken cancellationToken) =>
        ActAsync(
            turn,
            verb,
            (campaign, head, assignment, act) => Step(
                Acknowledge.Decide(campaign, head, assignment, verb.Revision, Channel.Teams, Client(turn), act)),
            owe: null,
            cancellationToken);

    public static Task<Answer> DeclineAsync(Turn turn, CampaignVerb verb, CancellationToken cancellationToken) =>
        ActAsync(
            turn,
            verb,
            (_, head, assignment, act) => Step(Decline.Decide(head, assignment, verb.Reason, act)),
            (changes, id, now) => changes.Owe(
                QueueNames.CampaignNotice,
                new CampaignNotice(id, CampaignNoticeKind.Declined, turn.Caller),
                CampaignJson.Default.CampaignNotice,
                now),
            cancellationToken);

    public static async Task<Answer> RequestExemptionAsync(Turn turn, CampaignVerb verb, CancellationToken cancellationToken)
    {
        var people = turn.Get<PeopleTable>();
        var managers = await people.WithRoleAsync(Role.SecurityManager, cancellationToken);
        if (managers.FirstOrDefault(person => person.Id != turn.Caller) is not { } manager)
        {
            return Answer.Refused(new NobodyDecides());
        }

        var head = await HeadAsync(people, turn.Caller, cancellationToken);
        return await ActAsync(
            turn,
            verb,
            (_, shard, assignment, act) => Step(Exempt.Request(shard, assignment, verb.Reason, head, manager.Id, act)),
            (changes, id, now) => changes.Owe(ExemptionSubject.Key(id, turn.Caller), now),
            cancellationToken);
    }

    /// <summary>The decision's result where a step may also be none.</summary>
    internal static Outcome<AssignmentStep?> Step(Outcome<AssignmentStep> outcome) =>
        outcome.Refusal is { } refusal ? refusal : outcome.Value;

    private static async Task<Answer> ActAsync(
        Turn turn, CampaignVerb verb, Decision decide, Action<Changes, CampaignId, DateTimeOffset>? owe, CancellationToken cancellationToken,
        CardPlace place = CardPlace.OwnAndTapped)
    {
        if (verb.Campaign() is not { } id
            || await turn.Get<CampaignTable>().FindFixedAsync(id, cancellationToken) is not { } campaign)
        {
            return Answer.Refused(new UnknownCampaign());
        }

        if (verb.IsForAnother(turn.Caller))
        {
            return Answer.Card(EndedCard.NotYours(campaign, turn.Culture));
        }

        var now = turn.Get<TimeProvider>().GetUtcNow();
        var act = Act.By(turn.Caller, now, turn.Activity.Id);
        AssignmentView? seen = null;
        var outcome = await turn.Get<AssignmentTable>().ActAsync(
            campaign,
            turn.Caller,
            (head, assignment) =>
            {
                seen = new AssignmentView(head, assignment);
                return decide(campaign, head, assignment, act);
            },
            now,
            cancellationToken,
            owe is null ? null : changes => owe(changes, id, now));
        return outcome.Refusal is { } refusal
            ? await RefuseAsync(turn, campaign, seen, refusal, place, cancellationToken)
            : await CardRoutes.CurrentAsync(turn, campaign, outcome.Value!, place, cancellationToken); // no refusal: a view
    }

    // A tap that comes too late or twice gets the state there is; a tap that lacks something keeps what was typed.
    private static async Task<Answer> RefuseAsync(
        Turn turn, Campaign campaign, AssignmentView? seen, Refusal refusal, CardPlace place, CancellationToken cancellationToken) => refusal switch
        {
            AlreadyAcknowledged or AlreadyDeclined or ExemptionPending or CampaignPaused or NoLongerAsked or OutdatedRevision
                when seen is { Assignment: not null } => await CardRoutes.CurrentAsync(turn, campaign, seen, place, cancellationToken),
            CampaignOver when seen is
            {
                Assignment.Status: AssignmentStatus.Expired or AssignmentStatus.Superseded or AssignmentStatus.Cancelled,
            } => await CardRoutes.CurrentAsync(turn, campaign, seen, place, cancellationToken),
            _ => Answer.Refused(refusal),
        };

    private static async Task<Guid?> HeadAsync(PeopleTable people, Guid person, CancellationToken cancellationToken) =>
        await people.FindAsync(person, cancellationToken) is { Person.Head: { } head }
        && await people.FindAsync(head, cancellationToken) is { Person.Enabled: true }
            ? head
            : null;

    private static string? Client(Turn turn) =>
        turn.Activity.Entities?.FirstOrDefault(entity => entity.Type == "clientInfo")?.Platform;
}
