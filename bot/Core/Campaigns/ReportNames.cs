using System.Globalization;
using CsvHelper;

namespace TeamsIsms.Campaigns;

/// <summary>The list of names: one line a person, written as they are read.</summary>
internal static class ReportNames
{
    // A spreadsheet takes the file for UTF-8 only with the mark at its beginning.
    private static readonly CsvWriterOptions Marked = new() { WriteByteOrderMark = true };

    /// <param name="stream">Stays open.</param>
    /// <param name="seen">Called for each person, in order.</param>
    public static async Task WriteAsync(
        Stream stream, Campaign campaign, IAsyncEnumerable<Assignment> people, Action<Assignment> seen, CultureInfo culture)
    {
        await using var csv = CsvWriter.Create(stream, Marked, leaveOpen: true);
        await csv.WriteRecordAsync([.. Heads(culture)]);
        var number = 0;
        await foreach (var assignment in people)
        {
            seen(assignment);
            await csv.WriteRecordAsync([.. Line(++number, campaign, assignment, culture).Select(SpreadsheetCell.Safe)]);
        }
    }

    private static IEnumerable<string> Heads(CultureInfo culture) =>
    [
        ReportWords.Text.Say(culture, "Number"),
        ReportWords.Text.Say(culture, "Name"),
        ReportWords.Text.Say(culture, "Unit"),
        ReportWords.Text.Say(culture, "Mail"),
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
        ReportWords.Text.Say(culture, "Hash"),
    ];

    private static IEnumerable<string> Line(int number, Campaign campaign, Assignment assignment, CultureInfo culture)
    {
        var answer = assignment.Answer;
        return
        [
            number.ToString(CultureInfo.InvariantCulture),
            assignment.Name,
            assignment.Unit ?? "",
            assignment.Mail ?? "",
            ReportWords.Of(assignment.Kind, culture),
            CampaignWords.Of(assignment.Status, culture),
            SpreadsheetCell.Time(assignment.Due),
            SpreadsheetCell.Time(assignment.DeliveredAt),
            SpreadsheetCell.Time(assignment.OpenedAt),
            SpreadsheetCell.Time(answer?.At ?? assignment.Completion?.At),
            assignment is { Answer: null, Completion: null } ? "" : ReportWords.Text.Say(culture, assignment.IsLate ? "Yes" : "No"),
            answer is null ? "" : ReportWords.Of(answer.Channel, culture),
            answer?.Number ?? "",
            Reason(assignment),
            campaign.Document?.Document.Number ?? "",
            answer?.Revision ?? campaign.Document?.Document.Revision ?? "",
            answer?.Sha256 ?? campaign.Task.Sha256,
        ];
    }

    private static string Reason(Assignment assignment) => assignment.Status is AssignmentStatus.Exempted or AssignmentStatus.ExemptionRequested
        ? assignment.Exemption?.Reason ?? assignment.Reason ?? ""
        : assignment.Reason ?? "";
}
