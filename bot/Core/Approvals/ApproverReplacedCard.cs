using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Approvals;

/// <summary>Somebody else is asked in the place of an approver who left.</summary>
public static class ApproverReplacedCard
{
    /// <param name="kind">What people call the kind of object.</param>
    /// <param name="name">Who is asked now.</param>
    public static AdaptiveCard Draw(string kind, string name, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(ContainerStyle.Good, ApprovalCardWords.Text.Say(culture, "Kicker"), kind),
        [CardGrammar.Sentence(ApprovalCardWords.Text.Say(culture, "Replaced", CardText.OneLine(name, 40)))]);
}
