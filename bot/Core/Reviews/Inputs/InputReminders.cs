using System.Globalization;
using TeamsIsms.Reviews.Notices;

namespace TeamsIsms.Reviews.Inputs;

/// <summary>What the days before a meeting ask: the inputs, then the pack (rules 4.8).</summary>
public static class InputReminders
{
    public const int FirstDays = 10;

    public static bool IsToOpen(Review review, DateOnly today) =>
        review is { Status: ReviewStatus.Scheduled, Meeting: { } meeting } && today >= ReviewDates.InputsOpen(meeting);

    /// <summary>The one of today that nobody was told yet; one that comes late is told alone.</summary>
    public static ReviewReminder? Due(Review review, DateOnly today) =>
        Of(review, today) is { } reminder && !review.Told.Contains(Key(review, reminder)) ? reminder : null;

    public static Review Told(Review review, ReviewReminder reminder) => review with { Told = [.. review.Told, Key(review, reminder)] };

    private static ReviewReminder? Of(Review review, DateOnly today) => review switch
    {
        { Status: ReviewStatus.InputsOpen, Meeting: { } meeting } when today >= ReviewDates.Pack(meeting).AddDays(-1) => ReviewReminder.InputsLate,
        { Status: ReviewStatus.InputsOpen, Meeting: { } meeting } when today >= Taipei.Day(meeting.Start).AddDays(-FirstDays) => ReviewReminder.InputsDue,
        { Status: ReviewStatus.Ready, Meeting: { } meeting, Pack: not null } when today >= ReviewDates.Pack(meeting) => ReviewReminder.Pack,
        _ => null,
    };

    // A meeting that was moved, and a pack that was made again, are told anew.
    private static string Key(Review review, ReviewReminder reminder) => reminder == ReviewReminder.Pack
        ? $"{reminder}.{review.Pack?.Sha256}"
        : string.Create(CultureInfo.InvariantCulture, $"{reminder}.{review.Meeting?.Start.UtcDateTime:yyyyMMddHHmm}");
}
