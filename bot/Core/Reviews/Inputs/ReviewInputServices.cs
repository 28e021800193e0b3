using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TeamsIsms.Audits;
using TeamsIsms.Objectives;

namespace TeamsIsms.Reviews.Inputs;

public static class ReviewInputServices
{
    /// <summary>What fills the inputs of a review with live figures. Needs reviews, actions, campaigns, training and incidents.</summary>
    public static IServiceCollection AddReviewInputs(this IServiceCollection services)
    {
        services.TryAddSingleton<AuditTable>();
        services.TryAddSingleton<ObjectiveTable>();
        return services
            .AddSingleton<LiveFiguresRun>()
            .AddSingleton<IReviewSource, DecisionReviewSource>()
            .AddSingleton<IReviewSource, ActionReviewSource>()
            .AddSingleton<IReviewSource, AuditReviewSource>()
            .AddSingleton<IReviewSource, CampaignReviewSource>()
            .AddSingleton<IReviewSource, CaseReviewSource>()
            .AddSingleton<IReviewSource, ObjectiveReviewSource>();
    }
}
