using Microsoft.Extensions.Options;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using TeamsIsms.Graph;

namespace TeamsIsms.Documents;

/// <summary>Where files of the library lie, what they are called and whether they are locked; each change names the state it was decided on.</summary>
internal sealed class LibraryPlaceClient(Lazy<GraphServiceClient> graph, IOptions<GraphOptions> options)
{
    private const string IfMatch = "If-Match";

    private static readonly string[] Fields = ["listItem($expand=fields)"];

    // Graph sends the publication facet only when it is asked for.
    private static readonly string[] Selected =
        ["id", "name", "webUrl", "eTag", "cTag", "size", "file", "parentReference", "publication"];

    public Task<Outcome<LibraryFile>> FindAsync(string itemId, CancellationToken cancellationToken) => AskAsync(async drive =>
        await graph.Value.Drives[drive].Items[itemId].GetAsync(
            request => (request.QueryParameters.Select, request.QueryParameters.Expand) = (Selected, Fields), cancellationToken));

    /// <summary>Moves and renames in one step.</summary>
    /// <param name="file">As it was read; when it changed since, the answer is <see cref="DocumentChanged"/>.</param>
    /// <param name="folderId">Of the same library.</param>
    /// <param name="name">Of <see cref="LibraryName.Safe"/>.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    public async Task<Outcome<LibraryFile>> MoveAsync(
        LibraryFile file, string folderId, string name, CancellationToken cancellationToken)
    {
        var wanted = new DriveItem { Name = name, ParentReference = new ItemReference { Id = folderId } };
        try
        {
            var moved = await AskAsync(async drive => await graph.Value.Drives[drive].Items[file.Document.ItemId].PatchAsync(
                wanted, request => request.Headers.Add(IfMatch, file.ETag), cancellationToken));
            return moved.Refusal is { } refusal ? refusal : await FindAsync(file.Document.ItemId, cancellationToken);
        }
        catch (ODataError e) when (e.ResponseStatusCode == 409)
        {
            return new NameTaken(name);
        }
    }

    /// <summary>Checks the file out in the product's name: others read it and cannot change it (decision 0020).</summary>
    public Task<Outcome<bool>> LockAsync(string itemId, CancellationToken cancellationToken) =>
        LibraryAnswers.ReadAsync<bool>(options.Value.DriveId, new UnknownDocument(), async drive =>
        {
            await graph.Value.Drives[drive].Items[itemId].Checkout.PostAsync(cancellationToken: cancellationToken);
            return true;
        });

    /// <summary>Deletes a file, or a folder with everything in it. SharePoint keeps it in its recycle bin for its own time.</summary>
    /// <returns>Null when it is gone, now or before; else why it is not.</returns>
    public Task<Refusal?> DeleteAsync(string itemId, CancellationToken cancellationToken) =>
        GoneAsync(async drive => await graph.Value.Drives[drive].Items[itemId].DeleteAsync(cancellationToken: cancellationToken));

    /// <summary>As above, of the file of that name in a folder given by its path.</summary>
    public Task<Refusal?> DeleteAsync(string folder, string name, CancellationToken cancellationToken) => GoneAsync(async drive =>
    {
        var item = await graph.Value.Drives[drive].Root.ItemWithPath($"{folder}/{name}").GetAsync(cancellationToken: cancellationToken);
        await graph.Value.Drives[drive].Items[item?.Id].DeleteAsync(cancellationToken: cancellationToken);
    });

    private async Task<Refusal?> GoneAsync(Func<string, Task> delete)
    {
        var gone = await LibraryAnswers.ReadAsync<bool>(options.Value.DriveId, new UnknownDocument(), async drive =>
        {
            await delete(drive);
            return true;
        });
        return gone.Refusal is UnknownDocument ? null : gone.Refusal;
    }

    private Task<Outcome<LibraryFile>> AskAsync(Func<string, Task<DriveItem?>> ask) =>
        LibraryAnswers.ReadAsync<LibraryFile>(options.Value.DriveId, new UnknownDocument(), async drive =>
            await ask(drive) is { } item ? LibraryRows.File(item) : throw new InvalidDataException("Graph answered an item with nothing."));
}
