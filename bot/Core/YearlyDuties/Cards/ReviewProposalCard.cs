using System.Globalization;
using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Cards;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.YearlyDuties.Cards;

/// <summary>Proposes to the security managers, after a grave incident, to have documents reviewed at once.</summary>
public static class ReviewProposalCard
{
    public static AdaptiveCard Draw(CaseId incident, int level, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(ContainerStyle.Warning, Say(culture, "ReviewKicker"), Say(culture, "ProposalTitle"))
        {
            Subtitle = incident.ToString(),
            Figure = CaseLook.Level(level, culture),
        },
        [CardGrammar.Sentence(Say(culture, "ProposalSentence"))],
        [
            CardGrammar.Primary(
                Say(culture, "TriggerButton"),
                "duty.trigger",
                ("trigger", nameof(ReviewTrigger.Incident)),
                ("reason", Say(culture, "ProposalReason", incident))),
        ]);

    private static string Say(CultureInfo culture, string key, params object[] values) => DutyLook.Say(culture, key, values);
}
