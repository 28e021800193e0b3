using System.Globalization;
using TeamsIsms.Campaigns;
using TeamsIsms.Training.Attempts;
using TeamsIsms.Training.Cards.Results;
using TeamsIsms.Training.Results;

namespace TeamsIsms.Binders.Parts;

/// <summary>
/// One person's lines in the record of a course. What the campaign asked and counted and what the person did in the course are two tables,
/// each in its own order; the person's id joins them.
/// </summary>
internal static class TrainingLine
{
    public static IReadOnlyList<string> DutyHeads(CultureInfo culture) =>
    [
        BinderWords.Text.Say(culture, "PersonColumn"),
        BinderWords.Text.Say(culture, "NameColumn"),
        BinderWords.Text.Say(culture, "UnitColumn"),
        ReportWords.Text.Say(culture, "Status"),
        ReportWords.Text.Say(culture, "Due"),
        BinderWords.Text.Say(culture, "CompletedColumn"),
        BinderWords.Text.Say(culture, "ScoreColumn"),
        BinderWords.Text.Say(culture, "HoursColumn"),
        ReportWords.Text.Say(culture, "Late"),
        ReportWords.Text.Say(culture, "Reason"),
    ];

    public static IReadOnlyList<string> Of(Assignment duty, BinderScope scope) =>
    [
        duty.Person.ToString("D"),
        scope.Named(duty.Name),
        scope.Named(duty.Unit),
        CampaignWords.Of(duty.Status, scope.Culture),
        SpreadsheetCell.Time(duty.Due),
        SpreadsheetCell.Time(duty.Completion?.At),
        Number(duty.Completion?.Score),
        duty.Completion?.Hours.ToString("0.##", CultureInfo.InvariantCulture) ?? "",
        duty.Completion is { } done ? ReportWords.Text.Say(scope.Culture, done.Late ? "Yes" : "No") : "",
        scope.Named(duty.Reason),
    ];

    public static IReadOnlyList<string> ResultHeads(CultureInfo culture) =>
    [
        BinderWords.Text.Say(culture, "PersonColumn"),
        BinderWords.Text.Say(culture, "ResultColumn"),
        BinderWords.Text.Say(culture, "AttemptsColumn"),
        BinderWords.Text.Say(culture, "ScoreColumn"),
        BinderWords.Text.Say(culture, "PassMarkColumn"),
        BinderWords.Text.Say(culture, "DiplomaColumn"),
        BinderWords.Text.Say(culture, "CertificateColumn"),
        BinderWords.Text.Say(culture, "RecordsColumn"),
        BinderWords.Text.Say(culture, "LastRecordColumn"),
    ];

    public static IReadOnlyList<string> Of(PersonResult result, BinderScope scope) =>
    [
        result.Training.Person.ToString("D"),
        ResultLook.Of(result.Training.Status, scope.Culture),
        Number(result.Attempts.Count(attempt => attempt.Status != AttemptStatus.Voided)),
        Number(result.Best),
        Number(result.Attempts is [.., var last] ? last.PassMark : null),
        result.Training.Diploma is { RevokedAt: null } diploma ? diploma.Number : "",
        scope.Named(result.Training.Certificate?.Name),
        Number(result.Training.Trail.Sequence),
        result.Training.Trail.Hash,
    ];

    /// <summary>For the index; null when the person did not complete the course within the period.</summary>
    public static EvidenceItem? Item(Campaign campaign, Assignment duty, string path, BinderScope scope) =>
        duty.Completion is { } done && scope.Period.Contains(done.At)
            ? new EvidenceItem(
                EvidenceKind.Trainings,
                campaign.Task.Title,
                campaign.Number,
                done.At,
                scope.Who(duty.Person, duty.Name),
                done.Score is { } score ? Number(score) : CampaignWords.Of(duty.Status, scope.Culture),
                path,
                campaign.Task.Sha256)
            : null;

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
