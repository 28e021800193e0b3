using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Reviews.Cards;

/// <summary>The three words of policy 9.1, each judged, with what the meeting says of them.</summary>
internal static class VerdictPage
{
    public static ReviewPart Of(ReviewSight sight, CultureInfo culture)
    {
        var verdict = sight.Review.Verdict;
        return sight.May(ReviewDeed.SayVerdict)
            ? new ReviewPart
            {
                Sentence = Say(culture, "VerdictSentence"),
                Body =
                [
                    Ask("suitable", "Suitability", verdict?.IsSuitable, culture),
                    Ask("adequate", "Adequacy", verdict?.IsAdequate, culture),
                    Ask("effective", "Effectiveness", verdict?.IsEffective, culture),
                    new InputText(Say(culture, "VerdictLabel"))
                    {
                        Id = "text",
                        Value = verdict?.Text,
                        IsMultiline = true,
                        MaxLength = ReviewLimits.Long,
                        IsRequired = true,
                        ErrorMessage = Say(culture, "TextMissing"),
                    },
                ],
                Buttons = [ReviewLook.Step(sight.Review, Say(culture, "VerdictSend"), "review.judge") with { Style = ActionStyle.Positive }],
            }
            : new ReviewPart
            {
                Sentence = verdict is null ? Say(culture, "NotJudged") : CardText.Paragraph(verdict.Text),
                Facts = verdict is null ? [] : [.. Facts(verdict, culture)],
            };
    }

    public static IEnumerable<(string Name, string? Value)> Facts(ReviewVerdict verdict, CultureInfo culture) =>
    [
        (Say(culture, "Suitability"), Met(verdict.IsSuitable, culture)),
        (Say(culture, "Adequacy"), Met(verdict.IsAdequate, culture)),
        (Say(culture, "Effectiveness"), Met(verdict.IsEffective, culture)),
    ];

    private static InputChoiceSet Ask(string id, string key, bool? known, CultureInfo culture) => new(
        Say(culture, key), [new Choice(Met(isMet: true, culture), "yes"), new Choice(Met(isMet: false, culture), "no")])
    {
        Id = id,
        Value = known switch { true => "yes", false => "no", null => null },
        Placeholder = Say(culture, "VerdictHint"),
        IsRequired = true,
        ErrorMessage = Say(culture, "VerdictMissing"),
    };

    private static string Met(bool isMet, CultureInfo culture) => Say(culture, isMet ? "Met" : "NotMet");

    private static string Say(CultureInfo culture, string key) => MeetingWords.Say(culture, key);
}
