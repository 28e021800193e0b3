using System.Globalization;
using TeamsIsms.Reviews.Cards;

namespace TeamsIsms.Reviews.Notices;

/// <summary>Who is told while the inputs are written, and who reads the pack.</summary>
internal static class InputsAudience
{
    public static IEnumerable<ReviewTold> Of(ReviewFile file, IReadOnlyList<Guid> managers) =>
        file.Review is not { Status: ReviewStatus.InputsOpen, Meeting: { } meeting } ? []
        :
        [
            .. Asked(file, At(meeting)),
            .. Returned(file, At(meeting)),
            .. file.Inputs.Any(input => input is { Owner: null, IsIn: false })
                ? managers.Select(person => new ReviewTold($"unassigned.{At(meeting)}", person, ReviewPrompt.InputsUnassigned, ReviewViews.Inputs))
                : [],
            .. file.Missing.Count == 0
                ? managers.Select(person => new ReviewTold($"complete.{At(meeting)}.{file.Inputs.Sum(input => input.Returns)}", person, ReviewPrompt.InputsComplete))
                : [],
        ];

    public static IEnumerable<ReviewTold> Of(ReviewFile file, ReviewReminder reminder, IReadOnlyList<Guid> managers) => (reminder, file.Review) switch
    {
        (ReviewReminder.InputsDue, { Status: ReviewStatus.InputsOpen, Meeting: { } meeting }) => Late(file, $"due.{At(meeting)}", ReviewPrompt.InputsDue),
        (ReviewReminder.InputsLate, { Status: ReviewStatus.InputsOpen, Meeting: { } meeting }) =>
        [
            .. Late(file, $"late.{At(meeting)}", ReviewPrompt.InputsLate),
            .. managers.Select(person => new ReviewTold($"late.{At(meeting)}.all", person, ReviewPrompt.InputsLate, ReviewViews.Inputs)),
        ],
        (ReviewReminder.Pack, { Status: ReviewStatus.Ready, Pack: { } pack, Seats: var seats }) =>
            from person in seats.SelectMany(seat => (Guid?[])[seat.Holder, seat.Deputy]).OfType<Guid>().Distinct()
            select new ReviewTold($"pack.{pack.Sha256[..16]}", person, ReviewPrompt.Pack),
        _ => [],
    };

    // Whoever gets one more is told again; what was written meanwhile is not.
    private static IEnumerable<ReviewTold> Asked(ReviewFile file, string at) =>
        from own in file.Inputs.Where(input => input.Owner is not null).GroupBy(input => input.Owner!.Value)
        where own.Any(input => !input.IsIn)
        select new ReviewTold(
            string.Create(CultureInfo.InvariantCulture, $"inputs.{at}.{own.Count()}"), own.Key, ReviewPrompt.InputAsked, Page(own));

    private static IEnumerable<ReviewTold> Returned(ReviewFile file, string at) =>
        from input in file.Inputs
        where input is { IsIn: false, Returned: not null, Owner: not null }
        select new ReviewTold(
            string.Create(CultureInfo.InvariantCulture, $"returned.{at}.{input.Returns}"), input.Owner!.Value, ReviewPrompt.InputReturned, ReviewViews.Of(input.Leaf));

    private static IEnumerable<ReviewTold> Late(ReviewFile file, string about, ReviewPrompt prompt) =>
        from own in file.Inputs.Where(input => input is { Owner: not null, IsIn: false }).GroupBy(input => input.Owner!.Value)
        select new ReviewTold(about, own.Key, prompt, Page(own));

    private static string Page(IEnumerable<ReviewInput> own) => own.ToList() is [var only] ? ReviewViews.Of(only.Leaf) : ReviewViews.Inputs;

    private static string At(ReviewMeeting meeting) => meeting.Start.UtcDateTime.ToString("yyyyMMddHHmm", CultureInfo.InvariantCulture);
}
