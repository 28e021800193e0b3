using System.Globalization;
using TeamsIsms.Documents.Docx;

namespace TeamsIsms.Reviews.Minutes;

/// <summary>What the minutes say of the meeting itself: when, who, what it judged, and who signs.</summary>
internal static class MeetingBlocks
{
    private static readonly CultureInfo Culture = Languages.Chinese;

    public static DocxFacts Facts(Review review, Func<Guid, string> name)
    {
        var seats = review.Attendance.Count;
        return new DocxFacts(
        [
            new DocxFact(Say("NumberFact"), review.Id.ToString()),
            new DocxFact(Say("ReasonFact"), review.Reason ?? ""),
            new DocxFact(Say("TimeFact"), Time(review)),
            new DocxFact(Say("PlaceFact"), review.Meeting is { Join: not null } ? Say("PlaceOnline") : Say("PlaceToFill")),
            new DocxFact(Say("ChairFact"), Chair(review, name)),
            new DocxFact(Say("SecretaryFact"), string.Join(Say("Comma"), review.Secretaries.Select(name))),
            new DocxFact(
                Say("QuorumFact"), Say("Quorum", seats, review.Attendance.Count(seat => seat.By is not null), review.Quorum.Of(seats))),
        ]);
    }

    public static DocxGrid Attendance(Review review, Func<Guid, string> name) => new(
        [
            new DocxColumn(Say("SeatColumn"), 2),
            new DocxColumn(Say("MemberColumn"), 3),
            new DocxColumn(Say("PresenceColumn"), 2),
            new DocxColumn(Say("DeputyColumn"), 5),
        ],
        [.. review.Attendance.Select(seat => Row(review, seat, name))]);

    public static IEnumerable<DocxBlock> Verdict(Review review)
    {
        if (review.Verdict is not { } verdict)
        {
            yield return new DocxGap(Say("VerdictMissing"));
            yield break;
        }

        yield return new DocxGrid(
            [new DocxColumn(Say("Suitability"), 1), new DocxColumn(Say("Adequacy"), 1), new DocxColumn(Say("Effectiveness"), 1)],
            [[Judged(verdict.IsSuitable), Judged(verdict.IsAdequate), Judged(verdict.IsEffective)]]);
        yield return new DocxSentence(verdict.Text);
    }

    public static DocxGrid Signatures(Review review, Func<Guid, string> name) => new(
        [new DocxColumn(Say("DutyColumn"), 2), new DocxColumn(Say("NameColumn"), 3), new DocxColumn(Say("SignColumn"), 5)],
        [
            .. review.Secretaries.Select(secretary => (IReadOnlyList<string>)[Say("SecretaryFact"), name(secretary), "\n"]),
            .. review.Chair is { } chair ? [[Say("Chair"), name(chair), "\n"]] : Array.Empty<IReadOnlyList<string>>(),
        ]);

    private static IReadOnlyList<string> Row(Review review, SeatPresence seat, Func<Guid, string> name) =>
    [
        review.Seats.Any(one => one.Holder == seat.Holder && one.IsChair) ? Say("Chair") : Say("Member"),
        name(seat.Holder),
        seat.By is not { } by ? Say("Absent") : by == seat.Holder ? Say("Present") : Say("ByDeputy"),
        seat.By is { } deputy && deputy != seat.Holder ? Say("DeputyLine", name(deputy), seat.Mandate ?? "") : "—",
    ];

    private static string Time(Review review) => review switch
    {
        { Meeting: { } meeting, HeldAt: { } held } when held == meeting.Start =>
            $"{Taipei.Say(held, Culture)}–{Taipei.Time(meeting.End).ToString("HH':'mm", CultureInfo.InvariantCulture)}",
        { HeldAt: { } held } => Taipei.Say(held, Culture),
        _ => "",
    };

    private static string Chair(Review review, Func<Guid, string> name)
    {
        var chair = review.Attendance.FirstOrDefault(seat => seat.Holder == review.Chair);
        return chair?.By is not { } by ? review.Chair is { } holder ? name(holder) : ""
            : by == chair.Holder ? Say("ChairLine", name(by))
            : Say("ChairByDeputy", name(by), name(chair.Holder));
    }

    private static string Judged(bool isMet) => Say(isMet ? "Met" : "NotMet");

    private static string Say(string key, params object[] values) => MinutesDocx.Say(key, values);
}
