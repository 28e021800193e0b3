using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Incidents.Cards;

/// <summary>What a report can become.</summary>
internal static class TriageSteps
{
    public static IEnumerable<CardAction> Buttons(IncidentSight sight, CultureInfo culture) => sight switch
    {
        { Incident.Dismissal: { ConfirmedAt: null } } => Proposed(sight, culture),
        _ when sight.Viewer.Has(Role.IncidentHandler) => Open(sight, culture),
        _ => [],
    };

    /// <summary>The second person's two answers, or that the proposer takes it back.</summary>
    internal static IEnumerable<CardAction> Proposed(IncidentSight sight, CultureInfo culture)
    {
        if (sight.Incident.Dismissal?.By != sight.Viewer.Person)
        {
            yield return IncidentSteps.Step(sight, Say(culture, "ConfirmDismissal"), "incident.confirmDismissal", ("agree", "true")).Main();
            yield return IncidentSteps.Step(sight, Say(culture, "RefuseDismissal"), "incident.confirmDismissal", ("agree", "false"));
        }
        else
        {
            yield return IncidentSteps.Step(sight, Say(culture, "WithdrawDismissal"), "incident.confirmDismissal", ("agree", "false"));
        }
    }

    private static IEnumerable<CardAction> Open(IncidentSight sight, CultureInfo culture)
    {
        yield return IncidentSteps.Wizard(sight, "Assess", culture).Main();
        yield return DismissalLook.Ask(sight.Incident.Id, Say(culture, "Dismiss"), "incident.dismiss", culture);
        yield return CardGrammar.Exceptional(
            Say(culture, "Duplicate"),
            IncidentSteps.Step(sight, Say(culture, "DuplicateSend"), "incident.duplicate"),
            CaseInputs.Line("of", Say(culture, "DuplicateLabel"), Say(culture, "NumberMissing"), Say(culture, "NumberHint")));
        if (sight.Incident is { IsDrill: false, Level: null })
        {
            yield return CardGrammar.Exceptional(
                Say(culture, "Convert"),
                IncidentSteps.Step(
                    sight,
                    Say(culture, "ConvertSend"),
                    "incident.convert",
                    ("confidentiality", "none"),
                    ("integrity", "none"),
                    ("availability", "none")),
                CardGrammar.Sentence(Say(culture, "ConvertSentence")));
        }
    }

    private static string Say(CultureInfo culture, string key) => CaseLook.Say(culture, key);
}
