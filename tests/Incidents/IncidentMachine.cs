using TeamsIsms.Approvals;
using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Rules;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Incidents;

/// <summary>
/// The transitions of rules 4.5 and the duties of 4.11 as a person reads them there: what leads from where to where, and who may.
/// "=" stays in the state; "any" is every state.
/// </summary>
internal static class IncidentMachine
{
    private const string Open = "Triage= Confirmed= Contained= Recovered= PostIncidentReview=";
    private const string File = "Reported= " + Open;

    /// <param name="States">Allowed states, each with the state it leads to.</param>
    /// <param name="Seats">Who may.</param>
    /// <param name="Barred">Who holds the role and may not, because a second person is needed.</param>
    internal sealed record Rule(string Event, string States, string Seats, string Barred = "")
    {
        /// <summary>Null when the step is not possible in that state.</summary>
        public IncidentStatus? To(IncidentStatus from)
        {
            foreach (var state in States.Split(' '))
            {
                if (state.Split('>', '=') is [var name, var to] && name == from.ToString())
                {
                    return to.Length == 0 ? from : Enum.Parse<IncidentStatus>(to);
                }
            }

            return null;
        }

        public bool Allows(Seat seat) => Seats.Split(' ').Contains(seat.ToString());

        public bool Bars(Seat seat) => Barred.Split(' ').Contains(seat.ToString());
    }

    private const string AllManagers = "Manager ManagerWhoReported ManagerWhoHandled";
    private const string Handlers = "Handler SecondHandler";
    private const string Team = Handlers + " Commander " + AllManagers;

