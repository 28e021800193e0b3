using CsvHelper;

namespace TeamsIsms.Binders;

/// <summary>A list that grows beside the files of a binder and becomes one of them at the end. On disk, however long it gets.</summary>
internal sealed class SpooledTable : IAsyncDisposable
{
    // A spreadsheet takes the file for UTF-8 only with the mark at its beginning.
    private static readonly CsvWriterOptions Marked = new() { WriteByteOrderMark = true };

    private readonly Stream _file;
    private readonly CsvWriter _csv;

    private SpooledTable(Stream file) => (_file, _csv) = (file, CsvWriter.Create(file, Marked, leaveOpen: true));

    /// <summary>Lines after the head.</summary>
    public long Lines { get; private set; }

    /// <param name="file">Can seek; belongs to the table from now on.</param>
    public static async Task<SpooledTable> BeginAsync(Stream file, IReadOnlyList<string> heads, CancellationToken cancellationToken)
    {
        var table = new SpooledTable(file);
        await table._csv.WriteRecordAsync([.. heads], cancellationToken);
        return table;
    }

    /// <summary>As spreadsheets should read it: <see cref="SpreadsheetCell"/>.</summary>
    public async Task AddAsync(IReadOnlyList<string> line, CancellationToken cancellationToken)
    {
        await _csv.WriteRecordAsync([.. line.Select(SpreadsheetCell.Safe)], cancellationToken);
        Lines++;
    }

    /// <summary>Nothing is added afterwards.</summary>
    public async Task CopyToAsync(Stream target, CancellationToken cancellationToken)
    {
        await _csv.DisposeAsync();
        _file.Position = 0;
        await _file.CopyToAsync(target, cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _csv.DisposeAsync();
        await _file.DisposeAsync();
    }
}
