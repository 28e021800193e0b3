using System.Text.Json.Serialization;
using TeamsIsms.Storage;

namespace TeamsIsms.Reviews.Notices;

/// <summary>
/// A review changed, or the clock asks something of it, on the queue <c>review-notice</c>. What is to be done follows from the review as it is
/// then, so a notice may come twice, late, or in another order.
/// </summary>
/// <param name="Reminder">What the clock asks; null when something happened.</param>
/// <param name="Attempt">How often it was put back because a service was busy.</param>
public sealed record ReviewNotice(ReviewId Review, ReviewReminder? Reminder = null, int Attempt = 0);

/// <summary>What the clock asks of a review.</summary>
public enum ReviewReminder
{
    /// <summary>Nine months passed: the system planned it.</summary>
    Proposed,

    /// <summary>Ten months passed.</summary>
    Warned,

    /// <summary>Eleven months passed.</summary>
    Red,

    /// <summary>The year passed without one.</summary>
    Missed,

    /// <summary>Ten days before the meeting, inputs are missing.</summary>
    InputsDue,

    /// <summary>The day before the pack goes out, inputs are missing.</summary>
    InputsLate,

    /// <summary>Five days before the meeting, its pack goes to the members.</summary>
    Pack,
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(ReviewNotice))]
internal sealed partial class ReviewNoticeJson : JsonSerializerContext;

internal static class ReviewNotices
{
    /// <summary>Owed by whatever others have to know of, in the same transaction.</summary>
    public static Changes Owe(this Changes changes, Review review, DateTimeOffset now, ReviewReminder? reminder = null) =>
        changes.Owe(QueueNames.ReviewNotice, new ReviewNotice(review.Id, reminder), ReviewNoticeJson.Default.ReviewNotice, now);
}
