using System.Globalization;
using CsvHelper;
using Microsoft.Extensions.Options;
using TeamsIsms.Graph;

namespace TeamsIsms.Binders.Lookups;

/// <summary>Puts what was looked up into the library as a list for spreadsheets. The same again is the next version of the same file.</summary>
internal sealed class LookupFileRun(LibraryWriteClient library, IOptions<GraphOptions> options)
{
    // A spreadsheet takes the file for UTF-8 only with the mark at its beginning.
    private static readonly CsvWriterOptions Marked = new() { WriteByteOrderMark = true };

    public Task<Outcome<Uri>> SaveAsync(PersonEvidence evidence, CultureInfo culture, CancellationToken cancellationToken) => SaveAsync(
        $"{Say(culture, "Kicker")}_{evidence.Person.Name}_{evidence.Person.Id.ToString("N")[..8]}_{ReadBinderForm.Write(evidence.Day)}",
        [Say(culture, "NumberColumn"), Say(culture, "WhatColumn"), Say(culture, "RevisionColumn"), Say(culture, "ResultColumn"), Say(culture, "AtColumn"), Say(culture, "DueColumn"), Say(culture, "HashColumn")],
        evidence.Duties.Select(duty => (string[])
        [
            duty.Campaign.Number,
            duty.Campaign.Task.Title,
            duty.Revision ?? "",
            LookupWords.State(duty, culture),
            SpreadsheetCell.Time(duty.At),
            SpreadsheetCell.Time(duty.Assignment.Due),
            duty.Sha256,
        ]),
        cancellationToken);

    public Task<Outcome<Uri>> SaveAsync(
        DateOnly day, IReadOnlyList<RevisionInForce> revisions, CultureInfo culture, CancellationToken cancellationToken) => SaveAsync(
        $"{Say(culture, "InForceFile")}_{ReadBinderForm.Write(day)}",
        [Say(culture, "NumberColumn"), Say(culture, "WhatColumn"), Say(culture, "RevisionColumn"), Say(culture, "EffectiveColumn"), Say(culture, "SinceColumn"), Say(culture, "SourceColumn"), Say(culture, "HashColumn"), Say(culture, "PlaceColumn")],
        revisions.Select(revision => (string[])
        [
            revision.Number,
            revision.Title,
            revision.Revision,
            revision.EffectiveDate is { } from ? ReadBinderForm.Write(from) : "",
            SpreadsheetCell.Time(revision.Since),
            revision.Source,
            revision.Sha256,
            revision.Address.AbsoluteUri,
        ]),
        cancellationToken);

    private async Task<Outcome<Uri>> SaveAsync(
        string name, string[] heads, IEnumerable<string[]> lines, CancellationToken cancellationToken)
    {
        using var file = new MemoryStream();
        await using (var csv = CsvWriter.Create(file, Marked, leaveOpen: true))
        {
            await csv.WriteRecordAsync(heads, cancellationToken);
            foreach (var line in lines)
            {
                await csv.WriteRecordAsync([.. line.Select(SpreadsheetCell.Safe)], cancellationToken);
            }
        }

        file.Position = 0;
        var saved = await library.UploadAsync(
            options.Value.ReportsFolder, LibraryName.Safe(name, ".csv"), file, UploadConflict.Replace, cancellationToken);
        return saved.Match<Outcome<Uri>>(stored => stored.WebUrl, refusal => refusal);
    }

    private static string Say(CultureInfo culture, string key) => BinderWords.Text.Say(culture, key);
}
