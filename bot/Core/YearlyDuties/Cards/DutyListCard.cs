using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.YearlyDuties.Cards;

/// <summary>What has to be done again and again: what is due first on top, page after page.</summary>
public static class DutyListCard
{
    public const int PageSize = 8;

    /// <param name="rows">Those to be listed, in their order.</param>
    /// <param name="page">From 1; one that there is not is drawn as the nearest.</param>
    /// <param name="mayTrigger">The viewer may ask for reviews at once.</param>
    public static AdaptiveCard Draw(IReadOnlyList<DutyRow> rows, int page, bool mayTrigger, DateOnly today, CultureInfo culture)
    {
        var pages = Math.Max(1, (rows.Count + PageSize - 1) / PageSize);
        var shown = Math.Clamp(page, 1, pages);
        var worst = rows.Count is 0 ? DutyStage.Off : rows.Max(row => row.Line.Stage);
        var overdue = rows.Count(row => row.Line.Stage == DutyStage.Overdue);
        return CardGrammar.Card(
            culture,
            new CardHead(DutyLook.State(worst), Say(culture, "Kicker"), Say(culture, "ListTitle"))
            {
                Figure = overdue > 0 ? Say(culture, "OverdueCount", overdue) : Say(culture, "DutyCount", rows.Count),
                Subtitle = pages > 1 ? Say(culture, "PageOf", shown, pages) : null,
            },
            [
                CardGrammar.List(rows.Skip((shown - 1) * PageSize).Take(PageSize)
                    .Select((row, at) => Row(row, today, culture) with { Separator = at > 0 })),
                CardGrammar.Note(Say(culture, "ListNote")),
            ],
            [
                .. shown < pages ? [Page(shown + 1, "NextPage", culture)] : Array.Empty<CardAction>(),
                .. shown > 1 ? [Page(shown - 1, "PreviousPage", culture)] : Array.Empty<CardAction>(),
                .. mayTrigger ? [CardGrammar.Secondary(Say(culture, "TriggerButton"), "duty.trigger")] : Array.Empty<CardAction>(),
            ]);
    }

    private static ColumnSet Row(DutyRow row, DateOnly today, CultureInfo culture) => new(
    [
        new Column(
        [
            new TextBlock(Title(row.Line, culture)) { Weight = TextWeight.Bolder },
            new TextBlock(CardText.Join(
                culture, DutyLook.Left(row.Line, today, culture), row.Line.Due is { } due ? Taipei.Say(due, culture) : ""))
            {
                Size = TextSize.Small,
                Spacing = Spacing.None,
                Color = row.Line.Stage == DutyStage.Overdue ? TextColor.Attention : TextColor.Default,
            },
            CardGrammar.Note(CardText.Join(culture, Place(row.Line, culture), Whose(row, culture))) with { Spacing = Spacing.None },
        ]),
        new Column([new ActionSet([Show(row.Line, culture)])])
        {
            Width = "auto",
            VerticalContentAlignment = VerticalAlignment.Center,
        },
    ]);

    private static string Title(DutyLine line, CultureInfo culture) => line is ReviewLine review
        ? Say(culture, "ReviewOf", CardText.OneLine(review.Document.Title, 60))
        : DutyLook.Title(((GuardLine)line).Duty.Kind, culture); // there are no other lines

    private static string Place(DutyLine line, CultureInfo culture) => line is ReviewLine review
        ? CardText.Join(culture, CardText.OneLine(review.Document.Number, 40), review.AtOnce is null ? "" : Say(culture, "AtOnce"))
        : DutyLook.Clauses(((GuardLine)line).Duty.Rule.Clauses, culture) ?? ""; // there are no other lines

    private static string Whose(DutyRow row, CultureInfo culture) => row switch
    {
        { Person: { } name } => CardText.OneLine(name, 40),
        { Line: GuardLine guard } => DutyLook.Role(guard.Duty.Kind, culture),
        _ => Say(culture, "Controllers"),
    };

    private static ActionExecute Show(DutyLine line, CultureInfo culture) => line is ReviewLine review
        ? CardGrammar.Secondary(Say(culture, "ShowButton"), "document.show", ("id", review.Document.Id.ToString()))
        : CardGrammar.Secondary(Say(culture, "ShowButton"), "duty.show", ("kind", line.Key));

    private static ActionExecute Page(int page, string key, CultureInfo culture) => CardGrammar.Secondary(
        Say(culture, key), "duty.list", ("page", page.ToString(CultureInfo.InvariantCulture)));

    private static string Say(CultureInfo culture, string key, params object[] values) => DutyLook.Say(culture, key, values);
}
