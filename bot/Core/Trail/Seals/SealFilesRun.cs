using System.Text;
using Microsoft.Extensions.Options;
using TeamsIsms.Graph;
using TeamsIsms.Trail.Sequencing;

namespace TeamsIsms.Trail.Seals;

/// <summary>Puts a seal and the tree it seals where others can take them: into blobs, and the seal into SharePoint.</summary>
internal sealed class SealFilesRun(
    TileRun tiles, TrailBlobClient blobs, LibraryWriteClient library, IOptions<TrailOptions> options, IOptions<GraphOptions> graph)
{
    private const string Checkpoint = "checkpoint";
    private const string Token = "seal.tsr";
    private const string Key = "log.pem";

    /// <summary>There is a SharePoint library to share seals in.</summary>
    public bool CanShare => graph.Value.DriveId is { Length: > 0 };

    /// <param name="seal">Signed and stamped.</param>
    public async Task CopyAsync(Seal seal, CancellationToken cancellationToken)
    {
        var folder = LogRows.Partition(seal.Id.Year);
        await tiles.WriteAsync(seal, cancellationToken);
        await blobs.KeepAsync($"{folder}/{Key}", Text(seal.Key), cancellationToken);
        foreach (var (name, content) in Files(seal))
        {
            await blobs.KeepAsync($"{folder}/seals/{SealRows.Day(seal.Id.Day)}/{name}", content, cancellationToken);
        }

        await blobs.ReplaceAsync($"{folder}/{Checkpoint}", Text(seal.Checkpoint), cancellationToken);
    }

    /// <returns>What the library refused; null when the copy is there.</returns>
    public async Task<Refusal?> ShareAsync(Seal seal, CancellationToken cancellationToken)
    {
        var folder = $"{options.Value.Folder}/{LogRows.Partition(seal.Id.Year)}";
        var refusal = await UploadAsync(folder, Key, Text(seal.Key), cancellationToken);
        foreach (var (name, content) in Files(seal))
        {
            refusal ??= await UploadAsync($"{folder}/{SealRows.Day(seal.Id.Day)}", name, content, cancellationToken);
        }

        return refusal;
    }

    private async Task<Refusal?> UploadAsync(string folder, string name, byte[] content, CancellationToken cancellationToken)
    {
        using var file = new MemoryStream(content);
        return (await library.UploadAsync(folder, name, file, UploadConflict.Replace, cancellationToken)).Refusal;
    }

    private static IEnumerable<(string Name, byte[] Content)> Files(Seal seal) =>
        [(Checkpoint, Text(seal.Checkpoint)), (Token, Convert.FromBase64String(seal.Token!))]; // it is stamped

    private static byte[] Text(string? text) => Encoding.UTF8.GetBytes(text!); // it is signed
}
