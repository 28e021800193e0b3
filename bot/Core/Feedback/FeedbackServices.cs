using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace TeamsIsms.Feedback;

public static class FeedbackServices
{
    /// <summary>What interested parties said. Needs people and the storage.</summary>
    public static IServiceCollection AddFeedback(this IServiceCollection services)
    {
        services.TryAddSingleton<FeedbackTable>();
        return services;
    }
}
