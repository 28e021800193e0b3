using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Incidents.Cards;

/// <summary>Who has which part, and who may see the case.</summary>
internal static class PeopleView
{
    public static IEnumerable<CardElement?> Body(IncidentSight sight, CultureInfo culture)
    {
        var incident = sight.Incident;
        return
        [
            .. CaseLook.Facts(
                (Say(culture, "ReporterFact"), CaseLook.Reporter(sight, culture)),
                (Say(culture, "CommanderFact"), Part(sight, incident.Commander, culture)),
                (Say(culture, "HandlersFact"), CaseLook.Everybody(sight, incident.Handlers, culture)),
                (Say(culture, "LiaisonFact"), Part(sight, incident.Liaison, culture)),
                (Say(culture, "ScribeFact"), Part(sight, incident.Scribe, culture)),
                (Say(culture, "RestrictedFact"), incident.IsRestricted
                    ? CaseLook.Everybody(sight, incident.Named, culture)
                    : Say(culture, "WholeTeam"))),
        ];
    }

    public static IEnumerable<CardAction> Buttons(IncidentSight sight, CultureInfo culture) =>
        [.. Parts(sight, culture), .. WaiverSteps.Button(sight, "incident.waive", culture)];

    private static IEnumerable<CardAction> Parts(IncidentSight sight, CultureInfo culture)
    {
        var incident = sight.Incident;
        var mayLead = sight.IsCommander || sight.IsManager || sight.Viewer.Has(Role.IncidentHandler);
        if (incident is { IsOpen: true, Status: not IncidentStatus.Reported } && mayLead)
        {
            yield return CardGrammar.Exceptional(
                Say(culture, "Assign"),
                IncidentSteps.Step(sight, Say(culture, "AssignSend"), "incident.roles"),
                CaseInputs.Person(sight, "commander", Say(culture, "CommanderFact"), incident.Commander, culture),
                CaseInputs.People(sight, "handlers", Say(culture, "HandlersFact"), incident.Handlers, culture),
                CaseInputs.Person(sight, "liaison", Say(culture, "LiaisonFact"), incident.Liaison, culture),
                CaseInputs.Person(sight, "scribe", Say(culture, "ScribeFact"), incident.Scribe, culture));
        }

        if (sight.IsManager || sight.Viewer.Has(Role.IncidentHandler))
        {
            yield return CardGrammar.Exceptional(
                Say(culture, incident.IsRestricted ? "NameMore" : "Restrict"),
                IncidentSteps.Step(sight, Say(culture, "RestrictSend"), "incident.restrict"),
                CardGrammar.Note(Say(culture, "RestrictNote")),
                CaseInputs.People(
                    sight with { Candidates = [.. sight.Candidates.Where(person => person.Id != sight.Viewer.Person)] },
                    "people",
                    Say(culture, "RestrictLabel"),
                    incident.Named.Where(person => person != sight.Viewer.Person),
                    culture));
        }

        if (incident.IsRestricted && sight.IsManager)
        {
            yield return CardGrammar.Exceptional(
                Say(culture, "Lift"),
                IncidentSteps.Step(sight, Say(culture, "LiftSend"), "incident.restrict", ("lift", "true")),
                CaseInputs.Reason(culture, Say(culture, "ReasonLabel")));
        }
    }

    private static string? Part(IncidentSight sight, Guid? person, CultureInfo culture) =>
        person is null ? null : CaseLook.Who(sight, person, culture);

    private static string Say(CultureInfo culture, string key) => CaseLook.Say(culture, key);
}
