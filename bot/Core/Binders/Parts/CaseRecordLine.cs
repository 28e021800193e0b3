using System.Globalization;
using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Documents;
using TeamsIsms.Incidents.Rules;

namespace TeamsIsms.Binders.Parts;

/// <summary>
/// A case's line in a binder. The file lies where more people read than asked for it, so it holds what every handler may see:
/// no restricted case, no private reporter's name.
/// </summary>
internal static class CaseRecordLine
{
    private static readonly CaseActor EveryHandler = new(Guid.Empty, [Role.IncidentHandler]);

    public static bool IsShown(ICase @case) => CaseAccess.Of(@case, EveryHandler) >= CaseView.Team;

    public static IReadOnlyList<string> Heads(CultureInfo culture) =>
    [
        IncidentDocumentWords.Text.Say(culture, "RegisterNumber"),
        IncidentDocumentWords.Text.Say(culture, "RegisterKind"),
        IncidentDocumentWords.Text.Say(culture, "RegisterStatus"),
        IncidentDocumentWords.Text.Say(culture, "RegisterWhat"),
        IncidentDocumentWords.Text.Say(culture, "RegisterWhere"),
        IncidentDocumentWords.Text.Say(culture, "RegisterReporter"),
        IncidentDocumentWords.Text.Say(culture, "RegisterUnit"),
        IncidentDocumentWords.Text.Say(culture, "RegisterAware"),
        IncidentDocumentWords.Text.Say(culture, "RegisterRecorded"),
        IncidentDocumentWords.Text.Say(culture, "RegisterTaken"),
        IncidentDocumentWords.Text.Say(culture, "RegisterLevel"),
        IncidentDocumentWords.Text.Say(culture, "RegisterNotified"),
        IncidentDocumentWords.Text.Say(culture, "RegisterMissed"),
        IncidentDocumentWords.Text.Say(culture, "RegisterContained"),
        IncidentDocumentWords.Text.Say(culture, "RegisterRecovered"),
        IncidentDocumentWords.Text.Say(culture, "RegisterCause"),
        IncidentDocumentWords.Text.Say(culture, "RegisterTasks"),
        IncidentDocumentWords.Text.Say(culture, "RegisterClosed"),
        IncidentDocumentWords.Text.Say(culture, "RegisterTrail"),
    ];

    public static IReadOnlyList<string> Of(ICase @case, RuleSets rules, BinderScope scope)
    {
        var line = RegisterLine.Of(@case, rules, scope.Now, scope.Culture);
        var isNamed = scope.Reader.SeesCases && CaseAccess.ReporterShown(@case, EveryHandler) is not null;
        return
        [
            @case.Id.ToString(),
            line.Kind,
            line.Status,
            Text(@case.What),
            Text(line.Where),
            isNamed ? scope.Named(@case.ReporterName) : "",
            isNamed ? scope.Named(@case.ReporterUnit) : "",
            SpreadsheetCell.Time(line.Aware),
            SpreadsheetCell.Time(@case.Recorded),
            SpreadsheetCell.Time(line.Taken),
            Number(line.Level?.Level),
            line.Notified,
            line.Missed,
            SpreadsheetCell.Time(line.Contained),
            SpreadsheetCell.Time(line.Recovered),
            Text(line.Cause),
            Number(line.OpenTasks),
            SpreadsheetCell.Time(line.Closed),
            line.Trail,
        ];

        string Text(string? text) => scope.Reader.SeesCases ? text ?? "" : "";
    }

    public static EvidenceItem Item(EvidenceKind kind, ICase @case, string path, RuleSets rules, BinderScope scope)
    {
        var line = RegisterLine.Of(@case, rules, scope.Now, scope.Culture);
        return new EvidenceItem(kind, line.Kind, @case.Id.ToString(), @case.Recorded, "", line.Status, path, "");
    }

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
