using System.Globalization;
using TeamsIsms.Reviews.Minutes;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Reviews.Cards;

/// <summary>The minutes: drafted as a file, edited there, handed in, approved, frozen.</summary>
internal static class MinutesPart
{
    public static ReviewPart Of(ReviewSight sight, CultureInfo culture)
    {
        var (review, missing) = (sight.Review, Missing(sight));
        return new ReviewPart
        {
            Sentence = Say(culture, review switch
            {
                { Frozen: not null } => "FrozenSentence",
                { IsWaiting: true } => "WaitingSentence",
                { File: null } => "DraftSentence",
                _ => "EditSentence",
            }),
            Facts =
            [
                (Say(culture, "DraftedFact"), review.File is { } file ? CardText.Join(culture, Taipei.Say(file.At, culture), ReviewLook.Who(sight, file.By)) : null),
                (Say(culture, "ApproverFact"), review.IsWaiting && review.Chair is { } chair ? ReviewLook.Who(sight, chair) : null),
                .. Frozen(review, culture),
            ],
            Body =
            [
                missing is not null ? CardGrammar.Problem(missing.Say(culture)) : null,
                .. Addenda(sight, culture),
            ],
            Buttons = [.. Buttons(sight, missing is null, culture)],
        };
    }

    /// <summary>What is known of the file that changes no more.</summary>
    public static IEnumerable<(string Name, string? Value)> Frozen(Review review, CultureInfo culture) => review.Frozen is { } frozen
        ? [(Say(culture, "FrozenFact"), Taipei.Say(frozen.At, culture)), (Say(culture, "HashFact"), $"{frozen.Sha256[..16]}…")]
        : [];

    public static IEnumerable<CardElement?> Addenda(ReviewSight sight, CultureInfo culture) => sight.Review.Addenda.Count == 0 ? [] :
    [
        CardGrammar.Heading(Say(culture, "AddendaHeading")),
        CardGrammar.List(sight.Review.Addenda.Select((addendum, at) => new Container(
        [
            new TextBlock(CardText.Join(
                culture,
                Say(culture, "AddendumNumber", addendum.Number),
                ApprovalLook.Say(addendum.Approval.Status, culture),
                Taipei.Say(Taipei.Day(addendum.At), culture))) { Weight = TextWeight.Bolder },
            new TextBlock(CardText.Paragraph(addendum.Text, 400)) { Spacing = Spacing.None },
        ])
        {
            Separator = at > 0,
        })),
    ];

    /// <summary>A correction of what is frozen.</summary>
    public static ActionShowCard Addendum(ReviewSight sight, CultureInfo culture) => CardGrammar.Exceptional(
        Say(culture, "AddendumButton"),
        ReviewLook.Step(sight.Review, Say(culture, "AddendumSend"), "review.addendum"),
        CardGrammar.Note(Say(culture, "AddendumNote")),
        new InputText(Say(culture, "AddendumLabel"))
        {
            Id = "text",
            Value = sight.Review.LastAddendum is { Approval.Status: ApprovalStatus.ChangesRequested or ApprovalStatus.Rejected } returned ? returned.Text : null,
            IsMultiline = true,
            MaxLength = ReviewLimits.Long,
            IsRequired = true,
            ErrorMessage = Say(culture, "TextMissing"),
        });

    // Only whoever may hand them in is told what is missing.
    private static Refusal? Missing(ReviewSight sight) => sight.May(ReviewDeed.SubmitMinutes)
        ? ApproveMinutes.Submit(sight.File, sight.Viewer, Act.By(sight.Viewer.Person, sight.Now, activity: null)).Refusal
            ?? (sight.Review.File is { } file && file.Content != HandInMinutes.Content(sight.File) ? new MinutesOutdated() : null)
        : null;

    private static IEnumerable<CardAction> Buttons(ReviewSight sight, bool isWhole, CultureInfo culture)
    {
        var review = sight.Review;
        var may = sight.May(ReviewDeed.SubmitMinutes);
        if (may && review.File is not null && isWhole)
        {
            yield return ReviewLook.Step(review, Say(culture, "SubmitButton"), "review.minutes") with { Style = ActionStyle.Positive };
        }

        if (review.File is { } file)
        {
            yield return new ActionOpenUrl(Say(culture, "OpenFile"), file.Link);
        }

        if (may)
        {
            yield return review.File is null
                ? ReviewLook.Step(review, Say(culture, "DraftButton"), "review.draft") with { Style = ActionStyle.Positive }
                : CardGrammar.Exceptional(
                    Say(culture, "RedraftButton"), ReviewLook.Step(review, Say(culture, "RedraftSend"), "review.draft"), CardGrammar.Note(Say(culture, "RedraftNote")));
        }
    }

    private static string Say(CultureInfo culture, string key, params object[] values) => MeetingWords.Say(culture, key, values);
}
