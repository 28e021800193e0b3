using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Reviews.Cards;

/// <summary>Proposed times: what the calendars say of each, and who voted how.</summary>
internal static class TimeLook
{
    public static IEnumerable<CardElement> Row(ReviewSight sight, ProposedTime time, bool isApart, bool mayVote, CultureInfo culture)
    {
        var review = sight.Review;
        var isMet = review.Quorum.IsMet(FixMeeting.Accepted(review, time.Number));
        yield return new TextBlock(CardText.Join(culture, time.Number.ToString(CultureInfo.InvariantCulture), Span(time, culture)))
        {
            Weight = TextWeight.Bolder,
            Separator = isApart,
            Color = isMet ? TextColor.Good : TextColor.Default,
        };
        yield return CardGrammar.Note(CardText.Join(culture, isMet ? Say(culture, "Met") : "", Calendars(review, time, culture), Votes(review, time, culture))) with { Spacing = Spacing.None };
        if (mayVote)
        {
            var mine = review.Votes.FirstOrDefault(vote => vote.By == sight.Viewer.Person && vote.Number == time.Number);
            yield return new InputChoiceSet(Say(culture, "VoteLabel", time.Number), [.. Enum.GetValues<TimeChoice>().Reverse().Select(choice => new Choice(Of(choice, culture), choice.ToString()))])
            {
                Id = string.Create(CultureInfo.InvariantCulture, $"time{time.Number}"),
                Value = mine?.Choice.ToString(),
                Placeholder = Say(culture, "VotePlaceholder"),
            };
        }
    }

    /// <summary>One of them; what most seats said yes to is chosen already.</summary>
    public static InputChoiceSet Choose(ReviewSight sight, IEnumerable<ProposedTime> times, string label, CultureInfo culture)
    {
        List<(ProposedTime Time, int Coming)> ranked =
        [
            .. times.Select(time => (Time: time, Coming: Coming(sight.Review, time)))
                .OrderByDescending(one => sight.Review.Quorum.IsMet(FixMeeting.Accepted(sight.Review, one.Time.Number)))
                .ThenByDescending(one => one.Coming).ThenBy(one => one.Time.Start),
        ];
        return new InputChoiceSet(
            label,
            [.. ranked.Select(one => new Choice(
                CardText.Join(culture, Span(one.Time, culture), Say(culture, "YesSeats", one.Coming)), one.Time.Number.ToString(CultureInfo.InvariantCulture)))])
        {
            Id = "number",
            Value = ranked is [var best, ..] ? best.Time.Number.ToString(CultureInfo.InvariantCulture) : null,
            Style = ChoiceStyle.Expanded,
            IsRequired = true,
            ErrorMessage = Say(culture, "TimeMissing"),
        };
    }

    public static string Span(ProposedTime time, CultureInfo culture) => ReviewLook.Span(time.Start, time.End, culture);

    /// <summary>Why there are no proposals, with those whose calendar could not be read.</summary>
    public static string Why(Refusal refusal, IReadOnlyList<string> unread, CultureInfo culture) => unread.Count == 0
        ? refusal.Say(culture)
        : CardText.Join(
            culture, refusal.Say(culture), Say(culture, "UnreadNote", ReviewNames.List([.. unread.Select(name => CardText.OneLine(name, ReviewLook.NameLength))], culture)));

    private static int Coming(Review review, ProposedTime time) => FixMeeting.Accepted(review, time.Number).Count(answer => answer.By is not null);

    private static string Calendars(Review review, ProposedTime time, CultureInfo culture) => time.Tentative > 0
        ? Say(culture, "CalendarsTentative", time.Coming, review.Seats.Count, time.Tentative)
        : Say(culture, "Calendars", time.Coming, review.Seats.Count);

    private static string Votes(Review review, ProposedTime time, CultureInfo culture)
    {
        var votes = review.Votes.Where(vote => vote.Number == time.Number).ToLookup(vote => vote.Choice);
        return Say(culture, "VotesSoFar", votes[TimeChoice.Yes].Count(), votes[TimeChoice.Perhaps].Count(), votes[TimeChoice.No].Count());
    }

    public static string Of(TimeChoice choice, CultureInfo culture) => Say(culture, choice switch
    {
        TimeChoice.Yes => "ChoiceYes",
        TimeChoice.Perhaps => "ChoicePerhaps",
        TimeChoice.No => "ChoiceNo",
    });

    private static string Say(CultureInfo culture, string key, params object[] values) => ReviewLook.Say(culture, key, values);
}
