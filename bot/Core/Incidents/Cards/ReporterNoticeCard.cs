using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Incidents.Cards;

/// <summary>Tells the reporter that somebody took charge, what was decided, and that it is done.</summary>
public static class ReporterNoticeCard
{
    public static AdaptiveCard Draw(ICase @case, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(ReporterLook.State(@case), CaseLook.Kicker(@case, culture, CaseLook.Say(culture, "NoticeKicker")), CaseLook.Title(@case))
        {
            Subtitle = @case.Id.ToString(),
            Figure = CaseLook.Status(@case, culture),
        },
        [CardGrammar.Sentence(ReporterLook.Sentence(@case, culture))],
        CaseLook.Open(@case.Id, CaseLook.Say(culture, "OpenReceipt")),
        CardGrammar.Secondary(CaseLook.Say(culture, "Mine"), "incident.mine"));
}
