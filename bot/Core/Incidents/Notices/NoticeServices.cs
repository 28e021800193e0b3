using Microsoft.Extensions.DependencyInjection;
using TeamsIsms.Incidents.Documents;
using TeamsIsms.Incidents.Evidence;

namespace TeamsIsms.Incidents.Notices;

public static class NoticeServices
{
    /// <summary>What tells people of cases, at once and by the clock; only the functions send. Needs the delivery of campaigns as well.</summary>
    public static IServiceCollection AddIncidentNotices(this IServiceCollection services) => services
        .AddEvidence()
        .AddSingleton<CaseDueRun>()
        .AddSingleton<CaseNoticeRun>()
        .AddSingleton<CaseRefreshRun>()
        .AddSingleton<CaseReminderRun>()
        .AddSingleton<CaseTellRun>()
        .AddSingleton<ChannelCardRun>()
        .AddSingleton<DigestRun>()
        .AddSingleton<DigestTable>()
        .AddSingleton<FileNoticeRun>()
        .AddSingleton<PeriodCasesRun>()
        .AddSingleton<SightRun>()
        .AddSingleton<UnitHeadRun>();
}
