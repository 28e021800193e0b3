using Microsoft.Extensions.DependencyInjection;

namespace TeamsIsms.Reviews.Inputs;

public static class ReviewInputServices
{
    /// <summary>What fills the inputs of a review with live figures. Needs reviews, actions, campaigns, training and incidents.</summary>
    public static IServiceCollection AddReviewInputs(this IServiceCollection services) => services
        .AddSingleton<LiveFiguresRun>()
        .AddSingleton<IReviewSource, DecisionReviewSource>()
        .AddSingleton<IReviewSource, ActionReviewSource>()
        .AddSingleton<IReviewSource, CampaignReviewSource>()
        .AddSingleton<IReviewSource, CaseReviewSource>();
}
