using System.Globalization;
using TeamsIsms.Campaigns;

namespace TeamsIsms.Binders.Parts;

/// <summary>One person's line in the record of a campaign that asks for a document.</summary>
internal static class AcknowledgementLine
{
    public static IReadOnlyList<string> Heads(CultureInfo culture) =>
    [
        BinderWords.Text.Say(culture, "PersonColumn"),
        BinderWords.Text.Say(culture, "NameColumn"),
        BinderWords.Text.Say(culture, "UnitColumn"),
        ReportWords.Text.Say(culture, "Kind"),
        ReportWords.Text.Say(culture, "Status"),
        ReportWords.Text.Say(culture, "Due"),
        ReportWords.Text.Say(culture, "DeliveredAt"),
        ReportWords.Text.Say(culture, "OpenedAt"),
        ReportWords.Text.Say(culture, "AcknowledgedAt"),
        ReportWords.Text.Say(culture, "Late"),
        ReportWords.Text.Say(culture, "Channel"),
        ReportWords.Text.Say(culture, "RecordNumber"),
        ReportWords.Text.Say(culture, "Reason"),
        ReportWords.Text.Say(culture, "DocumentNumber"),
        ReportWords.Text.Say(culture, "Revision"),
        BinderWords.Text.Say(culture, "HashColumn"),
        BinderWords.Text.Say(culture, "RecordsColumn"),
        BinderWords.Text.Say(culture, "LastRecordColumn"),
    ];

    public static IReadOnlyList<string> Of(Campaign campaign, Assignment assignment, BinderScope scope)
    {
        var (answer, culture) = (assignment.Answer, scope.Culture);
        return
        [
            assignment.Person.ToString("D"),
            scope.Named(assignment.Name),
            scope.Named(assignment.Unit),
            ReportWords.Of(assignment.Kind, culture),
            CampaignWords.Of(assignment.Status, culture),
            SpreadsheetCell.Time(assignment.Due),
            SpreadsheetCell.Time(assignment.DeliveredAt),
            SpreadsheetCell.Time(assignment.OpenedAt),
            SpreadsheetCell.Time(answer?.At),
            answer is null ? "" : ReportWords.Text.Say(culture, answer.Late ? "Yes" : "No"),
            answer is null ? "" : ReportWords.Of(answer.Channel, culture),
            answer?.Number ?? "",
            scope.Named(Reason(assignment)),
            campaign.Document?.Document.Number ?? "",
            answer?.Revision ?? campaign.Document?.Document.Revision ?? "",
            answer?.Sha256 ?? campaign.Task.Sha256,
            assignment.Trail.Sequence.ToString(CultureInfo.InvariantCulture),
            assignment.Trail.Hash,
        ];
    }

    /// <summary>For the index; null when the person did not acknowledge within the period.</summary>
    public static EvidenceItem? Item(Campaign campaign, Assignment assignment, string path, BinderScope scope) =>
        assignment.Answer is { } answer && scope.Period.Contains(answer.At)
            ? new EvidenceItem(
                EvidenceKind.Acknowledgements,
                $"{campaign.Document?.Document.Number} {answer.Revision} {campaign.Task.Title}".Trim(),
                answer.Number,
                answer.At,
                scope.Who(assignment.Person, assignment.Name),
                CampaignWords.Of(assignment.Status, scope.Culture),
                path,
                answer.Sha256)
            : null;

    /// <summary>Null when the person did what was asked.</summary>
    public static NegativeReceipt? Missing(EvidenceKind kind, Campaign campaign, Assignment assignment, CultureInfo culture) =>
        assignment is { Answer: null, Completion: null }
            ? new NegativeReceipt(
                kind,
                campaign.Task.Title,
                campaign.Number,
                assignment.Person,
                assignment.Name,
                assignment.Unit,
                assignment.Due,
                CampaignWords.Of(assignment.Status, culture),
                Reason(assignment))
            : null;

    private static string? Reason(Assignment assignment) =>
        assignment.Status is AssignmentStatus.Exempted or AssignmentStatus.ExemptionRequested
            ? assignment.Exemption?.Reason ?? assignment.Reason
            : assignment.Reason;
}
