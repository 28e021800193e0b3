using System.Text.Json.Serialization.Metadata;
using TeamsIsms.Approvals;
using TeamsIsms.Incidents;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Incidents;

/// <summary>
/// The words and buttons of incidents and weaknesses. Who may do what is decided with the case, so that a person who may not see it
/// gets the same answer as for a number that does not exist.
/// </summary>
internal static class IncidentRoutes
{
    private static JsonTypeInfo<CaseVerb> Data => CaseVerbJson.Default.CaseVerb;

    public static void Add(Routes routes)
    {
        AddReports(routes);
        AddTriage(routes);
        AddResponse(routes);
        AddWeaknesses(routes);
        TrackRoutes.Add(routes);
        CaseListRoutes.Add(routes);
        CaseDocumentRoutes.Add(routes);
        BinderRoutes.Add(routes);
    }

    private static void AddReports(Routes routes) => routes
        .Command("report", ["通報", "report"], Caller.Anyone, (turn, text, _) => CaseReportRoutes.FormAsync(turn, CaseSeries.Incident, text))
        .Command("weakness", ["弱點", "weakness"], Caller.Anyone, (turn, text, _) => CaseReportRoutes.FormAsync(turn, CaseSeries.Weakness, text))
        .Command("suggest", ["建議", "suggest"], Caller.Anyone, (turn, text, _) => CaseReportRoutes.FormAsync(turn, CaseSeries.Suggestion, text))
        .Command("drill", ["演練", "drill"], CaseCallers.Team, (turn, text, _) => CaseReportRoutes.FormAsync(turn, CaseSeries.Drill, text))
        .On(TurnEvent.UnknownMessage, CaseReportRoutes.SpokenAsync)
        .On(TurnEvent.ChannelMessage, CaseChannelRoutes.HearAsync)
        .Verb("incident.form", Data, Caller.Anyone, (turn, verb, _) => CaseReportRoutes.FormAsync(turn, CaseSeries.Incident, verb))
        .Verb("weakness.form", Data, Caller.Anyone, (turn, verb, _) => CaseReportRoutes.FormAsync(turn, CaseSeries.Weakness, verb))
        .Verb("suggestion.form", Data, Caller.Anyone, (turn, verb, _) => CaseReportRoutes.FormAsync(turn, CaseSeries.Suggestion, verb))
        .Verb("incident.report", Data, Caller.Anyone, (turn, verb, cancel) => CaseReportRoutes.ReportAsync(turn, verb, CaseSeries.Incident, cancel))
        .Verb("weakness.report", Data, Caller.Anyone, (turn, verb, cancel) => CaseReportRoutes.ReportAsync(turn, verb, CaseSeries.Weakness, cancel))
        .Verb("suggestion.report", Data, Caller.Anyone, (turn, verb, cancel) => CaseReportRoutes.ReportAsync(turn, verb, CaseSeries.Suggestion, cancel))
        .Verb("incident.drill", Data, CaseCallers.Team, (turn, verb, cancel) => CaseReportRoutes.ReportAsync(turn, verb, CaseSeries.Drill, cancel))
        .Verb("incident.card", Data, Caller.Anyone, CaseViewRoutes.ShowAsync)
        .Verb("weakness.card", Data, Caller.Anyone, CaseViewRoutes.ShowAsync);

    private static void AddTriage(Routes routes) => routes
        .Verb("incident.takeCharge", Data, Caller.Anyone, TriageRoutes.TakeChargeAsync)
        .Verb("incident.dismiss", Data, Caller.Anyone, TriageRoutes.DismissAsync)
        .Verb("incident.confirmDismissal", Data, Caller.Anyone, TriageRoutes.ConfirmDismissalAsync)
        .Verb("incident.duplicate", Data, Caller.Anyone, OtherCaseRoutes.LinkIncidentAsync)
        .Verb("incident.convert", Data, Caller.Anyone, OtherCaseRoutes.ConvertAsync)
        .Verb("incident.wizard", Data, Caller.Anyone, LevelRoutes.WizardAsync)
        .Verb("incident.confirm", Data, Caller.Anyone, LevelRoutes.ConfirmAsync)
        .Verb("incident.raise", Data, Caller.Anyone, LevelRoutes.RaiseAsync)
        .Verb("incident.lower", Data, Caller.Anyone, LevelRoutes.LowerAsync)
        .Verb("incident.agreeLevel", Data, Caller.Anyone, LevelRoutes.AgreeAsync);

