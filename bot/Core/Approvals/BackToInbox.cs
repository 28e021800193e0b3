using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Approvals;

/// <summary>The way from an approval's card to the list of what waits besides it.</summary>
public static class BackToInbox
{
    // Teams shows no more buttons in a row.
    private const int MostActions = 6;

    /// <summary>The card with a last button that opens the list in its place.</summary>
    public static AdaptiveCard On(AdaptiveCard card, CultureInfo culture)
    {
        var back = CardGrammar.Secondary(ApprovalCardWords.Text.Say(culture, "BackToInbox"), "approval.inbox")
            with
        { AssociatedInputs = AssociatedInputs.None };
        return card.Actions is { Count: >= MostActions }
            ? card with { Body = [.. card.Body, new ActionSet([back])] }
            : card with { Actions = [.. card.Actions ?? [], back] };
    }
}
