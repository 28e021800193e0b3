using System.Globalization;
using System.IO.Compression;
using System.Text;
using TeamsIsms.Documents.Docx;

namespace TeamsIsms.Binders;

/// <summary>
/// The files of a binder on their way into the zip: one after the other, each hashed while it is written. What grows beside them (the index,
/// the negative receipts) waits on disk; in memory is only the manifest, a line for each file (decision 0021).
/// </summary>
internal sealed class BinderFiles : IAsyncDisposable
{
    public const string Index = "index.csv";
    public const string Manifest = "manifest.sha256";
    public const string Negative = "negative-receipts.csv";

    private readonly BinderScope _scope;
    private readonly ZipArchive _zip;
    private readonly SpooledTable _index;
    private readonly SpooledTable _negative;
    private readonly Func<Stream> _scratch;
    private readonly StringBuilder _manifest = new();

    private BinderFiles(BinderScope scope, ZipArchive zip, Func<Stream> scratch)
    {
        _scope = scope;
        _zip = zip;
        _scratch = scratch;
        _index = new SpooledTable(scratch(), IndexLine.Heads(scope.Culture));
        _negative = new SpooledTable(scratch(), NegativeLine.Heads(scope.Culture));
    }

    public long Items => _index.Lines;

    public long NegativeReceipts => _negative.Lines;

    /// <param name="target">Where the zip goes; is only written to, and stays open.</param>
    /// <param name="scratch">Makes an empty file that can seek and goes away when it is closed.</param>
    public static async Task<BinderFiles> BeginAsync(
        Stream target, Func<Stream> scratch, BinderScope scope, CancellationToken cancellationToken) => new(
        scope,
        await ZipArchive.CreateAsync(target, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8, cancellationToken),
        scratch);

    /// <summary>Adds a file.</summary>
    /// <param name="path">Inside the zip; ASCII, so that every tool names it alike.</param>
    public async Task AddAsync(string path, Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken)
    {
        var entry = _zip.CreateEntry(path, CompressionLevel.Optimal);
        entry.LastWriteTime = _scope.Binder.AskedAt.ToOffset(Taipei.Offset);
        await using var stream = await entry.OpenAsync(cancellationToken);
        await using var hashed = new HashedStream(stream);
        await write(hashed, cancellationToken);
        await hashed.FlushAsync(cancellationToken);
        _manifest.Append(CultureInfo.InvariantCulture, $"{hashed.Sha256()}  {path}\n");
    }

    /// <summary>Adds a table with a line for each of those that come.</summary>
    public Task AddTableAsync(
        string path, IReadOnlyList<string> heads, IAsyncEnumerable<IReadOnlyList<string>> lines, CancellationToken cancellationToken) => AddAsync(
        path,
        async (stream, cancel) =>
        {
            await using var csv = CsvHelper.CsvWriter.Create(stream, new CsvHelper.CsvWriterOptions { WriteByteOrderMark = true }, leaveOpen: true);
            await csv.WriteRecordAsync([.. heads], cancel);
            await foreach (var line in lines.WithCancellation(cancel))
            {
                await csv.WriteRecordAsync([.. line.Select(SpreadsheetCell.Safe)], cancel);
            }
        },
        cancellationToken);

    /// <summary>A list that grows while another file is written; it is added when it is whole.</summary>
    public SpooledTable BeginTable(IReadOnlyList<string> heads) => new(_scratch(), heads);

    /// <summary>Adds a short document for readers; its size does not depend on how many people it is about.</summary>
    public Task AddDocumentAsync(string path, string title, IReadOnlyList<DocxBlock> blocks, CancellationToken cancellationToken) => AddAsync(
        path,
        async (stream, cancel) =>
        {
            using var file = new MemoryStream();
            DocxWriter.Write(file, new DocxFile(title, _scope.Culture, _scope.Now, new DocxFrame(DocxLook.Office, $"{title}  "), [new DocxTitle(title), .. blocks]));
            file.Position = 0;
            await file.CopyToAsync(stream, cancel);
        },
        cancellationToken);

    /// <summary>Notes a line of the index; may be called while a file is written.</summary>
    public Task NoteAsync(EvidenceItem item, CancellationToken cancellationToken) =>
        _index.AddAsync(IndexLine.Of(item, _scope), cancellationToken);

    /// <summary>Notes that somebody did not do what was asked; likewise.</summary>
    public Task NoteMissingAsync(NegativeReceipt receipt, CancellationToken cancellationToken) =>
        _negative.AddAsync(NegativeLine.Of(receipt, _scope), cancellationToken);

    /// <summary>Adds the lists that grew, then the hashes of everything. Nothing is added afterwards.</summary>
    public async Task CompleteAsync(CancellationToken cancellationToken)
    {
        await AddAsync(Negative, _negative.CopyToAsync, cancellationToken);
        await AddAsync(Index, _index.CopyToAsync, cancellationToken);
        var manifest = Encoding.UTF8.GetBytes(_manifest.ToString());
        await AddAsync(Manifest, (stream, cancel) => stream.WriteAsync(manifest, cancel).AsTask(), cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _zip.DisposeAsync();
        await _index.DisposeAsync();
        await _negative.DisposeAsync();
    }
}
