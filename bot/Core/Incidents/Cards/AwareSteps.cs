using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Incidents.Cards;

/// <summary>Proposing another aware time, and the two answers of the second person.</summary>
internal static class AwareSteps
{
    public static IEnumerable<CardAction> Buttons(IncidentSight sight, CultureInfo culture) =>
        sight.Incident.Times.Pending is { } pending ? Proposed(sight, pending, culture) : [Propose(sight, culture)];

    /// <summary>Carries which proposal was read: another one that took its place is not what the person agreed to.</summary>
    public static IEnumerable<CardAction> Proposed(IncidentSight sight, AwareCorrection pending, CultureInfo culture)
    {
        if (sight.May(SeparateDuty.AgreeAwareTime, pending.By == sight.Viewer.Person))
        {
            yield return IncidentSteps.Step(
                sight, Say(culture, "AgreeAware"), "incident.agreeAware", ("agree", "true"), ("proposed", pending.Key));
        }

        yield return CardGrammar.Exceptional(
            Say(culture, pending.By == sight.Viewer.Person ? "WithdrawAware" : "RefuseAware"),
            IncidentSteps.Step(sight, Say(culture, "KeepAwareSend"), "incident.agreeAware", ("agree", "false"), ("proposed", pending.Key)),
            CaseInputs.Reason(culture, Say(culture, "ReasonLabel")));
    }

    private static ActionShowCard Propose(IncidentSight sight, CultureInfo culture) => CardGrammar.Exceptional(
        Say(culture, "CorrectAware"),
        IncidentSteps.Step(sight, Say(culture, "CorrectAwareSend"), "incident.correctAware"),
        CardGrammar.Note(Say(culture, "CorrectAwareNote")),
        CaseInputs.Moment("aware", Say(culture, "AwareFact"), sight.Incident.Times.Aware, sight.Now, culture),
        CaseInputs.Reason(culture, Say(culture, "ReasonLabel")));

    private static string Say(CultureInfo culture, string key) => CaseLook.Say(culture, key);
}