    private static IReadOnlyList<Guid> Managers =>
        [.. new[] { Seat.Manager, Seat.ManagerWhoReported, Seat.ManagerWhoHandled }.Select(seat => Seats.Actor(seat).Person)];

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new("takeCharge", "Reported>Triage", Handlers),
        new("dismiss", "Triage=", Handlers),
        new("confirmDismissal", "Triage>NotAnIncident", "SecondHandler " + AllManagers, "Handler"),
        new("withdrawDismissal", "Triage=", Handlers + " " + AllManagers),
        new("linkDuplicate", "Triage>Duplicate", Handlers),
        new("convert", "Triage>ConvertedToWeakness", Handlers),
        new("confirm", "Triage>Confirmed", Handlers),
        new("agreeLevel", "Confirmed= Contained= Recovered= PostIncidentReview=", AllManagers),
        new("raise", Open, Handlers),
        new("proposeLower", Open, Handlers + " " + AllManagers),
        new("lower", Open, AllManagers),
        new("keepLevel", Open, AllManagers + " Handler"),
        new("contain", "Confirmed>Contained", "Commander"),
        new("recover", "Confirmed>Recovered Contained>Recovered", "Commander"),
        new("assign", Open, Team),
        new("review", "Recovered>PostIncidentReview", AllManagers),
        new("findings", "Recovered= PostIncidentReview=", Team),
        new("close", "PostIncidentReview>Closed", "Manager", "ManagerWhoReported ManagerWhoHandled"),
        new("reopen", "Closed>Triage", AllManagers),
        new("correctAware", Open, Handlers + " " + AllManagers),
        new("agreeAware", Open, "SecondHandler " + AllManagers, "Handler"),
        new("refuseAware", Open, Handlers + " " + AllManagers),
        new("notified", File + " Closed=", Team),
        new("note", File, Team + " Reporter"),
        new("evidence", File, Team + " Reporter"),
        new("task", File, Team),
        new("waive", File, AllManagers),
        new("restrict", "Reported= Triage= Confirmed= Contained= Recovered= PostIncidentReview= Closed= NotAnIncident= Duplicate= ConvertedToWeakness=", Handlers + " " + AllManagers),
    ];

    /// <summary>An incident in the state, with whatever the step needs to be there: proposals are the handler's.</summary>
    public static Incident In(IncidentStatus status, string step)
    {
        var isEarly = status is IncidentStatus.Reported or IncidentStatus.Triage && step is "convert" or "confirm";
        var found = (isEarly ? Some.NewIncident with { TakenBy = Some.Handler.Person, Responders = [Some.Handler.Person] } : Some.Incident) with
        {
            Status = status,
            Commander = Some.Commander.Person,
        };
        return step switch
        {
            "confirmDismissal" or "withdrawDismissal" => found with
            {
                Dismissal = new Dismissal(DismissalReason.FalseAlarm, null, Some.Handler.Person, Some.Now),
            },
            "lower" or "keepLevel" => found with { Lowering = Some.Lowering(Some.Handler, Managers) },
            "agreeAware" or "refuseAware" => found with
            {
                Times = found.Times with
                {
                    Pending = new AwareCorrection(found.Times.Aware, found.Times.Aware.AddHours(-1), "原因", Some.Handler.Person, Some.Now),
                },
            },
            "close" => found with
            {
                Review = new PostReview(Some.Now, Some.Manager.Person, Some.Now, "帳號未停用", "離職當日停用帳號"),
                Tracks = [Some.Track with { Status = TrackStatus.ReportSubmitted }],
            },
            _ => found,
        };
    }

    public static Outcome<IncidentStep> Take(Incident incident, string step, CaseActor by)
    {
        var act = Some.By(by);
        return step switch
        {
            "takeCharge" => Triage.TakeCharge(incident, by, act),
            "dismiss" => Triage.Dismiss(incident, DismissalReason.FalseAlarm, null, by, act),
            "confirmDismissal" => Triage.ConfirmDismissal(incident, by, act),
            "withdrawDismissal" => Triage.WithdrawDismissal(incident, by, act),
            "linkDuplicate" => LinkDuplicate.Decide(incident, Some.Incident with { Id = new CaseId(CaseSeries.Incident, 2026, 1) }, by, act),
            "convert" => Triage.Convert(incident, Some.LevelAnswers, new CaseId(CaseSeries.Weakness, 2026, 1), by, act)
                .Match<Outcome<IncidentStep>>(both => both.Incident, refusal => refusal),
            "confirm" => ConfirmIncident.Decide(incident, Some.LevelTwo, Some.Commander.Person, Some.Duties, by, act),
            "agreeLevel" => ConfirmIncident.Agree(incident, by, act),
            "raise" => ChangeLevel.Raise(incident, Some.LevelThree, null, Some.Duties, by, act),
            "proposeLower" => LowerLevel.Propose(incident, Some.LevelOne, "原因", Managers, by, act),
            "lower" => LowerLevel.Decide(incident, ApprovalVerdict.Approve, null, Some.Duties, by, act),
            "keepLevel" => LowerLevel.Keep(incident, "原因", Some.Duties, by, act),
            "contain" => Respond.Contain(incident, null, by, act),
            "recover" => Respond.Recover(incident, "客服系統負責人已確認", by, act),
            "assign" => Respond.Assign(incident, new CaseRoles(Liaison: Some.Person.Id), by, act),
            "review" => ReviewIncident.Start(incident, new Findings(), by, act),
            "findings" => ReviewIncident.Record(incident, new Findings("原因", "檢討"), by, act),
            "close" => ReviewIncident.Close(incident, new Findings(), null, by, act),
            "reopen" => ReviewIncident.Reopen(incident, "再度發生", by, act),
            "correctAware" => CorrectAware.Propose(incident, incident.Times.Aware.AddMinutes(-5), "原因", by, act),
            "agreeAware" => CorrectAware.Agree(incident, Some.Duties, by, act),
            "refuseAware" => CorrectAware.Refuse(incident, "原因", by, act),
            "notified" => RecordTrack.Decide(incident, null, new Notified(Some.Now), Some.Duties, by, act),
            "note" => WriteEntry.Decide(incident, new NewEntry("已隔離 3 台主機"), by, act),
            "evidence" => KeepEvidence.Add(incident, new NewEvidence("photo.png", new string('a', 64), 1), by, act),
            "task" => RunTask.Open(incident, "重設密碼", Some.Person.Id, null, by, act),
            "waive" => WaiveDuty.Decide(
                incident, new WaiverAsked(SeparateDuty.Close, "只有一位管理者", new DateOnly(2027, 6, 3)), by, act),
            "restrict" => RestrictCase.Restrict(incident, [Some.Person.Id], by, act),
            _ => throw new ArgumentOutOfRangeException(nameof(step)),
        };
    }
}
