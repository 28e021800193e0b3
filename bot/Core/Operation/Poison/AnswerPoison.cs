using TeamsIsms.Storage;

namespace TeamsIsms.Operation.Poison;

/// <summary>An administrator answers a message that failed for good: once, in a queue there is, and with a reason where it is given up.</summary>
public static class AnswerPoison
{
    public const int LongestReason = 500;

    /// <param name="reason">Why it is dropped.</param>
    public static Outcome<PoisonStep> Decide(PoisonMessage message, PoisonVerdict verdict, string? reason, Guid by, Act act)
    {
        if (message.Answer is { } earlier)
        {
            return new PoisonAnswered(earlier);
        }

        var why = reason?.Trim() ?? "";
        return verdict switch
        {
            PoisonVerdict.Requeued when !QueueNames.All.Contains(message.Queue) => new UnknownPoisonQueue(message.Queue),
            PoisonVerdict.Requeued => Step(message, verdict, TrailKinds.PoisonRequeued, null, by, act),
            PoisonVerdict.Dropped when why.Length is 0 or > LongestReason => new DropReasonNeeded(LongestReason),
            PoisonVerdict.Dropped => Step(message, verdict, TrailKinds.PoisonDropped, why, by, act),
        };
    }

    private static PoisonStep Step(PoisonMessage message, PoisonVerdict verdict, string kind, string? reason, Guid by, Act act) => new(
        message with { Answer = new PoisonAnswer(verdict, by, act.At) },
        new TrailEvent(kind, message.Subject, act.Actor, new TrailDetail(From: message.Queue, Reason: reason, Activity: act.Activity, Note: message.Key)));
}
