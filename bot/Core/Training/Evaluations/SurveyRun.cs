using System.Security.Cryptography;
using TeamsIsms.Campaigns;
using TeamsIsms.Training.Attempts;

namespace TeamsIsms.Training.Evaluations;

/// <summary>
/// Takes a survey's answers so that they count exactly once though they lie apart from the person (decision 0016): a random ticket is
/// put with the person, the answer is counted by it, and the ticket is taken away together with the duty. Broken off anywhere, the next
/// try goes on with the same ticket.
/// </summary>
internal sealed class SurveyRun(TrainingRun trainings, SurveyTable surveys)
{
    private const int TicketBytes = 16;

    public async Task<Outcome<AttemptView>> GiveAsync(
        CampaignId campaign, SurveyAnswers answers, bool isAnonymous, TrainingActor by, Act act, CancellationToken cancellationToken)
    {
        var fresh = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(TicketBytes));
        var claimed = await trainings.ActAsync(
            campaign, by.Person, 0, view => GiveSurvey.Claim(view.Training, fresh, by), act.At, cancellationToken);
        if (claimed.Value?.Training.SurveyTicket is not { } ticket)
        {
            return claimed;
        }

        var counted = await surveys.CountAsync(campaign, ticket, answers, cancellationToken);
        return counted.Refusal is { } refusal
            ? refusal
            : await trainings.ActAsync(
                campaign,
                by.Person,
                0,
                view => GiveSurvey.Decide(view.Training, isAnonymous ? null : answers, by, isAnonymous ? act with { Activity = null } : act),
                act.At,
                cancellationToken);
    }
}
