using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Incidents.Cards;

/// <summary>A weakness or suggestion for those who handle it.</summary>
public static class WeaknessCard
{
    /// <summary>Its reporter gets the receipt, whoever may not know of it the card that says nothing.</summary>
    /// <param name="view">One of <see cref="CaseViews"/> that a weakness has; anything else is the weakness itself.</param>
    public static AdaptiveCard Draw(WeaknessSight sight, string? view, CultureInfo culture) => (sight, view) switch
    {
        ({ IsTeam: true }, CaseViews.Acceptance) => RiskAcceptanceCard.Draw(sight, culture),
        ({ IsTeam: true }, CaseViews.Work) => Work(sight, culture),
        ({ IsTeam: true }, CaseViews.Timeline) => History(sight, culture),
        ({ IsTeam: true }, _) => ForTeam(sight, culture).Fresh(sight, culture),
        ({ IsOwnReport: true }, _) => ReportReceiptCard.Draw(sight.Weakness, culture, sight.Note),
        _ => CaseNotShownCard.Draw(culture),
    };

    private static AdaptiveCard ForTeam(WeaknessSight sight, CultureInfo culture) => CardGrammar.Card(
        culture,
        Head(sight, CaseLook.Title(sight.Weakness), WeaknessLook.Subtitle(sight.Weakness, culture), culture),
        [
            CaseLook.Note(sight),
            CardGrammar.Sentence(WeaknessLook.Sentence(sight, culture)),
            sight.Weakness.IsAcceptanceAsked ? CardGrammar.Problem(CaseLook.Say(culture, "WaitsAcceptance")) : null,
            WeaknessLook.TargetRow(sight.Weakness, sight.Now, culture),
            .. WeaknessLook.Facts(sight, culture),
            CardGrammar.History(EntryLook.Lines(sight, culture)),
        ],
        [.. WeaknessSteps.Buttons(sight, culture)]);

    private static AdaptiveCard Work(WeaknessSight sight, CultureInfo culture) => CardGrammar.Card(
        culture,
        Head(sight, CaseLook.Say(culture, "WorkTitle"), CaseLook.Title(sight.Weakness), culture),
        [CaseLook.Note(sight), .. WorkView.Body(sight, culture)],
        [.. WorkView.Buttons(sight, culture), CaseLook.Open(sight.Weakness.Id, CaseLook.Say(culture, "Back"))]);

    private static AdaptiveCard History(WeaknessSight sight, CultureInfo culture) => CardGrammar.Card(
        culture,
        Head(sight, CaseLook.Say(culture, "HistoryTitle"), CaseLook.Title(sight.Weakness), culture),
        [CaseLook.Note(sight), .. TimelineView.History(sight, culture)],
        CaseLook.Open(sight.Weakness.Id, CaseLook.Say(culture, "Back")));

    private static CardHead Head(WeaknessSight sight, string title, string subtitle, CultureInfo culture) =>
        new(WeaknessLook.State(sight.Weakness, sight.Now), CaseLook.Kicker(sight.Weakness, culture), title)
        {
            Subtitle = subtitle,
            Figure = WeaknessLook.Target(sight.Weakness) is { } target ? ClockLook.Left(target, sight.Now, culture) : null,
        };
}
