using System.Globalization;
using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Cards;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Reviews.Cards;

/// <summary>Proposes an extraordinary review to the security managers after a grave incident.</summary>
public static class ExtraordinaryCard
{
    private const int Days = 30;

    public static AdaptiveCard Draw(CaseId incident, int level, DateOnly today, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(ContainerStyle.Warning, Say(culture, "Kicker"), Say(culture, "ExtraordinaryTitle"))
        {
            Subtitle = incident.ToString(),
            Figure = CaseLook.Level(level, culture),
        },
        [
            CardGrammar.Sentence(Say(culture, "ExtraordinarySentence")),
            ReviewLook.Day("due", Say(culture, "ByFact"), today, today.AddDays(Days), culture),
        ],
        CardGrammar.Primary(
            Say(culture, "PlanButton"),
            "review.plan",
            ("kind", nameof(ReviewKind.Extraordinary)),
            ("form", $"incident|{incident}"),
            ("reason", Say(culture, "ExtraordinaryReason", incident, level))));

    private static string Say(CultureInfo culture, string key, params object[] values) => ReviewLook.Say(culture, key, values);
}
