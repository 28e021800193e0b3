namespace TeamsIsms.Teams.Cards;

/// <summary>
/// A card as it stands in a dialog, where clients know no <c>Action.Execute</c> and no refresh:
/// each button becomes the submit that is its fallback, verb and data included.
/// </summary>
public static class CardInDialog
{
    public static AdaptiveCard Of(AdaptiveCard card) => card with
    {
        Refresh = null,
        Body = [.. card.Body.Select(Of)],
        Actions = card.Actions is { } actions ? [.. actions.Select(Of)] : null,
    };

    private static CardAction Of(CardAction action) => action switch
    {
        ActionExecute execute => execute.Fallback,
        ActionShowCard shown => shown with
        {
            Card = shown.Card with { Body = [.. shown.Card.Body.Select(Of)], Actions = [.. shown.Card.Actions.Select(Of)] },
        },
        _ => action,
    };

    private static CardElement Of(CardElement element) => element switch
    {
        ActionSet set => set with { Actions = [.. set.Actions.Select(Of)] },
        Container container => container with { Items = [.. container.Items.Select(Of)] },
        ColumnSet set => set with
        {
            Columns = [.. set.Columns.Select(column => column with { Items = [.. column.Items.Select(Of)] })],
        },
        Table table => table with
        {
            Rows = [.. table.Rows.Select(row => row with
            {
                Cells = [.. row.Cells.Select(cell => cell with { Items = [.. cell.Items.Select(Of)] })],
            })],
        },
        _ => element,
    };
}
