namespace TeamsIsms.Campaigns;

/// <summary>What an answer of the connector means for one person (protocol B3).</summary>
internal static class PostRules
{
    private const int MostDoublings = 2;

    private static readonly TimeSpan Busy = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Mending = TimeSpan.FromMinutes(15);

    /// <param name="assignment">As it was drawn.</param>
    /// <param name="conversation">Where the card went.</param>
    /// <param name="result">The last answer.</param>
    /// <param name="now">When it came.</param>
    /// <param name="uncertainPause">How long a post without an answer is left alone the first time.</param>
    public static Posting Asked(
        Assignment assignment, ConversationReference conversation, SendResult result, DateTimeOffset now, TimeSpan uncertainPause) =>
        result.Verdict switch
        {
            SendVerdict.Delivered => new Arrived(assignment.Person, conversation, result.ActivityId ?? "", assignment.Status),
            SendVerdict.TryAgain =>
                new Waiting(assignment.Person, now + (result.RetryAfter ?? Again(Busy, assignment)), IsUncertain: false),
            SendVerdict.Uncertain => new Waiting(assignment.Person, now + Again(uncertainPause, assignment), IsUncertain: true),
            SendVerdict.NotInstalled or SendVerdict.ConversationGone => new ChatMissing(
                assignment.Person, conversation, Code(result), result.Verdict == SendVerdict.ConversationGone),
            SendVerdict.Blocked or SendVerdict.TooLarge => new NotReached(assignment.Person, Code(result)),
            SendVerdict.Misconfigured when Code(result) is "BadArgument" or "BadSyntax" =>
                new NotReached(assignment.Person, Code(result)),
            // Whatever is wrong is wrong for everybody: the people wait until an operator has mended it.
            SendVerdict.Misconfigured or SendVerdict.Disabled => new Waiting(assignment.Person, now + Mending, IsUncertain: false),
        };

    public static Posting Refreshed(Assignment assignment, SendResult result, DateTimeOffset now) => result.Verdict switch
    {
        SendVerdict.TryAgain or SendVerdict.Uncertain =>
            new Waiting(assignment.Person, now + (result.RetryAfter ?? Busy), IsUncertain: false),
        SendVerdict.Misconfigured or SendVerdict.Disabled => new Waiting(assignment.Person, now + Mending, IsUncertain: false),
        SendVerdict.Delivered or SendVerdict.Blocked or SendVerdict.NotInstalled or SendVerdict.ConversationGone or SendVerdict.TooLarge =>
            new Refreshed(assignment.Person),
    };

    /// <summary>There is no chat.</summary>
    public static Posting OutOfReach(Assignment assignment, Reach found, DateTimeOffset now) => found.IsLater
        ? new Waiting(assignment.Person, now + Again(Busy, assignment), IsUncertain: false)
        : new NotReached(assignment.Person, found.Reason ?? "NoTeams");

    private static string Code(SendResult result) => result.Code ?? result.Verdict.ToString();

    /// <summary>Twice and four times as long for those who waited before.</summary>
    private static TimeSpan Again(TimeSpan pause, Assignment assignment) =>
        pause * Math.Pow(2, Math.Min(assignment.Attempts, MostDoublings));
}
