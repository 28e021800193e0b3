using System.Globalization;
using TeamsIsms.Reviews.Slots;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Reviews.Cards;

/// <summary>Who sat where. A deputy needs a letter; without the quorum the meeting is postponed.</summary>
internal static class AttendancePage
{
    /// <summary>Names of the fields of a seat, counted from 1.</summary>
    public static (string Presence, string Mandate) Fields(int seat) => (
        string.Create(CultureInfo.InvariantCulture, $"seat{seat}"), string.Create(CultureInfo.InvariantCulture, $"mandate{seat}"));

    public static ReviewPart Of(ReviewSight sight, CultureInfo culture)
    {
        var review = sight.Review;
        return sight.May(ReviewDeed.RecordHeld)
            ? new ReviewPart
            {
                Sentence = Say(culture, "AttendanceSentence", review.Quorum.Of(review.Seats.Count)),
                Body = [.. review.Seats.SelectMany((seat, at) => Ask(sight, seat, at, culture))],
                Buttons = [ReviewLook.Step(review, Say(culture, "AttendanceSend"), "review.held") with { Style = ActionStyle.Positive }],
            }
            : new ReviewPart
            {
                Facts = [(Say(culture, "AttendanceFact"), MeetingPart.Attended(review, culture))],
                Body =
                [
                    CardGrammar.List(review.Attendance.Select((seat, at) => new Container(
                    [
                        new TextBlock(ReviewLook.Who(sight, seat.Holder)) { Weight = TextWeight.Bolder },
                        CardGrammar.Note(Was(sight, seat, culture)) with { Spacing = Spacing.None },
                    ])
                    {
                        Separator = at > 0,
                    })),
                ],
            };
    }

    private static IEnumerable<CardElement> Ask(ReviewSight sight, Seat seat, int at, CultureInfo culture)
    {
        var (presence, mandate) = Fields(at + 1);
        var answer = sight.Review.Answers.GetValueOrDefault(seat.Holder);
        yield return new InputChoiceSet(
            CardText.Join(culture, ReviewLook.Who(sight, seat.Holder), seat.IsChair ? Say(culture, "ChairSeat") : ""),
            [
                new Choice(Say(culture, "Present"), "holder"),
                .. seat.Deputy is { } deputy ? [new Choice(Say(culture, "ByDeputy", ReviewLook.Who(sight, deputy)), "deputy")] : Array.Empty<Choice>(),
                new Choice(Say(culture, "Absent"), "absent"),
            ])
        {
            Id = presence,
            Value = answer == MeetingAnswer.Declined ? seat.Deputy is null ? "absent" : "deputy" : "holder",
            IsRequired = true,
            ErrorMessage = Say(culture, "AttendanceMissing"),
            Separator = at > 0,
        };
        if (seat.Deputy is not null)
        {
            yield return new InputText(Say(culture, "MandateLabel")) { Id = mandate, MaxLength = ReviewLimits.Line, Placeholder = Say(culture, "MandateHint") };
        }
    }

    private static string Was(ReviewSight sight, SeatPresence seat, CultureInfo culture) =>
        seat.By is not { } by ? Say(culture, "Absent")
        : by == seat.Holder ? Say(culture, "Present")
        : CardText.Join(culture, Say(culture, "ByDeputy", ReviewLook.Who(sight, by)), CardText.OneLine(seat.Mandate ?? "", 60));

    private static string Say(CultureInfo culture, string key, params object[] values) => MeetingWords.Say(culture, key, values);
}
