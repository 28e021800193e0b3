using System.Globalization;
using TeamsIsms.Reviews.Inputs;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Reviews.Cards;

/// <summary>One input: what the records say, what was written, and the form for who writes it.</summary>
internal static class LeafPage
{
    private const int TextLength = 1_500;
    private const int MostRows = 6;

    /// <param name="isForm">Also what is written already is written anew.</param>
    public static ReviewPart Of(ReviewSight sight, InputLeaf leaf, bool isForm, CultureInfo culture)
    {
        var input = sight.File.Inputs.First(one => one.Leaf == leaf); // the caller looked
        var figures = sight.Figures?.Invoke(culture) ?? LiveFigures.None;
        var mayWrite = MayWrite(sight, input);
        var asks = mayWrite && (isForm || !input.IsIn);
        return new ReviewPart
        {
            Sentence = asks ? Say(culture, leaf.NeedsTrend() ? "WriteTrendSentence" : "WriteSentence") : null,
            Facts =
            [
                (Say(culture, "ClauseFact"), leaf.Clause()),
                (Say(culture, "OwnerFact"), InputLook.Owner(sight, input, culture)),
                (Say(culture, "StateFact"), InputLook.State(input, culture)),
                (Say(culture, "DueFact"), sight.Review.Status == ReviewStatus.InputsOpen && !input.IsIn ? InputLook.Due(sight.Review, culture) : null),
                (Say(culture, "ReturnedFact"), input is { IsIn: false, Returned: { } returned } ? CardText.Paragraph(returned, TextLength) : null),
            ],
            Body =
            [
                .. Records(figures, sight.Today, culture),
                .. asks ? LeafForm.Fields(sight, input, figures, culture) : Written(sight, input, culture),
            ],
            Buttons = asks ? LeafForm.Buttons(sight, input, culture) : Steps(sight, input, mayWrite, culture),
        };
    }

    // Some other input of theirs does not make this one theirs; what the meeting saw stays.
    private static bool MayWrite(ReviewSight sight, ReviewInput input) =>
        sight.May(ReviewDeed.SubmitInput) && (sight.Viewer.IsManager || input.Owner == sight.Viewer.Person)
        && !(input.IsIn && sight.Review.Status.IsHeld());

    private static IEnumerable<CardElement?> Records(LiveFigures figures, DateOnly today, CultureInfo culture)
    {
        if (figures.IsEmpty)
        {
            return [];
        }

        var rows = figures.Lists.SelectMany(list => list.Rows).ToList();
        return
        [
            CardGrammar.Heading(Say(culture, "RecordsHeading")),
            .. figures.Sentences.Select(CardGrammar.Note),
            .. rows.Take(MostRows).Select(row => CardGrammar.Note(CardText.Join(culture, row.Select(cell => CardText.OneLine(cell, 60))))),
            rows.Count > MostRows ? CardGrammar.Note(Say(culture, "MoreRows", rows.Count - MostRows)) : null,
            .. figures.Series.Select(series => SayTrend.Line(series, today, culture)).OfType<string>().Select(CardGrammar.Note),
        ];
    }

    private static IEnumerable<CardElement?> Written(ReviewSight sight, ReviewInput input, CultureInfo culture) => input.Content is not { } content
        ? []
        :
        [
            CardGrammar.Heading(Say(culture, content.IsNone ? "NoneHeading" : "TextHeading")),
            new TextBlock(CardText.Paragraph(content.Text, TextLength)),
            content.Trend is null ? null : CardGrammar.Heading(Say(culture, "TrendHeading")),
            content.Trend is { } trend ? new TextBlock(CardText.Paragraph(trend, TextLength)) : null,
            CardGrammar.Note(CardText.Join(culture, Taipei.Say(content.At, culture), ReviewLook.Who(sight, content.By))),
        ];

    private static IReadOnlyList<CardAction> Steps(ReviewSight sight, ReviewInput input, bool mayWrite, CultureInfo culture) =>
    [
        .. mayWrite ? [ReviewLook.Open(sight.Review, Say(culture, "EditButton"), ReviewViews.Form(input.Leaf))] : Array.Empty<CardAction>(),
        .. input.IsIn && sight.May(ReviewDeed.ReturnInput)
            ?
            [
                CardGrammar.Exceptional(
                    Say(culture, "ReturnButton"),
                    InputLook.Step(sight, input.Leaf, "return", Say(culture, "ReturnSend")),
                    CardGrammar.Reason(Say(culture, "ReturnLabel"), Say(culture, "ReasonMissing"))),
            ]
            : Array.Empty<CardAction>(),
        ReviewLook.Open(sight.Review, Say(culture, "InputsButton"), ReviewViews.Inputs),
    ];

    private static string Say(CultureInfo culture, string key, params object[] values) => InputLook.Say(culture, key, values);
}