    private static void AddResponse(Routes routes) => routes
        .Verb("incident.contain", Data, Caller.Anyone, ResponseRoutes.ContainAsync)
        .Verb("incident.recover", Data, Caller.Anyone, ResponseRoutes.RecoverAsync)
        .Verb("incident.roles", Data, Caller.Anyone, ResponseRoutes.AssignAsync)
        .Verb("incident.entry", Data, Caller.Anyone, ResponseRoutes.WriteAsync)
        .Verb("incident.task", Data, Caller.Anyone, TaskRoutes.OpenAsync)
        .Verb("incident.taskDone", Data, Caller.Anyone, TaskRoutes.FinishAsync)
        .Verb("incident.custody", Data, Caller.Anyone, CustodyRoutes.HandOverAsync)
        .Verb("incident.restrict", Data, Caller.Anyone, ResponseRoutes.RestrictAsync)
        .Verb("incident.waive", Data, Caller.Anyone, WaiverRoutes.RecordAsync)
        .Verb("incident.correctAware", Data, Caller.Anyone, AwareRoutes.ProposeAsync)
        .Verb("incident.agreeAware", Data, Caller.Anyone, AwareRoutes.AgreeAsync)
        .Verb("incident.review", Data, Caller.Anyone, ReviewRoutes.ReviewAsync)
        .Verb("incident.close", Data, Caller.Anyone, ReviewRoutes.CloseAsync)
        .Verb("incident.reopen", Data, Caller.Anyone, ReviewRoutes.ReopenAsync);

    private static void AddWeaknesses(Routes routes) => routes
        .Verb("weakness.takeCharge", Data, Caller.Anyone, WeaknessRoutes.TakeChargeAsync)
        .Verb("weakness.accept", Data, Caller.Anyone, WeaknessRoutes.AcceptAsync)
        .Verb("weakness.dismiss", Data, Caller.Anyone, WeaknessRoutes.DismissAsync)
        .Verb("weakness.entry", Data, Caller.Anyone, ResponseRoutes.WriteAsync)
        .Verb("weakness.task", Data, Caller.Anyone, TaskRoutes.OpenAsync)
        .Verb("weakness.taskDone", Data, Caller.Anyone, TaskRoutes.FinishAsync)
        .Verb("weakness.custody", Data, Caller.Anyone, CustodyRoutes.HandOverAsync)
        .Verb("weakness.restrict", Data, Caller.Anyone, ResponseRoutes.RestrictAsync)
        .Verb("weakness.waive", Data, Caller.Anyone, WaiverRoutes.RecordAsync)
        .Verb("weakness.duplicate", Data, Caller.Anyone, OtherCaseRoutes.LinkWeaknessAsync)
        .Verb("weakness.escalate", Data, Caller.Anyone, OtherCaseRoutes.EscalateAsync)
        .Verb("weakness.treat", Data, Caller.Anyone, WeaknessRoutes.TreatAsync)
        .Verb("weakness.remediate", Data, Caller.Anyone, WeaknessRoutes.RemediateAsync)
        .Verb("weakness.verify", Data, Caller.Anyone, WeaknessRoutes.VerifyAsync)
        .Verb("weakness.close", Data, Caller.Anyone, WeaknessRoutes.CloseAsync)
        .Verb("weakness.proposeAcceptance", Data, Caller.Anyone, WeaknessRoutes.ProposeAsync)
        .Verb("weakness.approveAcceptance", Data, Caller.Anyone, (turn, verb, cancel) =>
            WeaknessRoutes.DecideAsync(turn, verb, ApprovalVerdict.Approve, cancel))
        .Verb("weakness.rejectAcceptance", Data, Caller.Anyone, (turn, verb, cancel) =>
            WeaknessRoutes.DecideAsync(turn, verb, ApprovalVerdict.Reject, cancel));
}
