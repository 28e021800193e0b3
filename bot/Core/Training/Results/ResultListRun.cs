using System.Globalization;
using CsvHelper;
using TeamsIsms.Campaigns;
using TeamsIsms.Training.Attempts;

namespace TeamsIsms.Training.Results;

/// <summary>The list of results: one line for everybody of whom the course is asked, whether they opened it or not.</summary>
internal sealed class ResultListRun(ReportNamesRun names, AttemptTable attempts)
{
    // A spreadsheet takes the file for UTF-8 only with the mark at its beginning.
    private static readonly CsvWriterOptions Marked = new() { WriteByteOrderMark = true };

    /// <param name="stream">Can seek; stands at its beginning afterwards.</param>
    public async Task WriteAsync(Stream stream, Campaign campaign, CultureInfo culture, CancellationToken cancellationToken)
    {
        var begun = new Dictionary<Guid, PersonResult>();
        await foreach (var result in attempts.ResultsAsync(campaign.Id, cancellationToken))
        {
            begun[result.Training.Person] = result;
        }

        await using (var csv = CsvWriter.Create(stream, Marked, leaveOpen: true))
        {
            await csv.WriteRecordAsync([.. ResultLine.Heads(culture)], cancellationToken);
            await foreach (var duty in names.PeopleAsync(campaign, cancellationToken))
            {
                await csv.WriteRecordAsync(
                    [.. ResultLine.Of(duty, begun.GetValueOrDefault(duty.Person), culture).Select(SpreadsheetCell.Safe)], cancellationToken);
            }
        }

        stream.Position = 0;
    }
}
