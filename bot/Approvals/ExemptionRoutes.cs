using System.Globalization;
using TeamsIsms.Approvals;
using TeamsIsms.Campaigns;
using TeamsIsms.Storage;
using TeamsIsms.Teams;
using TeamsIsms.Trail;

namespace TeamsIsms.Bot.Approvals;

/// <summary>The unit head's recommendation and the security manager's decision about an exemption.</summary>
internal static class ExemptionRoutes
{
    public static async Task<Answer> DecideAsync(
        Turn turn, CampaignVerb verb, ApprovalVerdict verdict, CancellationToken cancellationToken)
    {
        if (verb.Campaign() is not { } id
            || !Guid.TryParse(verb.Person, out var person)
            || await turn.Get<CampaignTable>().FindFixedAsync(id, cancellationToken) is not { } campaign)
        {
            return Answer.Refused(new UnknownCampaign());
        }

        var now = turn.Get<TimeProvider>().GetUtcNow();
        var act = Act.By(turn.Caller, now, turn.Activity.Id);
        Assignment? seen = null;
        var isSettled = false;
        var outcome = await turn.Get<AssignmentTable>().ActAsync(
            campaign,
            person,
            (head, assignment) =>
            {
                seen = assignment;
                var step = Exempt.Decide(head, assignment, turn.Caller, verdict, verb.Reason, Until(verb), act);
                isSettled = step.Value?.Next.Exemption?.Approval.Status != ApprovalStatus.Pending;
                return step.Refusal is { } refusal ? refusal : step.Value;
            },
            now,
            cancellationToken,
            changes => changes.Owe(
                QueueNames.CampaignNotice,
                new CampaignNotice(
                    id, isSettled ? CampaignNoticeKind.ExemptionSettled : CampaignNoticeKind.ExemptionAsked, person),
                CampaignJson.Default.CampaignNotice,
                now));
        return outcome switch
        {
            { Value.Assignment: { } next } => await CardAsync(turn, campaign, next, now, cancellationToken),
            { Refusal: AlreadyDecided } when seen is not null => await CardAsync(turn, campaign, seen, now, cancellationToken),
            { Refusal: { } refusal } => Answer.Refused(refusal),
            _ => Answer.Refused(new NoExemptionAsked()),
        };
    }

    private static async Task<Answer> CardAsync(
        Turn turn, Campaign campaign, Assignment assignment, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var names = await turn.Get<NamesRun>().OfAsync(assignment.Exemption?.Approval, cancellationToken);
        return Answer.Card(ExemptionCard.Draw(campaign, assignment, turn.Caller, names, now, turn.Culture));
    }

    private static DateOnly? Until(CampaignVerb verb) =>
        DateOnly.TryParseExact(verb.Until?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
}
