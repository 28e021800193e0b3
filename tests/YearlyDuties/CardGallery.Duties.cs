using TeamsIsms.Documents.Register;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Tests.Testing;
using TeamsIsms.YearlyDuties;
using TeamsIsms.YearlyDuties.Cards;

#pragma warning disable IDE0130 // one gallery, a part beside each feature's tests
namespace TeamsIsms.Tests.Teams.Cards;
#pragma warning restore IDE0130

internal static partial class CardGallery
{
    private const string LawChanged = "資通安全管理法修正施行";

    private static IReadOnlyList<string> WordsOfDuties => [Some.AuditDone.Evidence, Some.AuditDone.Note, "張稽核", "C-2026-004", .. WordsOfReviews, .. WordsOfMinutes];

    private static IReadOnlyList<string> WordsOfReviews => [Some.Procedure.Title, Some.Procedure.IssuingUnit, LawChanged, "曾文件"];

    private static IEnumerable<CardSample> Duties()
    {
        var (today, since) = (Taipei.Day(Some.Now), Taipei.Day(Some.Now).AddMonths(-8));
        GuardLine Line(Duty duty, DutyDone? last = null) => GuardLine.Of(duty, last, since, today);
        DutySight See(GuardLine line, params string[] names) => new(line, names, null, today);

        var audited = Line(
            Some.Audit with { Last = Some.AuditDone, Person = Some.SecurityManager }, new DutyDone(Some.AuditDone.On, Some.AuditDone.Evidence));
        var late = Line(Duty.Usual(DutyKind.ManagementReview), new DutyDone(today.AddMonths(-13), "C-2026-004"));
        var soon = Line(Duty.Usual(DutyKind.Training), new DutyDone(today.AddMonths(-11), "C-2026-004"));
        var never = Line(Duty.Usual(DutyKind.ResponseDrill));
        var off = Line(Duty.Usual(DutyKind.SocialEngineering));
        var register = RegisterLine.Of(new RegisterEntry(Some.Procedure with { NextReview = today.AddDays(-2) }, [Some.InForce]));
        var review = ReviewLine.Of(register, null, today)!; // it binds and has a day
        var task = new ReviewTask(Some.Procedure.Id, ReviewTrigger.Law, LawChanged, Some.SecurityManager, Some.Now);
        var atOnce = ReviewLine.Of(register with { NextReview = today.AddMonths(8) }, task, today)!; // the same
        var near = review with { Due = today.AddDays(5), Stage = DutyStage.Seven };
        List<DutyRow> rows =
        [
            new(late, null), new(review, "曾文件"), new(atOnce, "曾文件"), new(near, null), new(soon, null), new(never, null), new(audited, "張稽核"),
            .. from kind in (DutyKind[])[DutyKind.Objectives, DutyKind.DeviceCheck, DutyKind.Acknowledgement]
               select new DutyRow(Line(Duty.Usual(kind)), null),
            new(off, null),
        ];
        return
        [
            new("DutyListCard.Draw", "", culture => DutyListCard.Draw(rows, 1, true, today, culture)),
            new("DutyListCard.Draw", "Page2", culture => DutyListCard.Draw(rows, 2, false, today, culture)),
            new("DutyCard.Draw", "", culture => DutyCard.Draw(See(never, "陳應變") with { MayRecord = true }, culture)),
            new("DutyCard.Draw", "Done", culture => DutyCard.Draw(
                See(audited, "張稽核") with
                {
                    Named = Some.Named(Some.SecurityManager, "張稽核", Role.InternalAuditor),
                    MayRecord = true,
                    MayChange = true,
                    Recorder = "林安全",
                    Note = new DutyRecorded(Some.AuditDone.On).Say(culture),
                },
                culture)),
            new("DutyCard.Draw", "Overdue", culture => DutyCard.Draw(See(late, "林安全") with { MayRecord = true }, culture)),
            new("DutyCard.Draw", "Training", culture => DutyCard.Draw(
                See(soon) with { Training = new TrainingProgress("C-2026-004", 812, 1_040, [("客服處", 12), ("工程處", 8)]) }, culture)),
            new("DutyCard.Draw", "Off", culture => DutyCard.Draw(See(off, "林安全") with { MayChange = true }, culture)),
            new("ReviewNoticeCard.Draw", "", culture => ReviewNoticeCard.Draw(near, ReviewReader.Owner, today, culture)),
            new("ReviewNoticeCard.Draw", "Overdue", culture => ReviewNoticeCard.Draw(review, ReviewReader.Owner, today, culture)),
            new("ReviewNoticeCard.Draw", "AtOnce", culture => ReviewNoticeCard.Draw(atOnce, ReviewReader.Owner, today, culture)),
            new("ReviewFormCard.Draw", "", culture => ReviewFormCard.Draw(
                new ReviewForm(nameof(ReviewTrigger.Incident), null, null), [register], [new ReviewReasonNeeded().Say(culture)], task.Due, culture)),
            new("ReviewProposalCard.Draw", "", culture => ReviewProposalCard.Draw(Some.Incident.Id, 3, culture)),
            new("ReviewNoticeCard.Draw", "StandIn", culture => ReviewNoticeCard.Draw(atOnce, ReviewReader.StandIn, today, culture)),
            new("ReviewNoticeCard.Draw", "Nobody", culture => ReviewNoticeCard.Draw(near, ReviewReader.Watcher, today, culture)),
            new("ReviewNoticeCard.Draw", "Watched", culture => ReviewNoticeCard.Draw(review, ReviewReader.Watcher, today, culture)),
        ];
    }
}
