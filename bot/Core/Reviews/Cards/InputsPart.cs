using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Reviews.Cards;

/// <summary>From the opening of the inputs to the day of the meeting: how far they are, and the pack.</summary>
internal static class InputsPart
{
    public static ReviewPart Of(ReviewSight sight, CultureInfo culture)
    {
        var (review, own, missing) = (sight.Review, InputLook.Own(sight), sight.File.Missing);
        return new ReviewPart
        {
            Sentence = MeetingLook.Problem(sight, culture) ?? Sentence(sight, own.Count, missing.Count, culture),
            Facts =
            [
                (Say(culture, "InputsFact"), Say(culture, "Count", sight.File.Inputs.Count - missing.Count, sight.File.Inputs.Count)),
                (Say(culture, "DueFact"), review.Status == ReviewStatus.InputsOpen ? InputLook.Due(review, culture) : null),
                (Say(culture, "PackFact"), Pack(review, culture)),
                .. MeetingLook.Facts(sight, culture),
            ],
            Body = [CardBars.Progress(sight.File.Inputs.Count - missing.Count, sight.File.Inputs.Count)],
            Buttons = [.. Steps(sight, own, culture), .. MeetingLook.Buttons(sight, culture).Take(1)],
        };
    }

    private static string? Sentence(ReviewSight sight, int own, int missing, CultureInfo culture) => sight.Review.Status switch
    {
        ReviewStatus.InputsOpen when own > 0 => Say(culture, "OwnSentence", own),
        ReviewStatus.InputsOpen when sight.Viewer.IsManager => Say(culture, missing > 0 ? "MissingSentence" : "CompleteSentence", missing),
        ReviewStatus.Ready when sight.Review.Pack is not null => Say(culture, "PackSentence"),
        _ => null,
    };

    private static string? Pack(Review review, CultureInfo culture) => review switch
    {
        { Pack: { } pack } => Say(culture, "PackMade", Taipei.Say(pack.At, culture)),
        { Status: ReviewStatus.Ready } => Say(culture, "PackWaits"),
        _ => null,
    };

    private static IEnumerable<CardAction> Steps(ReviewSight sight, IReadOnlyList<ReviewInput> own, CultureInfo culture)
    {
        var review = sight.Review;
        if (review.Pack is { } pack)
        {
            yield return new ActionOpenUrl(Say(culture, "PackButton"), pack.Link);
        }
        else if (review.Status == ReviewStatus.Ready && sight.Viewer.IsManager)
        {
            yield return ReviewLook.Step(review, Say(culture, "PackAgain"), "review.pack");
        }

        if (own is [var only])
        {
            yield return InputLook.Open(sight, only.Leaf, Say(culture, "WriteButton")) with { Style = ActionStyle.Positive };
        }

        if (sight.May(ReviewDeed.Confirm) && sight.File.Missing.Count == 0)
        {
            yield return ReviewLook.Step(review, Say(culture, "ConfirmButton"), "review.confirm") with { Style = ActionStyle.Positive };
        }

        if (InputLook.Seen(sight).Count > 0)
        {
            yield return ReviewLook.Open(review, Say(culture, "InputsButton"), ReviewViews.Inputs);
        }
    }

    private static string Say(CultureInfo culture, string key, params object[] values) => InputLook.Say(culture, key, values);
}
