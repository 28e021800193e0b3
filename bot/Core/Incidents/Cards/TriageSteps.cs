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
        _ when sight.IsFirstLine => [Dismiss(sight, culture)],
        _ => [],
    };

    /// <summary>The second person's two answers, or that the proposer takes it back.</summary>
    internal static IEnumerable<CardAction> Proposed(IncidentSight sight, CultureInfo culture)
    {
        var isOwn = sight.Incident.Dismissal?.By == sight.Viewer.Person;
        var isSecond = sight.IsManager || sight.Viewer.Has(Role.IncidentHandler);
        if (isSecond && sight.May(SeparateDuty.ConfirmDismissal, isOwn))
        {
            yield return IncidentSteps.Step(sight, Say(culture, "ConfirmDismissal"), "incident.confirmDismissal", ("agree", "true")).Main();
        }

        if (isSecond)
        {
            yield return IncidentSteps.Step(
                sight, Say(culture, isOwn ? "WithdrawDismissal" : "RefuseDismissal"), "incident.confirmDismissal", ("agree", "false"));
        }
    }

    private static IEnumerable<CardAction> Open(IncidentSight sight, CultureInfo culture)
    {
        yield return IncidentSteps.Wizard(sight, "Assess", culture).Main();
        yield return Dismiss(sight, culture);
        yield return sight.Incident is { IsDrill: false, Level: null } ? OtherResult(sight, culture) : Duplicate(sight, culture);
    }

    private static ActionShowCard Duplicate(IncidentSight sight, CultureInfo culture) =>
        CardGrammar.Exceptional(Say(culture, "Duplicate"), Link(sight, culture), Number(culture));

    private static ActionShowCard OtherResult(IncidentSight sight, CultureInfo culture) => new(
        Say(culture, "OtherResult"),
        new ShownCard(
            [Number(culture), CardGrammar.Note(Say(culture, "ConvertSentence"))],
            [
                Link(sight, culture),
                IncidentSteps.Step(
                    sight,
                    Say(culture, "ConvertSend"),
                    "incident.convert",
                    ("confidentiality", "none"),
                    ("integrity", "none"),
                    ("availability", "none")) with
                {
                    AssociatedInputs = AssociatedInputs.None,
                },
            ]));

    private static InputText Number(CultureInfo culture) =>
        CaseInputs.Line("of", Say(culture, "DuplicateLabel"), Say(culture, "NumberMissing"), Say(culture, "NumberHint"));

    private static ActionExecute Link(IncidentSight sight, CultureInfo culture) =>
        IncidentSteps.Step(sight, Say(culture, "DuplicateSend"), "incident.duplicate");

    private static ActionShowCard Dismiss(IncidentSight sight, CultureInfo culture) =>
        DismissalLook.Ask(sight.Incident.Id, Say(culture, "Dismiss"), "incident.dismiss", culture);

    private static string Say(CultureInfo culture, string key) => CaseLook.Say(culture, key);
}
