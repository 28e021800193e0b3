using System.Globalization;

namespace TeamsIsms.Binders.Parts;

/// <summary>How the list of duties writes one that was done.</summary>
internal static class DoneDutyLine
{
    public static IReadOnlyList<string> Heads(CultureInfo culture) =>
    [
        BinderWords.Text.Say(culture, "ClauseColumn"),
        BinderWords.Text.Say(culture, "WhatColumn"),
        BinderWords.Text.Say(culture, "DoneOnColumn"),
        BinderWords.Text.Say(culture, "ResultColumn"),
        BinderWords.Text.Say(culture, "ProofColumn"),
        BinderWords.Text.Say(culture, "RecordedColumn"),
        BinderWords.Text.Say(culture, "WhoColumn"),
        BinderWords.Text.Say(culture, "NoteColumn"),
        BinderWords.Text.Say(culture, "HashColumn"),
    ];

    /// <param name="name">Of whoever recorded it; null where it is not known.</param>
    public static IReadOnlyList<string> Of(DoneDuty done, string? name, BinderScope scope) =>
    [
        string.Join(' ', done.Clauses),
        done.What,
        ReadBinderForm.Write(done.On),
        done.Result,
        done.Record,
        SpreadsheetCell.Time(done.RecordedAt),
        Who(done, name, scope),
        scope.Named(done.Note),
        done.Sha256,
    ];

    public static EvidenceItem Item(DoneDuty done, string? name, string path, BinderScope scope) => new(
        EvidenceKind.Duties,
        done.What,
        done.Record,
        Taipei.At(done.On, TimeOnly.MinValue),
        Who(done, name, scope),
        done.Result,
        path,
        done.Sha256)
    {
        Clauses = done.Clauses,
    };

    private static string Who(DoneDuty done, string? name, BinderScope scope) => done.By is { } by ? scope.Who(by, name) : "";
}
