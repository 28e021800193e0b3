namespace TeamsIsms.Campaigns;

/// <summary>What is due to the people of one campaign.</summary>
internal sealed class PeopleDueRun(
    AudienceChangeRun audience, ReminderPlanRun reminders, EscalationRun escalation, ExemptionEndRun exemptions)
{
    public async Task RunAsync(Campaign campaign, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await audience.RunAsync(campaign, now, cancellationToken);
        await exemptions.RunAsync(campaign, now, cancellationToken);
        await reminders.RunAsync(campaign, now, cancellationToken);
        await escalation.RunAsync(campaign, now, cancellationToken);
    }
}
