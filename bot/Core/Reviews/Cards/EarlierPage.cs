using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Reviews.Cards;

/// <summary>Decisions of earlier reviews that are not closed, looked up now, and what this meeting heard of each.</summary>
internal static class EarlierPage
{
    private const int TextLength = 200;

    public static ReviewPart Of(ReviewSight sight, CultureInfo culture)
    {
        var isEmpty = CarriedForward.Into(sight.File).Count == 0;
        return new ReviewPart
        {
            Sentence = Say(culture, isEmpty ? "NoEarlier" : "EarlierSentence"),
            Body = [.. Rows(sight, culture)],
            Buttons = !isEmpty && sight.May(ReviewDeed.Follow) ? [Follow(sight, MeetingPages.Earlier, culture)] : [],
        };
    }

    public static IEnumerable<CardElement?> Rows(ReviewSight sight, CultureInfo culture)
    {
        var heard = sight.Review.Followed.ToDictionary(followed => followed.Decision);
        yield return CardGrammar.List(CarriedForward.Into(sight.File).Select((decision, at) => new Container(
        [
            new TextBlock(CardText.Join(culture, decision.Id.ToString(), ReviewNames.Say(decision.Status, culture))) { Weight = TextWeight.Bolder },
            new TextBlock(CardText.OneLine(decision.Text, TextLength)) { Spacing = Spacing.None },
            CardGrammar.Note(CardText.Join(
                culture,
                ReviewLook.Who(sight, decision.Owner),
                Say(culture, "DueBy", Taipei.Say(decision.Due, culture)),
                decision.IsOverdue(sight.Today) ? Say(culture, "Overdue") : "")) with { Spacing = Spacing.None },
            heard.TryGetValue(decision.Id, out var followed)
                ? new TextBlock(Say(culture, "HeardLine", CardText.OneLine(followed.Text, TextLength))) { Spacing = Spacing.None }
                : new TextBlock(Say(culture, "NotHeard")) { Spacing = Spacing.None, Color = TextColor.Attention },
        ])
        {
            Separator = at > 0,
        }));
    }

    /// <param name="view">The page that is shown afterwards.</param>
    public static ActionShowCard Follow(ReviewSight sight, string view, CultureInfo culture)
    {
        var unheard = CarriedForward.Unheard(sight.File);
        var all = CarriedForward.Into(sight.File).OrderBy(decision => !unheard.Contains(decision.Id)).ToList();
        return CardGrammar.Exceptional(
            Say(culture, "FollowButton"),
            ReviewLook.Step(sight.Review, Say(culture, "FollowSend"), "review.follow", ("view", view)),
            new InputChoiceSet(
                Say(culture, "WhichLabel"),
                [.. all.Select(decision => new Choice(CardText.Join(culture, decision.Id.ToString(), CardText.OneLine(decision.Text, 40)), decision.Id.ToString()))])
            {
                Id = "decision",
                Value = all.FirstOrDefault()?.Id.ToString(),
                IsRequired = true,
                ErrorMessage = Say(culture, "WhichMissing"),
            },
            new InputText(Say(culture, "FollowLabel"))
            {
                Id = "text",
                IsMultiline = true,
                MaxLength = ReviewLimits.Short,
                IsRequired = true,
                ErrorMessage = Say(culture, "TextMissing"),
            });
    }

    private static string Say(CultureInfo culture, string key, params object[] values) => MeetingWords.Say(culture, key, values);
}
