using TeamsIsms.Reviews;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Reviews;

/// <summary>Management reviews and the committee, from the plan to the last of the decisions.</summary>
internal static class ReviewRoutes
{
    public static void Add(Routes routes)
    {
        var form = ReviewFormJson.Default.ReviewForm;
        routes
            .Command("reviews", ["管審", "reviews"], Caller.Anyone, ReviewListRoutes.SayAsync)
            .Verb("review.list", form, Caller.Anyone, (turn, _, cancel) => ReviewListRoutes.ListAsync(turn, cancel))
            .Verb("review.show", form, Caller.Anyone, (turn, sent, cancel) => ReviewTurn.WithAsync(
                turn, sent.Id, (who, file, _) => who.CardAsync(file.Review.Id, sent.View, note: null, cancel), cancel));
        CommitteeRoutes.Add(routes);
        DecisionRoutes.Add(routes);
        MeetingRoutes.Add(routes);
        MinutesRoutes.Add(routes);
        SchedulingRoutes.Add(routes);
        InputRoutes.Add(routes);
    }
}
