using TeamsIsms.Approvals;
using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Weaknesses;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Incidents.Weaknesses;

/// <summary>The transitions of rules 4.6 and the duties of 4.11: what leads from where to where, and who may.</summary>
internal static class WeaknessMachine
{
    private const string Handlers = "Handler SecondHandler";
    private const string Managers = "Manager ManagerWhoReported ManagerWhoHandled";
    private const string Both = Handlers + " " + Managers;
    private const string Open = "Reported= Triage= Accepted= InTreatment= Remediated= Verified= RiskAccepted=";

    /// <param name="States">Allowed states, each with the state it leads to.</param>
    /// <param name="Seats">Who may.</param>
    /// <param name="Barred">Who holds the role and may not, because a second person is needed.</param>
    internal sealed record Rule(string Event, string States, string Seats, string Barred = "")
    {
        /// <summary>Null when the step is not possible in that state.</summary>
        public WeaknessStatus? To(WeaknessStatus from)
        {
            foreach (var state in States.Split(' '))
            {
                if (state.Split('>', '=') is [var name, var to] && name == from.ToString())
                {
                    return to.Length == 0 ? from : Enum.Parse<WeaknessStatus>(to);
                }
            }

            return null;
        }

        public bool Allows(Seat seat) => Seats.Split(' ').Contains(seat.ToString());

        public bool Bars(Seat seat) => Barred.Split(' ').Contains(seat.ToString());
    }

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new("takeCharge", "Reported>Triage", Both),
        new("accept", "Reported>Accepted Triage>Accepted", Both),
        new("dismiss", "Triage>NotValid", Both),
        new("linkDuplicate", "Triage>Duplicate", Both),
        new("treat", "Accepted>InTreatment", Both),
        new("remediate", "InTreatment>Remediated", Both + " Owner"),
        new("verify", "Remediated>Verified", "SecondHandler " + Managers, "Handler"),
        new("failVerification", "Remediated>InTreatment", "SecondHandler " + Managers, "Handler"),
        new("close", "Verified>Closed", "Manager", "ManagerWhoReported ManagerWhoHandled"),
        new("proposeAcceptance", "Accepted= InTreatment=", Managers),
        new("escalate", "Reported>EscalatedToIncident Triage>EscalatedToIncident Accepted>EscalatedToIncident InTreatment>EscalatedToIncident Remediated>EscalatedToIncident Verified>EscalatedToIncident RiskAccepted>EscalatedToIncident", Handlers),
        new("note", Open, Both + " Owner Reporter"),
        new("evidence", Open, Both + " Owner Reporter"),
        new("task", Open, Both + " Owner"),
        new("waive", Open, Managers),
        new("restrict", Open + " Closed= NotValid= Duplicate= EscalatedToIncident=", Both),
    ];

    /// <summary>A weakness in the state; the handler took charge of it and reported it fixed for its owner.</summary>
    public static Weakness In(WeaknessStatus status) => Some.Weakness with
    {
        Status = status,
        Fixers = status is WeaknessStatus.Remediated or WeaknessStatus.Verified or WeaknessStatus.Closed
            ? [Some.Owner.Person, Some.Handler.Person]
            : [],
    };

    public static Outcome<WeaknessStep> Take(Weakness weakness, string step, CaseActor by)
    {
        var act = Some.By(by);
        return step switch
        {
            "takeCharge" => TriageWeakness.TakeCharge(weakness, by, act),
            "accept" => TriageWeakness.Accept(weakness, Severity.High, by, act),
            "dismiss" => TriageWeakness.Dismiss(weakness, DismissalReason.UserMistake, "設定正確", by, act),
            "linkDuplicate" => TriageWeakness.LinkDuplicate(
                weakness, Some.Weakness with { Id = new CaseId(CaseSeries.Weakness, 2026, 1) }, by, act),
            "treat" => TreatWeakness.Start(weakness, Some.Owner.Person, "停用連接埠", by, act),
            "remediate" => TreatWeakness.Remediate(weakness, "已停用", by, act),
            "verify" => TreatWeakness.Verify(weakness, null, by, act),
            "failVerification" => TreatWeakness.FailVerification(weakness, "仍可連線", by, act),
            "close" => CloseWeakness.Decide(weakness, null, by, act),
            "proposeAcceptance" => AcceptRisk.Propose(weakness, new DateOnly(2027, 6, 3), "明年汰換", [Some.Chair], by, act),
            "approveAcceptance" => AcceptRisk.Decide(weakness, ApprovalVerdict.Approve, null, by, act),
            "rejectAcceptance" => AcceptRisk.Decide(weakness, ApprovalVerdict.Reject, "應立即改善", by, act),
            "escalate" => EscalateWeakness.Decide(weakness, new CaseId(CaseSeries.Incident, 2026, 9), null, Some.Duties, by, act)
                .Match<Outcome<WeaknessStep>>(both => both.Weakness, refusal => refusal),
            "note" => WriteEntry.Decide(weakness, new NewEntry("已通知總務"), by, act),
            "evidence" => KeepEvidence.Add(weakness, new NewEvidence("photo.png", new string('a', 64), 1), by, act),
            "task" => RunTask.Open(weakness, "更換面板", Some.Person.Id, null, by, act),
            "waive" => WaiveDuty.Decide(
                weakness, new WaiverAsked(SeparateDuty.Close, "只有一位管理者", new DateOnly(2027, 6, 3)), by, act),
            "restrict" => RestrictCase.Restrict(weakness, [Some.Person.Id], by, act),
            _ => throw new ArgumentOutOfRangeException(nameof(step)),
        };
    }
}
