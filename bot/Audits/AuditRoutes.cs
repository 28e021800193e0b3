using TeamsIsms.Audits;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Audits;

/// <summary>Internal audits: planned, told, conducted clause by clause, reported and followed up.</summary>
internal static class AuditRoutes
{
    public static void Add(Routes routes)
    {
        var verb = AuditVerbJson.Default.AuditVerb;
        routes
            .Command("audits", ["稽核", "audits"], Caller.Anyone, (turn, _, cancel) => AuditPlanRoutes.ListAsync(turn, null, cancel))
            .Verb("audit.list", verb, Caller.Anyone, (turn, sent, cancel) => AuditPlanRoutes.ListAsync(turn, sent.PlanYear(), cancel))
            .Verb("audit.form", verb, Caller.Anyone, AuditPlanRoutes.FormAsync)
            .Verb("audit.plan", verb, Caller.Anyone, AuditPlanRoutes.PlanAsync)
            .Verb("audit.show", verb, Caller.Anyone, (turn, sent, cancel) => AuditTurn.WithAsync(
                turn, sent, (who, audit) => who.CardAsync(audit.Id, note: null, cancel), cancel))
            .Verb("audit.notify", verb, Caller.Anyone, AuditPlanRoutes.NotifyAsync)
            .Verb("audit.move", verb, Caller.Anyone, (turn, sent, cancel) => AuditTurn.ActAsync(
                turn, sent, (who, audit) => PlanAudit.Move(audit, sent.First(), sent.Last(), sent.Reason, who.Actor, who.Act), cancel))
            .Verb("audit.reassign", verb, Caller.Anyone, AuditPlanRoutes.ReassignAsync)
            .Verb("audit.cancel", verb, Caller.Anyone, (turn, sent, cancel) => AuditTurn.ActAsync(
                turn, sent, (who, audit) => PlanAudit.Cancel(audit, sent.Reason, who.Actor, who.Act), cancel))
            .Verb("audit.declare", verb, Caller.Anyone, (turn, sent, cancel) => AuditTurn.ActAsync(
                turn, sent, (who, audit) => ConductAudit.Declare(audit, who.Actor, who.Act), cancel))
            .Verb("audit.start", verb, Caller.Anyone, (turn, sent, cancel) => AuditTurn.ActAsync(
                turn, sent, (who, audit) => ConductAudit.Start(audit, who.Actor, who.Act), cancel))
            .Verb("audit.clause", verb, Caller.Anyone, AuditCheckRoutes.ShowAsync)
            .Verb("audit.check", verb, Caller.Anyone, AuditCheckRoutes.CheckAsync)
            .Verb("audit.report", verb, Caller.Anyone, (turn, sent, cancel) => AuditTurn.ActAsync(
                turn, sent, (who, audit) => ConductAudit.Report(audit, sent.Text, who.Actor, who.Act), cancel))
            .Verb("audit.finding", verb, Caller.Anyone, AuditFindingRoutes.ShowAsync)
            .Verb("audit.action", verb, Caller.Anyone, AuditFindingRoutes.OpenAsync)
            .Verb("audit.answer", verb, Caller.Anyone, AuditFindingRoutes.AnswerAsync)
            .Verb("audit.close", verb, Caller.Anyone, (turn, sent, cancel) => AuditTurn.ActAsync(
                turn, sent, (who, audit) => FollowAudit.Close(audit, who.Actor, who.Act), cancel));
    }
}
