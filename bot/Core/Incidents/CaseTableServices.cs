using Microsoft.Extensions.DependencyInjection;
using TeamsIsms.Incidents.Evidence;
using TeamsIsms.Incidents.Notices;

namespace TeamsIsms.Incidents;

public static class CaseTableServices
{
    /// <summary>Where cases are kept; needs the storage, the clock and logging.</summary>
    public static IServiceCollection AddCaseTables(this IServiceCollection services) => services
        .AddSingleton<NewCaseTable>()
        .AddSingleton<CaseOutboxRun>()
        .AddSingleton<IncomingTable>()
        .AddSingleton<IncidentTable>()
        .AddSingleton<CaseHoldRun>()
        .AddSingleton<SentCardTable>();
}
