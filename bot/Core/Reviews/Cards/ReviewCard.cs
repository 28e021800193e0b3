using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Reviews.Cards;

/// <summary>A review as it stands, and the viewer's next step in it.</summary>
public static class ReviewCard
{
    /// <param name="view">One of <see cref="ReviewViews"/>; anything else is the review itself.</param>
    public static AdaptiveCard Draw(ReviewSight sight, string? view, CultureInfo culture) => view switch
    {
        _ when MeetingPages.Find(sight, view, culture) is { } page => Page(sight, page.Title, page.Part, culture),
        ReviewViews.More => Page(sight, Say(culture, "MoreTitle"), MorePage.Of(sight, culture), culture),
        ReviewViews.Inputs => Page(sight, Say(culture, "InputsTitle"), InputsPage.Of(sight, culture), culture),
        _ when ReviewViews.LeafOf(view) is { } leaf && sight.SeesInput(leaf) && sight.File.Inputs.Any(input => input.Leaf == leaf) =>
            Page(sight, ReviewNames.Title(leaf, culture), LeafPage.Of(sight, leaf, ReviewViews.IsForm(view), culture), culture),
        _ => Whole(sight, Part(sight, culture), culture),
    };

    private static ReviewPart Part(ReviewSight sight, CultureInfo culture) => sight.Review.Status switch
    {
        ReviewStatus.Planned or ReviewStatus.Scheduling or ReviewStatus.Scheduled or ReviewStatus.Postponed
            or ReviewStatus.Cancelled => SchedulingPart.Of(sight, culture),
        ReviewStatus.InputsOpen or ReviewStatus.Ready => InputsPart.Of(sight, culture),
        ReviewStatus.Held or ReviewStatus.MinutesDraft => MeetingPart.Of(sight, culture),
        ReviewStatus.MinutesApproved or ReviewStatus.FollowUp or ReviewStatus.Closed => FollowUpPart.Of(sight, culture),
    };

    private static AdaptiveCard Whole(ReviewSight sight, ReviewPart part, CultureInfo culture) => CardGrammar.Card(
        culture,
        Head(sight, ReviewLook.Title(sight.Review, culture), ReviewNames.Say(sight.Review.Status, culture), culture),
        [
            .. Notes(sight),
            CardGrammar.Sentence(part.Sentence ?? ReviewLook.Sentence(sight.Review, culture)),
            CardGrammar.Facts([.. ReviewLook.Facts(sight, culture), .. part.Facts]),
            .. part.Body,
            CardGrammar.History(ReviewLook.Lines(sight, culture)),
        ],
        [.. MeetingPart.Ready(sight, culture), .. part.Buttons, ReviewLook.Open(sight.Review, Say(culture, "MoreButton"), ReviewViews.More)]);

    /// <summary>One page of a review, with the way back.</summary>
    internal static AdaptiveCard Page(ReviewSight sight, string title, ReviewPart part, CultureInfo culture) => CardGrammar.Card(
        culture,
        Head(sight, title, ReviewLook.Title(sight.Review, culture), culture),
        [
            .. Notes(sight),
            part.Sentence is { } sentence ? CardGrammar.Sentence(sentence) : null,
            CardGrammar.Facts(part.Facts),
            .. part.Body,
        ],
        [.. part.Buttons, ReviewLook.Open(sight.Review, Say(culture, "BackButton"))]);

    private static CardHead Head(ReviewSight sight, string title, string subtitle, CultureInfo culture) =>
        new(ReviewLook.State(sight), ReviewLook.Kicker(sight.Review, culture), title)
        {
            Subtitle = subtitle,
            Figure = ReviewLook.Left(sight, culture),
        };

    private static IEnumerable<CardElement?> Notes(ReviewSight sight) =>
    [
        sight.Note is { } note ? CardGrammar.Problem(note) : null,
        sight.Prompt is { } prompt ? CardGrammar.Heading(prompt) : null,
    ];

    private static string Say(CultureInfo culture, string key) => ReviewLook.Say(culture, key);
}
