using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Approvals;

/// <summary>Stands in the place of a card about a request that is gone, or is no longer for this person.</summary>
internal static class ApprovalGoneCard
{
    /// <param name="kind">What people call the kind of object.</param>
    public static AdaptiveCard Draw(string kind, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(
            ContainerStyle.Emphasis,
            ApprovalCardWords.Text.Say(culture, "Kicker"),
            kind)
        {
            Figure = ApprovalLook.Say(ApprovalStatus.Withdrawn, culture),
        },
        [CardGrammar.Sentence(ApprovalCardWords.Text.Say(culture, "Gone"))]);
}
