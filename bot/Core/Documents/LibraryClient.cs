using Microsoft.Extensions.Options;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using TeamsIsms.Graph;

namespace TeamsIsms.Documents;

/// <summary>Reads the library of controlled documents.</summary>
internal sealed class LibraryClient(Lazy<GraphServiceClient> graph, ContentClient content, IOptions<GraphOptions> options)
{
    /// <summary>The largest file that is read or shown; real policies stay far below.</summary>
    public const int MostMegabytes = 25;

    private const long MostBytes = MostMegabytes * 1024L * 1024;
    private const int Tries = 3;

    private static readonly string[] WithFields = ["listItem($expand=fields)"];

    /// <summary>The files of the documents folder, by number and name.</summary>
    public Task<Outcome<IReadOnlyList<LibraryDocument>>> ListAsync(CancellationToken cancellationToken) =>
        ListAsync(options.Value.DocumentsFolder, cancellationToken);

    /// <summary>The files of another folder, given by its path inside the drive.</summary>
    public Task<Outcome<IReadOnlyList<LibraryDocument>>> ListAsync(string path, CancellationToken cancellationToken) =>
        LibraryAnswers.ReadAsync<IReadOnlyList<LibraryDocument>>(options.Value.DriveId, new LibraryNotConfigured(), async drive =>
        {
            var folder = await graph.Value.Drives[drive].Root.ItemWithPath(path)
                .GetAsync(cancellationToken: cancellationToken);
            var documents = new List<LibraryDocument>();
            await foreach (var page in GraphPages.FollowAsync((next, cancel) => ChildrenAsync(drive, folder!.Id!, next, cancel), null, cancellationToken))
            {
                documents.AddRange(page.Items.Where(item => item.File is not null).Select(LibraryRows.Read));
            }

            return documents
                .OrderBy(document => document.Number, StringComparer.Ordinal)
                .ThenBy(document => document.Name, StringComparer.Ordinal)
                .ToList();
        });

    /// <summary>One document with its fields; not its content.</summary>
    public Task<Outcome<LibraryDocument>> FindAsync(string itemId, CancellationToken cancellationToken) =>
        LibraryAnswers.ReadAsync<LibraryDocument>(options.Value.DriveId, new UnknownDocument(), async drive =>
            LibraryRows.Read(await ItemAsync(drive, itemId, cancellationToken)));

    /// <summary>The file at a path inside the drive.</summary>
    public Task<Outcome<LibraryDocument>> FindInAsync(string path, CancellationToken cancellationToken) =>
        LibraryAnswers.ReadAsync<LibraryDocument>(options.Value.DriveId, new UnknownDocument(), async drive =>
            LibraryRows.Read(await graph.Value.Drives[drive].Root.ItemWithPath(path).GetAsync(cancellationToken: cancellationToken)
                ?? throw new InvalidDataException("Graph answered an item with nothing.")));

    /// <summary>SharePoint's name of a file's current version.</summary>
    public Task<Outcome<string>> VersionAsync(string itemId, CancellationToken cancellationToken) =>
        LibraryAnswers.ReadAsync<string>(options.Value.DriveId, new UnknownDocument(), async drive =>
        {
            var versions = await graph.Value.Drives[drive].Items[itemId].Versions
                .GetAsync(request => request.QueryParameters.Select = ["id"], cancellationToken);
            return versions?.Value?.FirstOrDefault()?.Id is { } version ? version : new UnknownDocument();
        });

    /// <summary>The document with its current version and the hash of exactly these bytes.</summary>
    public Task<Outcome<PinnedDocument>> PinAsync(string itemId, CancellationToken cancellationToken) =>
        LibraryAnswers.ReadAsync<PinnedDocument>(options.Value.DriveId, new UnknownDocument(), async drive =>
        {
            var before = LibraryRows.Read(await ItemAsync(drive, itemId, cancellationToken));
            for (var attempt = 1; attempt <= Tries; attempt++)
            {
                if (before.Size > MostBytes)
                {
                    return new DocumentTooLarge(MostMegabytes);
                }

                var versions = await graph.Value.Drives[drive].Items[itemId].Versions
                    .GetAsync(request => request.QueryParameters.Select = ["id"], cancellationToken);
                var hash = await content.HashAsync(
                    graph.Value.Drives[drive].Items[itemId].Content.ToGetRequestInformation(), cancellationToken);
                var after = LibraryRows.Read(await ItemAsync(drive, itemId, cancellationToken));
                if (after == before && versions?.Value?.FirstOrDefault()?.Id is { } version)
                {
                    return new PinnedDocument(after, version, hash);
                }

                before = after;
            }

            return new DocumentChanged();
        });

    /// <summary>The pinned bytes: the current ones when they still are, else those of the pinned version, never others.</summary>
    public Task<Outcome<byte[]>> ReadAsync(
        string itemId, string versionId, string sha256, CancellationToken cancellationToken) =>
        LibraryAnswers.ReadAsync<byte[]>(options.Value.DriveId, new UnknownDocument(), async drive =>
        {
            var item = graph.Value.Drives[drive].Items[itemId];
            var current = await content.BytesAsync(item.Content.ToGetRequestInformation(), MostBytes, cancellationToken);
            if (current is not null && ContentClient.Hash(current) == sha256)
            {
                return current;
            }

            var pinned = await content.BytesAsync(
                item.Versions[versionId].Content.ToGetRequestInformation(), MostBytes, cancellationToken);
            return pinned is not null && ContentClient.Hash(pinned) == sha256 ? pinned : new DocumentChanged();
        });

    private async Task<DriveItem> ItemAsync(string drive, string itemId, CancellationToken cancellationToken) =>
        await graph.Value.Drives[drive].Items[itemId].GetAsync(
            request => request.QueryParameters.Expand = WithFields, cancellationToken)
        ?? throw new InvalidDataException("Graph answered an item with nothing.");

    private async Task<GraphPage<DriveItem>> ChildrenAsync(
        string drive, string folder, string? next, CancellationToken cancellationToken)
    {
        var children = graph.Value.Drives[drive].Items[folder].Children;
        var page = next is null
            ? await children.GetAsync(request => request.QueryParameters.Expand = WithFields, cancellationToken)
            : await children.WithUrl(next).GetAsync(cancellationToken: cancellationToken);
        return new GraphPage<DriveItem>(page?.Value ?? [], page?.OdataNextLink);
    }
}
