using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Incidents.Cards;

/// <summary>The steps of the commander, and of those who decide about the level.</summary>
internal static class ResponseSteps
{
    public static IEnumerable<CardAction> Buttons(IncidentSight sight, CultureInfo culture)
    {
        if (sight is { IsCommander: true, Incident.Status: IncidentStatus.Confirmed })
        {
            var contain = IncidentSteps.Step(sight, Say(culture, "Contain"), "incident.contain");
            yield return IncidentLook.IsNotificationOpen(sight) ? contain : contain.Main();
        }

        if (sight.IsCommander)
        {
            yield return Recover(sight, culture);
        }

        foreach (var step in OfLevel(sight, culture))
        {
            yield return step;
        }
    }

    private static IEnumerable<CardAction> OfLevel(IncidentSight sight, CultureInfo culture)
    {
        if (sight.Incident is { IsLoweringAsked: true, Lowering: { } lowering } && (LoweringCard.MayDecide(sight) || lowering.By == sight.Viewer.Person))
        {
            if (LoweringCard.MayDecide(sight))
            {
                yield return IncidentSteps.Step(sight, Say(culture, "AgreeLowering"), "incident.lower", ("agree", "true"));
            }

            yield return CardGrammar.Exceptional(
                Say(culture, "KeepLevel"),
                IncidentSteps.Step(sight, Say(culture, "KeepLevelSend"), "incident.lower", ("agree", "false")),
                CaseInputs.Reason(culture, Say(culture, "ReasonLabel")));
            yield break;
        }

        if (sight.IsManager && sight.Incident.LevelAgreed is null)
        {
            yield return IncidentSteps.Step(sight, Say(culture, "AgreeLevel"), "incident.agreeLevel");
        }

        if (sight.IsManager || sight.Viewer.Has(Role.IncidentHandler))
        {
            yield return IncidentSteps.Wizard(sight, "ChangeLevel", culture);
        }
    }

    private static ActionShowCard Recover(IncidentSight sight, CultureInfo culture) => CardGrammar.Exceptional(
        Say(culture, "Recover"),
        IncidentSteps.Step(sight, Say(culture, "RecoverSend"), "incident.recover"),
        CaseInputs.Text("note", Say(culture, "RecoverLabel"), Say(culture, "RecoverMissing"))) with
    {
        Style = sight.Incident.Status == IncidentStatus.Contained && !IncidentLook.IsNotificationOpen(sight) ? ActionStyle.Positive : ActionStyle.Default,
    };

    private static string Say(CultureInfo culture, string key) => CaseLook.Say(culture, key);
}
