using TeamsIsms.Audits;
using TeamsIsms.Audits.Cards;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Tests.Testing;

#pragma warning disable IDE0130 // one gallery, a part beside each feature's tests
namespace TeamsIsms.Tests.Teams.Cards;
#pragma warning restore IDE0130

internal static partial class CardGallery
{
    private static IReadOnlyList<string> WordsOfAudits =>
    [
        Some.AuditedUnit.Name, Some.AuditLead.Name, Some.AuditedHead.Name, "稽核室", Some.AuditReported.Report!.Text, // reported
        "已加鎖，並列入每月巡檢。",
        .. Some.AuditInProgress.Checks.Select(check => check.Evidence?.Text).OfType<string>(),
    ];

    private static IEnumerable<CardSample> Audits()
    {
        var today = Taipei.Day(Some.Now);
        var people = new Dictionary<Guid, string> { [Some.AuditLead.Person] = Some.AuditLead.Name, [Some.AuditedHead.Person] = Some.AuditedHead.Name };
        AuditSight See(Audit audit, AuditActor viewer) => new(audit, viewer, person => people.GetValueOrDefault(person, "—"), today)
        {
            Candidates = [Some.Named(Some.AuditLead.Person, Some.AuditLead.Name, Role.InternalAuditor) with { Unit = "稽核室" }],
        };

        var late = Some.AuditNotified with { Id = new AuditId(2026, 2), From = today.AddDays(-3), To = today.AddDays(-2), Unit = new AuditedUnit("客服處", []) };
        var choices = new AuditChoices(
            ["客服處", Some.AuditedUnit.Name],
            [Some.Named(Some.AuditLead.Person, Some.AuditLead.Name, Role.InternalAuditor) with { Unit = "稽核室" }],
            [AuditArea.Training, AuditArea.Incidents]);
        var closed = Some.AuditSettled with { Status = AuditStatus.Closed };
        return
        [
            new("AuditListCard.Draw", "", culture => AuditListCard.Draw(
                [Some.AuditReported with { Id = new AuditId(2026, 3), From = today.AddDays(-20) }, late, Some.AuditPlanned], today.Year, true, true, today, culture)),
            new("AuditListCard.Draw", "Nothing", culture => AuditListCard.Draw([], today.Year + 1, false, false, today, culture)),
            new("AuditFormCard.Draw", "", culture => AuditFormCard.Draw(new AuditForm(null, null, null, null, null), choices, null, today, culture)),
            new("AuditFormCard.Draw", "Wrong", culture => AuditFormCard.Draw(
                new AuditForm(Some.AuditedUnit.Name, nameof(AuditArea.Records), null, today.AddDays(3), today.AddDays(4)),
                choices with { Auditors = [] },
                new AuditorOfAuditedUnit(Some.AuditLead.Name).Say(culture),
                today,
                culture)),
            new("AuditCard.Draw", "", culture => AuditCard.Draw(See(Some.AuditPlanned, Some.AuditLead), culture)),
            new("AuditCard.Draw", "Head", culture => AuditCard.Draw(See(Some.AuditNotified, Some.AuditedHead), culture)),
            new("AuditCard.Draw", "InProgress", culture => AuditCard.Draw(See(Some.AuditInProgress, Some.AuditLead), culture)),
            new("AuditCard.Draw", "Checked", culture => AuditCard.Draw(
                See(Some.AuditReported with { Status = AuditStatus.InProgress, Report = null }, Some.AuditLead) with
                {
                    Note = new ClauseStillOpen("10.1").Say(culture),
                },
                culture)),
            new("AuditCard.Draw", "Reported", culture => AuditCard.Draw(See(Some.AuditReported, Some.AuditLead), culture)),
            new("AuditCard.Draw", "Settled", culture => AuditCard.Draw(See(Some.AuditSettled, Some.AuditLead), culture)),
            new("AuditCard.Draw", "Closed", culture => AuditCard.Draw(See(closed, Some.AuditManager), culture)),
            new("AuditClauseCard.Draw", "", culture => AuditClauseCard.Draw(See(Some.AuditInProgress, Some.AuditLead), Some.AuditInProgress.Checks[1], culture)),
            new("AuditFindingCard.Draw", "", culture => AuditFindingCard.Draw(See(Some.AuditReported, Some.AuditLead), Some.AuditReported.Checks[1], culture)),
            new("AuditFindingCard.Draw", "Head", culture => AuditFindingCard.Draw(See(Some.AuditReported, Some.AuditedHead), Some.AuditReported.Checks[2], culture)),
            new("AuditFindingCard.Draw", "Settled", culture => AuditFindingCard.Draw(See(Some.AuditSettled, Some.AuditLead), Some.AuditSettled.Checks[2], culture)),
        ];
    }
}
