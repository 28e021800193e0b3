using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using TeamsIsms.Documents.Docx;
using TeamsIsms.Graph;
using TeamsIsms.Records.Shelves;

namespace TeamsIsms.Records.Disposals;

/// <summary>
/// Puts the certificate of a disposal into the library, and beside it the list of leaves whose details are gone. The list is read from the
/// rows themselves, so a second try makes the same one in the same place.
/// </summary>
internal sealed class CertificateRun(
    ErasureTable erasure, RecordSightRun sights, LibraryWriteClient library, IOptions<GraphOptions> options)
{
    public async Task<Outcome<DisposalCertificate>> MakeAsync(
        IRecordShelf shelf, RecordClass records, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var disposal = records.Disposal!; // it was carried out
        await using var list = Scratch(now);
        var leaves = await WriteAsync(list, shelf, disposal, cancellationToken);
        list.Position = 0;
        var listHash = Convert.ToHexStringLower(await SHA256.HashDataAsync(list, cancellationToken));
        list.Position = 0;
        var listed = await SaveAsync(disposal, ".csv", list, cancellationToken);
        if (listed.Value is not { } listFile)
        {
            return listed.Refusal!; // no value: refused
        }

        var sight = await sights.OfAsync(records, disposal.Approval.Requester, now, cancellationToken);
        var title = CertificateDocx.Title(disposal);
        using var file = new MemoryStream();
        DocxWriter.Write(
            file,
            new DocxFile(
                title, Languages.Chinese, now, new DocxFrame(DocxLook.Official, $"{disposal.Number}  "), CertificateDocx.Blocks(disposal, sight.Name, listFile.Name, listHash, leaves, now)));
        var hash = Convert.ToHexStringLower(SHA256.HashData(file.ToArray()));
        file.Position = 0;
        var saved = await SaveAsync(disposal, ".docx", file, cancellationToken);
        return saved.Match<Outcome<DisposalCertificate>>(
            stored => new DisposalCertificate(stored.WebUrl, hash, listFile.WebUrl, listHash, leaves, now), refusal => refusal);
    }

    private async Task<int> WriteAsync(Stream file, IRecordShelf shelf, Disposal disposal, CancellationToken cancellationToken)
    {
        var count = 0;
        await using var csv = CsvHelper.CsvWriter.Create(file, new CsvHelper.CsvWriterOptions { WriteByteOrderMark = true }, leaveOpen: true);
        await csv.WriteRecordAsync([.. ErasedLeaf.Heads], cancellationToken);
        foreach (var place in disposal.Items.SelectMany(shelf.TrailOf).Distinct())
        {
            await foreach (var leaf in erasure.LeavesAsync(place, disposal.Number, cancellationToken))
            {
                await csv.WriteRecordAsync([.. leaf.Line().Select(SpreadsheetCell.Safe)], cancellationToken);
                count++;
            }
        }

        return count;
    }

    private Task<Outcome<LibraryDocument>> SaveAsync(Disposal disposal, string extension, Stream content, CancellationToken cancellationToken) =>
        library.UploadAsync(
            $"{options.Value.ReportsFolder}/{RecordWords.Text.Say(Languages.Chinese, "CertificateFolder")}",
            LibraryName.Safe($"{disposal.Number}_{RecordWords.Name(disposal.Kind, Languages.Chinese)}", extension),
            content,
            UploadConflict.Replace,
            cancellationToken);

    private static FileStream Scratch(DateTimeOffset now) => new(
        Path.Combine(Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"disposal-{Guid.CreateVersion7(now):N}")),
        FileMode.CreateNew,
        FileAccess.ReadWrite,
        FileShare.None,
        81920,
        FileOptions.Asynchronous | FileOptions.DeleteOnClose);
}
