using Microsoft.Extensions.DependencyInjection;

namespace TeamsIsms.Campaigns;

public static class FollowUpServices
{
    /// <summary>What runs by the clock; needs the delivery and the notices.</summary>
    public static IServiceCollection AddFollowUp(this IServiceCollection services) => services
        .AddSingleton<AudienceChangeRun>()
        .AddSingleton<DueWorkRun>()
        .AddSingleton<EscalationRun>()
        .AddSingleton<ExemptionEndRun>()
        .AddSingleton<JoinerRun>()
        .AddSingleton<LinkSweepRun>()
        .AddSingleton<PeopleDueRun>()
        .AddSingleton<ReminderPlanRun>()
        .AddSingleton<ScheduleRun>();
}
