using TeamsIsms.Documents.Register;

namespace TeamsIsms.YearlyDuties;

/// <summary>The security manager asks for the review of documents at once.</summary>
public static class AskReview
{
    /// <param name="chosen">Those that do not bind are passed over.</param>
    public static Outcome<IReadOnlyList<ReviewTask>> Decide(
        IEnumerable<RegisterLine> chosen, ReviewTrigger? trigger, string? reason, bool isManager, Guid by, DateTimeOffset now)
    {
        List<RegisterLine> binding = [.. chosen.Where(line => line.Current.Status == DocumentStatus.Published)];
        return trigger switch
        {
            _ when !isManager => new DutyManagerNeeded(),
            null => new ReviewTriggerNeeded(),
            _ when string.IsNullOrWhiteSpace(reason) => new ReviewReasonNeeded(),
            _ when reason.Trim().Length > ChangeDuty.LongestReason => new DutyTextTooLong(ChangeDuty.LongestReason),
            _ when binding.Count is 0 => new ReviewDocumentsNeeded(),
            { } known => binding.ConvertAll(line => new ReviewTask(line.Id, known, reason.Trim(), by, now)),
        };
    }
}
