using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Reviews.Cards;

/// <summary>Inputs in words.</summary>
internal static class InputLook
{
    public static string Say(CultureInfo culture, string key, params object[] values) => InputWords.Text.Say(culture, key, values);

    /// <summary>The last day on which inputs are asked for; null without a meeting.</summary>
    public static string? Due(Review review, CultureInfo culture) =>
        review.Meeting is { } meeting ? Taipei.Say(ReviewDates.Pack(meeting), culture) : null;

    /// <summary>Who was asked to write it; of what nobody was asked for, who wrote it.</summary>
    public static string Owner(ReviewSight sight, ReviewInput input, CultureInfo culture) =>
        (input.Owner ?? input.Content?.By) is { } owner ? ReviewLook.Who(sight, owner) : Say(culture, "Unassigned");

    public static string State(ReviewInput input, CultureInfo culture) => Say(culture, input switch
    {
        { Content.IsNone: true } => "StateNone",
        { IsIn: true } => "StateIn",
        { Returned: not null } => "StateReturned",
        _ => "StateMissing",
    });

    /// <summary>Those the viewer has a part in, the missing ones first.</summary>
    public static IReadOnlyList<ReviewInput> Seen(ReviewSight sight) =>
        [.. sight.File.Inputs.Where(input => sight.SeesInput(input.Leaf)).OrderBy(input => input.IsIn).ThenBy(input => input.Leaf)];

    public static IReadOnlyList<ReviewInput> Own(ReviewSight sight) =>
        [.. sight.File.Inputs.Where(input => input.Owner == sight.Viewer.Person && !input.IsIn)];

    public static ActionExecute Open(ReviewSight sight, InputLeaf leaf, string title) => ReviewLook.Open(sight.Review, title, ReviewViews.Of(leaf));

    public static ActionExecute Step(ReviewSight sight, InputLeaf leaf, string step, string title) =>
        ReviewLook.Step(sight.Review, title, "review.input", ("leaf", leaf.ToString()), ("step", step));
}
