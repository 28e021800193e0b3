using System.Globalization;
using TeamsIsms.Reviews.Inputs;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Reviews.Cards;

/// <summary>The form of one input. It begins with what was written before, or with what the records say.</summary>
internal static class LeafForm
{
    public static IEnumerable<CardElement?> Fields(ReviewSight sight, ReviewInput input, LiveFigures figures, CultureInfo culture) =>
    [
        new InputText(Say(culture, "TextLabel"))
        {
            Id = "text",
            Value = Cut(input.Content is { IsNone: false } content ? content.Text : string.Join('\n', figures.Sentences)),
            IsMultiline = true,
            MaxLength = ReviewLimits.Long,
            Placeholder = Say(culture, "TextHint"),
        },
        input.Leaf.NeedsTrend()
            ? new InputText(Say(culture, "TrendLabel"))
            {
                Id = "trend",
                Value = Cut(input.Content?.Trend ?? SayTrend.Of(figures, sight.Today, culture) ?? ""),
                IsMultiline = true,
                MaxLength = ReviewLimits.Long,
                Placeholder = Say(culture, "TrendHint"),
            }
            : null,
    ];

    public static IReadOnlyList<CardAction> Buttons(ReviewSight sight, ReviewInput input, CultureInfo culture) =>
    [
        InputLook.Step(sight, input.Leaf, "text", Say(culture, "SendButton")) with { Style = ActionStyle.Positive },
        CardGrammar.Exceptional(
            Say(culture, "NoneButton"),
            InputLook.Step(sight, input.Leaf, "none", Say(culture, "NoneSend")),
            CardGrammar.Reason(Say(culture, "NoneLabel"), Say(culture, "ReasonMissing"))),
        .. sight.May(ReviewDeed.AssignInput) ? [Owner(sight, input, culture)] : Array.Empty<CardAction>(),
    ];

    private static ActionShowCard Owner(ReviewSight sight, ReviewInput input, CultureInfo culture) => CardGrammar.Exceptional(
        Say(culture, input.Owner is null ? "AssignButton" : "ReassignButton"),
        InputLook.Step(sight, input.Leaf, "owner", Say(culture, "AssignSend")),
        new InputText(Say(culture, "OwnerLabel"))
        {
            Id = "owner",
            MaxLength = 200,
            Placeholder = Say(culture, "OwnerHint"),
            IsRequired = true,
            ErrorMessage = Say(culture, "OwnerMissing"),
        });

    private static string? Cut(string text) => text.Length == 0 ? null : text.Length > ReviewLimits.Long ? text[..ReviewLimits.Long] : text;

    private static string Say(CultureInfo culture, string key, params object[] values) => InputLook.Say(culture, key, values);
}
