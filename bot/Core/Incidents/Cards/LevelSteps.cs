using System.Globalization;
using TeamsIsms.Incidents.Rules;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Incidents.Cards;

/// <summary>What can be done with a level: confirm the incident, raise it at once, or propose to lower it.</summary>
internal static class LevelSteps
{
    public static IEnumerable<CardElement> Fields(IncidentSight sight, LevelAssessment assessment, CultureInfo culture) => Way(sight, assessment) switch
    {
        "incident.confirm" =>
        [
            CaseInputs.Person(sight, "commander", Say(culture, "CommanderLabel"), sight.Incident.Commander ?? Self(sight), culture),
        ],
        "incident.raise" => [CaseInputs.Optional("reason", Say(culture, "RaiseReason"))],
        "incident.lower" => [CaseInputs.Reason(culture, Say(culture, "LowerReason"))],
        _ => [],
    };

    public static IEnumerable<CardAction> Buttons(IncidentSight sight, LevelAssessment assessment, CultureInfo culture)
    {
        var level = CaseRefusalWords.Level(assessment.Level, culture);
        var data = LevelQuestions.Data(assessment.Answers);
        if (Way(sight, assessment) is { } verb)
        {
            var title = verb switch
            {
                "incident.confirm" => Say(culture, "ConfirmAs", level),
                "incident.raise" => Say(culture, "RaiseTo", level),
                _ => Say(culture, "ProposeLower", level),
            };
            yield return IncidentSteps.Step(sight, title, verb, data).Main();
        }

        yield return IncidentSteps.Step(sight, Say(culture, "ChangeAnswers"), "incident.wizard", [("step", "form"), .. data]) with
        {
            AssociatedInputs = AssociatedInputs.None,
        };
        yield return CaseLook.Open(sight.Incident.Id, Say(culture, "Back")) with { AssociatedInputs = AssociatedInputs.None };
    }

    /// <summary>Null when the level stays as it is.</summary>
    private static string? Way(IncidentSight sight, LevelAssessment assessment) => sight.Incident switch
    {
        { Status: IncidentStatus.Triage, Level: { } earlier } when assessment.Level < earlier.Level => "incident.lower",
        { Status: IncidentStatus.Triage } => "incident.confirm",
        { IsUnderResponse: true, Level: { } now } when assessment.Level > now.Level => "incident.raise",
        { IsUnderResponse: true, Level: { } now } when assessment.Level < now.Level => "incident.lower",
        _ => null,
    };

    private static Guid? Self(IncidentSight sight) => sight.IsShared ? null : sight.Viewer.Person;

    private static string Say(CultureInfo culture, string key, params object[] values) => CaseLook.Say(culture, key, values);
}
