using CsvHelper;

namespace TeamsIsms.Binders;

/// <summary>A list that grows beside the files of a binder and becomes one of them at the end. On disk, however long it gets.</summary>
/// <param name="file">Can seek; belongs to the table from now on.</param>
internal sealed class SpooledTable(Stream file, IReadOnlyList<string> heads) : IAsyncDisposable
{
    // A spreadsheet takes the file for UTF-8 only with the mark at its beginning.
    private readonly CsvWriter _csv = CsvWriter.Create(file, new CsvWriterOptions { WriteByteOrderMark = true }, leaveOpen: true);

    private bool _isBegun;

    /// <summary>Lines after the head.</summary>
    public long Lines { get; private set; }

    /// <summary>As spreadsheets should read it: <see cref="SpreadsheetCell"/>.</summary>
    public async Task AddAsync(IReadOnlyList<string> line, CancellationToken cancellationToken)
    {
        await BeginAsync(cancellationToken);
        await _csv.WriteRecordAsync([.. line.Select(SpreadsheetCell.Safe)], cancellationToken);
        Lines++;
    }

    /// <summary>Nothing is added afterwards.</summary>
    public async Task CopyToAsync(Stream target, CancellationToken cancellationToken)
    {
        await BeginAsync(cancellationToken);
        await _csv.DisposeAsync();
        file.Position = 0;
        await file.CopyToAsync(target, cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _csv.DisposeAsync();
        await file.DisposeAsync();
    }

    private async Task BeginAsync(CancellationToken cancellationToken)
    {
        if (!_isBegun)
        {
            _isBegun = true;
            await _csv.WriteRecordAsync([.. heads], cancellationToken);
        }
    }
}
