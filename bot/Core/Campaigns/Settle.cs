namespace TeamsIsms.Campaigns;

/// <summary>What a posting means for the assignment as it is when the result is written; the person may have acted meanwhile.</summary>
internal static class Settle
{
    /// <summary>The person still has to get the card.</summary>
    public static bool IsAwaiting(Assignment assignment) => assignment is { Status: AssignmentStatus.Pending, Card: null };

    /// <summary>What the trail is told, each step from the one before; none when nothing is new.</summary>
    public static IReadOnlyList<AssignmentStep> Steps(Assignment assignment, Posting posting, Act act) => posting switch
    {
        Arrived when assignment.Card is not null => [],
        Arrived arrived => [Deliver.Arrived(assignment, arrived.Conversation, arrived.Card, act)],
        Mailed when assignment.IsOpen => [Deliver.Mailed(assignment, act)],
        NotReached lost when IsAwaiting(assignment) => Failed(assignment, lost, act),
        _ => [],
    };

    /// <summary>What changes without a word in the trail; null when nothing does.</summary>
    public static Assignment? Quietly(Assignment assignment, Posting posting) =>
        posting is Waiting waiting && IsAwaiting(assignment)
            ? Deliver.Later(assignment, waiting.NotBefore, waiting.IsUncertain)
            : null;

    /// <summary>True when somebody else's post arrived as well: this card is one too many.</summary>
    public static bool IsSurplus(Assignment assignment, Posting posting) =>
        posting is Arrived arrived && assignment.Card is { } card && card != arrived.Card;

    /// <summary>True when the card shows what is no longer so.</summary>
    public static bool IsStale(Assignment assignment, Posting posting) =>
        posting is Arrived arrived && assignment.Card is null && assignment.Status != arrived.Shown;

    private static IReadOnlyList<AssignmentStep> Failed(Assignment assignment, NotReached lost, Act act)
    {
        var failed = Deliver.Failed(assignment, lost.Reason, act);
        return lost.IsMailed ? [failed, Deliver.Mailed(failed.Next, act)] : [failed];
    }
}
