using System.Globalization;
using TeamsIsms.Reviews.Minutes;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Reviews.Cards;

/// <summary>Minutes, or an addendum to them, before whoever approves them.</summary>
public static class MinutesCard
{
    private const int MostDecisions = 12;

    /// <param name="addendum">Null for the minutes themselves.</param>
    public static AdaptiveCard Draw(ReviewSight sight, Addendum? addendum, CultureInfo culture)
    {
        var review = sight.Review;
        var request = addendum?.Approval ?? review.Approval ?? throw new ArgumentException("Nobody was asked.", nameof(sight));
        return CardGrammar.Card(
            culture,
            new CardHead(
                ApprovalLook.State(request.Status),
                CardText.Join(culture, Say(culture, "ApprovalKicker"), review.Id.ToString()),
                addendum is null ? Say(culture, "MinutesTitle") : Say(culture, "AddendumNumber", addendum.Number))
            {
                Subtitle = ReviewLook.Title(review, culture),
            },
            [
                sight.Note is { } note ? CardGrammar.Problem(note) : null,
                CardGrammar.Sentence(Sentence(sight, request, addendum is null, culture)),
                CardGrammar.Facts(
                    (Say(culture, "HeldFact"), review.HeldAt is { } held ? Taipei.Say(held, culture) : null),
                    (Say(culture, "RequesterFact"), ReviewLook.Who(sight, request.Requester)),
                    (Say(culture, "AttendanceFact"), addendum is null ? MeetingPart.Attended(review, culture) : null)),
                .. addendum is null ? Minutes(sight, culture) : [new TextBlock(CardText.Paragraph(addendum.Text, 1500))],
                CardGrammar.History(ApprovalLook.History(request, sight.Name, culture)),
            ],
            [
                .. sight.Viewer.IsAdministrator ? [] : ApprovalLook.Buttons(MinutesKey.Of(review.Id, addendum?.Number), request, sight.Viewer.Person, sight.Now, culture),
                .. review.File is { } file ? [new ActionOpenUrl(Say(culture, "OpenFile"), file.Link)] : Array.Empty<CardAction>(),
            ]);
    }

    private static IEnumerable<CardElement?> Minutes(ReviewSight sight, CultureInfo culture)
    {
        var decisions = sight.File.Decisions.OrderBy(decision => decision.Id.Number).ToList();
        return
        [
            sight.Review.Verdict is { } verdict ? CardGrammar.Facts(VerdictPage.Facts(verdict, culture)) : null,
            CardGrammar.Heading(decisions.Count > 0 ? Say(culture, "Decided", decisions.Count) : Say(culture, "NothingDecided")),
            CardGrammar.List(decisions.Take(MostDecisions).Select(decision => new TextBlock(CardText.Join(
                culture,
                decision.Id.ToString(),
                CardText.OneLine(decision.Text, 160),
                ReviewLook.Who(sight, decision.Owner),
                Taipei.Say(decision.Due, culture))))),
            decisions.Count > MostDecisions ? CardGrammar.Note(Say(culture, "MoreDecisions", decisions.Count - MostDecisions)) : null,
        ];
    }

    private static string Sentence(ReviewSight sight, ApprovalRequest request, bool isMinutes, CultureInfo culture) => request.Status switch
    {
        ApprovalStatus.Pending when ApprovalLook.MayDecide(request, sight.Viewer.Person, sight.Now) =>
            Say(culture, isMinutes ? "ApproveSentence" : "ApproveAddendumSentence"),
        ApprovalStatus.Pending => Say(culture, "WaitingSentence"),
        ApprovalStatus.Approved => Say(culture, isMinutes ? "ApprovedSentence" : "AddendumApproved"),
        ApprovalStatus.Withdrawn or ApprovalStatus.Expired => Say(culture, "VoidSentence"),
        ApprovalStatus.Rejected or ApprovalStatus.ChangesRequested => Say(culture, "ReturnedSentence"),
    };

    private static string Say(CultureInfo culture, string key, params object[] values) => MeetingWords.Say(culture, key, values);
}
