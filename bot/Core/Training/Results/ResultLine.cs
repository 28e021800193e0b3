using System.Globalization;
using TeamsIsms.Campaigns;
using TeamsIsms.Training.Attempts;
using TeamsIsms.Training.Cards.Results;

namespace TeamsIsms.Training.Results;

/// <summary>One person's line in the list of results, written as it is read.</summary>
internal static class ResultLine
{
    public static IReadOnlyList<string> Heads(CultureInfo culture) =>
    [
        .. from key in (string[])
            [
                "NameFact", "UnitFact", "StateColumn", "ScoreColumn", "AttemptsColumn", "CompletedAtColumn", "HoursColumn", "LateColumn", "CertificateColumn",
            ]
           select ResultLook.Say(culture, key),
    ];

    /// <param name="result">Null for somebody who never opened the course.</param>
    public static IReadOnlyList<string> Of(Assignment duty, PersonResult? result, CultureInfo culture) =>
    [
        duty.Name,
        duty.Unit ?? "",
        State(duty, result, culture),
        Number(duty.Completion?.Score ?? result?.Best),
        Number(result?.Attempts.Count(attempt => attempt.Status != AttemptStatus.Voided) ?? 0),
        SpreadsheetCell.Time(duty.Completion?.At),
        duty.Completion?.Hours.ToString("0.##", CultureInfo.InvariantCulture) ?? "",
        duty.Completion is { } done ? ReportWords.Text.Say(culture, done.Late ? "Yes" : "No") : "",
        result?.Training.Diploma is { RevokedAt: null } diploma ? diploma.Number : "",
    ];

    // What ended the duty is known to the campaign, how far somebody came to the training.
    private static string State(Assignment duty, PersonResult? result, CultureInfo culture) =>
        duty.Status is AssignmentStatus.Exempted or AssignmentStatus.ExemptionRequested or AssignmentStatus.Superseded
            or AssignmentStatus.Cancelled or AssignmentStatus.Expired || result is null
            ? CampaignWords.Of(duty.Status, culture)
            : ResultLook.Of(result.Training.Status, culture);

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
