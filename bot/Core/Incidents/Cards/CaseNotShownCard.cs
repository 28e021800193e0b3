using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Incidents.Cards;

/// <summary>What somebody sees who may not see a case. It does not tell whether there is one.</summary>
public static class CaseNotShownCard
{
    public static AdaptiveCard Draw(CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(ContainerStyle.Emphasis, CaseLook.Say(culture, "NotShownKicker"), CaseLook.Say(culture, "NotShownTitle")),
        [CardGrammar.Sentence(CaseLook.Say(culture, "NotShown"))],
        CardGrammar.Secondary(CaseLook.Say(culture, "Mine"), "incident.mine"));

    /// <summary>Takes the place of a card that was shown before the case was restricted.</summary>
    public static AdaptiveCard Restricted(CaseId id, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(ContainerStyle.Emphasis, id.ToString(), CaseLook.Say(culture, "RestrictedTitle")),
        [CardGrammar.Sentence(CaseLook.Say(culture, "Restricted"))]);
}
