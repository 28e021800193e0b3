using System.Globalization;
using CsvHelper;
using TeamsIsms.Incidents.Rules;

namespace TeamsIsms.Incidents.Documents;

/// <summary>The register an auditor asks for: one line a case, real ones before drills.</summary>
internal static class CaseRegister
{
    // A spreadsheet takes the file for UTF-8 only with the mark at its beginning.
    private static readonly CsvWriterOptions Marked = new() { WriteByteOrderMark = true };

    /// <param name="stream">Stays open.</param>
    /// <param name="cases">Those the reader may not see are left out.</param>
    public static async Task WriteAsync(
        Stream stream, IEnumerable<ICase> cases, CaseActor reader, RuleSets rules, DateTimeOffset now, CultureInfo culture)
    {
        await using var csv = CsvWriter.Create(stream, Marked, leaveOpen: true);
        await csv.WriteRecordAsync([.. Heads(culture)]);
        var shown =
            from @case in CountCases.Visible(cases, reader)
            orderby @case is Incident { IsDrill: true }, @case.Recorded, @case.Id.ToString()
            select @case;
        foreach (var @case in shown)
        {
            await csv.WriteRecordAsync([.. Line(@case, reader, rules, now, culture).Select(SpreadsheetCell.Safe)]);
        }
    }

    private static IEnumerable<string> Heads(CultureInfo culture) =>
    [
        IncidentDocumentWords.Text.Say(culture, "RegisterNumber"),
        IncidentDocumentWords.Text.Say(culture, "RegisterKind"),
        IncidentDocumentWords.Text.Say(culture, "RegisterStatus"),
        IncidentDocumentWords.Text.Say(culture, "RegisterWhat"),
        IncidentDocumentWords.Text.Say(culture, "RegisterWhere"),
        IncidentDocumentWords.Text.Say(culture, "RegisterReporter"),
        IncidentDocumentWords.Text.Say(culture, "RegisterUnit"),
        IncidentDocumentWords.Text.Say(culture, "RegisterOccurred"),
        IncidentDocumentWords.Text.Say(culture, "RegisterAware"),
        IncidentDocumentWords.Text.Say(culture, "RegisterRecorded"),
        IncidentDocumentWords.Text.Say(culture, "RegisterTaken"),
        IncidentDocumentWords.Text.Say(culture, "RegisterLevel"),
        IncidentDocumentWords.Text.Say(culture, "Confidentiality"),
        IncidentDocumentWords.Text.Say(culture, "Integrity"),
        IncidentDocumentWords.Text.Say(culture, "Availability"),
        IncidentDocumentWords.Text.Say(culture, "ReportRuleSet"),
        IncidentDocumentWords.Text.Say(culture, "RegisterNotified"),
        IncidentDocumentWords.Text.Say(culture, "RegisterMissed"),
        IncidentDocumentWords.Text.Say(culture, "RegisterContained"),
        IncidentDocumentWords.Text.Say(culture, "RegisterRecovered"),
        IncidentDocumentWords.Text.Say(culture, "RegisterCause"),
        IncidentDocumentWords.Text.Say(culture, "RegisterTasks"),
        IncidentDocumentWords.Text.Say(culture, "RegisterClosed"),
        IncidentDocumentWords.Text.Say(culture, "RegisterWaivers"),
        IncidentDocumentWords.Text.Say(culture, "RegisterTrail"),
    ];

    private static IEnumerable<string> Line(ICase @case, CaseActor reader, RuleSets rules, DateTimeOffset now, CultureInfo culture)
    {
        var line = RegisterLine.Of(@case, rules, now, culture);
        var isNamed = CaseAccess.ReporterShown(@case, reader) is not null;
        return
        [
            @case.Id.ToString(),
            line.Kind,
            line.Status,
            @case.What,
            line.Where ?? "",
            isNamed ? @case.ReporterName : IncidentDocumentWords.Text.Say(culture, "PrivateReporter"),
            isNamed ? @case.ReporterUnit ?? "" : "",
            SpreadsheetCell.Time(line.Occurred),
            SpreadsheetCell.Time(line.Aware),
            SpreadsheetCell.Time(@case.Recorded),
            SpreadsheetCell.Time(line.Taken),
            Number(line.Level?.Level),
            Number(line.Level?.ByConfidentiality),
            Number(line.Level?.ByIntegrity),
            Number(line.Level?.ByAvailability),
            line.Level?.RuleSet ?? "",
            line.Notified,
            line.Missed,
            SpreadsheetCell.Time(line.Contained),
            SpreadsheetCell.Time(line.Recovered),
            line.Cause ?? "",
            Number(line.OpenTasks),
            SpreadsheetCell.Time(line.Closed),
            string.Join('；', @case.Waivers.Select(waiver => Waiver(waiver, culture))),
            line.Trail,
        ];
    }

    private static string Waiver(DutyWaiver waiver, CultureInfo culture) =>
        $"{CaseRefusalWords.Of(waiver.Duty, culture)} {waiver.Until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} {waiver.Reason}";

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
