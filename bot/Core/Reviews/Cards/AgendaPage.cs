using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Reviews.Cards;

/// <summary>One input after the other, as the meeting goes through them; what is decided is written down where it falls.</summary>
internal static class AgendaPage
{
    private const int TextLength = 1500;

    public static ReviewPart Of(ReviewSight sight, InputLeaf leaf, CultureInfo culture)
    {
        var place = InputLeaves.All.Index().First(one => one.Item == leaf).Index;
        var input = sight.File.Inputs.FirstOrDefault(one => one.Leaf == leaf);
        return new ReviewPart
        {
            Sentence = CardText.Join(culture, Say(culture, "AgendaPlace", place + 1, InputLeaves.All.Count), leaf.Clause()),
            Body =
            [
                .. Content(sight, input, culture),
                .. leaf == InputLeaf.EarlierDecisions ? EarlierPage.Rows(sight, culture) : [],
            ],
            Buttons = [.. Buttons(sight, leaf, place, culture)],
        };
    }

    private static IEnumerable<CardElement?> Content(ReviewSight sight, ReviewInput? input, CultureInfo culture) => input?.Content switch
    {
        null => [CardGrammar.Problem(Say(culture, input?.Owner is { } owner ? "InputMissingOf" : "InputMissing", input?.Owner is { } who ? ReviewLook.Who(sight, who) : ""))],
        { } content =>
        [
            CardGrammar.Sentence(content.IsNone ? Say(culture, "InputNone", CardText.Paragraph(content.Text, TextLength)) : CardText.Paragraph(content.Text, TextLength)),
            content.Trend is { } trend ? CardGrammar.Sentence(Say(culture, "TrendLine", CardText.Paragraph(trend, TextLength))) : null,
            CardGrammar.Note(Say(culture, "InputBy", ReviewLook.Who(sight, content.By), Taipei.Say(Taipei.Day(content.At), culture))),
        ],
    };

    private static IEnumerable<CardAction> Buttons(ReviewSight sight, InputLeaf leaf, int place, CultureInfo culture)
    {
        var all = InputLeaves.All;
        if (place + 1 < all.Count)
        {
            yield return ReviewLook.Open(sight.Review, Say(culture, "NextButton"), MeetingPages.Agenda(all[place + 1])) with { Style = ActionStyle.Positive };
        }

        if (sight.May(ReviewDeed.Decide))
        {
            yield return DecisionsPage.Add(sight, MeetingPages.Agenda(leaf), culture);
        }

        if (leaf == InputLeaf.EarlierDecisions && sight.May(ReviewDeed.Follow) && CarriedForward.Into(sight.File).Count > 0)
        {
            yield return EarlierPage.Follow(sight, MeetingPages.Agenda(leaf), culture);
        }

        if (place > 0)
        {
            yield return ReviewLook.Open(sight.Review, Say(culture, "PreviousButton"), MeetingPages.Agenda(all[place - 1]));
        }
    }

    private static string Say(CultureInfo culture, string key, params object[] values) => MeetingWords.Say(culture, key, values);
}
