using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TeamsIsms.Reviews.Decisions;
using TeamsIsms.Reviews.Minutes;

namespace TeamsIsms.Reviews;

public static class MeetingServices
{
    /// <summary>Minutes with their approval, and decisions; both hosts need them. Needs documents beside what reviews need.</summary>
    public static IServiceCollection AddMeetings(this IServiceCollection services)
    {
        services.TryAddSingleton<LibraryPlaceClient>();
        return services
            .AddSingleton<DecisionLinkRun>()
            .AddSingleton<DecisionSightRun>()
            .AddSingleton<FreezeMinutesRun>()
            .AddSingleton<MinutesFileRun>()
            .AddApprovals()
            .AddSingleton<IApprovalSubject, MinutesSubject>();
    }
}
