using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TeamsIsms.Audits;
using TeamsIsms.Feedback;
using TeamsIsms.Objectives;
using TeamsIsms.Risks;

namespace TeamsIsms.Reviews.Inputs;

public static class ReviewInputServices
{
    /// <summary>What fills the inputs of a review with live figures. Needs reviews, actions, campaigns, training and incidents.</summary>
    public static IServiceCollection AddReviewInputs(this IServiceCollection services)
    {
        services.TryAddSingleton<AuditTable>();
        services.TryAddSingleton<FeedbackTable>();
        services.TryAddSingleton<ObjectiveTable>();
        services.TryAddSingleton<RiskTable>();
        return services
            .AddSingleton<LiveFiguresRun>()
            .AddSingleton<IReviewSource, DecisionReviewSource>()
            .AddSingleton<IReviewSource, ActionReviewSource>()
            .AddSingleton<IReviewSource, AuditReviewSource>()
            .AddSingleton<IReviewSource, CampaignReviewSource>()
            .AddSingleton<IReviewSource, CaseReviewSource>()
            .AddSingleton<IReviewSource, FeedbackReviewSource>()
            .AddSingleton<IReviewSource, ObjectiveReviewSource>()
            .AddSingleton<IReviewSource, RiskReviewSource>();
    }
}
