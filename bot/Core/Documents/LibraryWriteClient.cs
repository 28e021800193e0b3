using Microsoft.Extensions.Options;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using TeamsIsms.Graph;

namespace TeamsIsms.Documents;

/// <summary>Puts files, folders and list fields into the library.</summary>
internal sealed class LibraryWriteClient(
    Lazy<GraphServiceClient> graph, UploadClient uploads, IOptions<GraphOptions> options)
{
    private const string Conflict = "@microsoft.graph.conflictBehavior";

    /// <summary>Stores a file in a folder given by its path; the folder is made when it is missing.</summary>
    /// <param name="folder">Path inside the drive, such as <c>Reports/2026</c>.</param>
    /// <param name="name">Of <see cref="LibraryName.Safe"/>.</param>
    /// <param name="content">Can seek, because the request may have to be repeated.</param>
    /// <param name="conflict">What to do when the name is taken.</param>
    /// <param name="cancellationToken">Ends the upload; nothing is stored then.</param>
    public Task<Outcome<LibraryDocument>> UploadAsync(
        string folder, string name, Stream content, UploadConflict conflict, CancellationToken cancellationToken) =>
        LibraryAnswers.ReadAsync<LibraryDocument>(options.Value.DriveId, new LibraryNotConfigured(), async drive =>
        {
            var parent = await FolderAsync(drive, folder, cancellationToken);
            try
            {
                var item = content.Length <= UploadClient.LargestSimple
                    ? await uploads.PutAsync(drive, parent, name, content, Word(conflict), cancellationToken)
                    : await uploads.SendAsync(drive, parent, name, content, Word(conflict), cancellationToken);
                return LibraryRows.Read(item);
            }
            catch (ODataError e) when (e.ResponseStatusCode == 409)
            {
                return new NameTaken(name);
            }
        });

    /// <summary>The id of a folder given by its path; it is made when it is missing.</summary>
    public Task<Outcome<string>> FolderAsync(string path, CancellationToken cancellationToken) => LibraryAnswers.ReadAsync<string>(
        options.Value.DriveId, new LibraryNotConfigured(), async drive => await FolderAsync(drive, path, cancellationToken));

    /// <summary>Sets columns by their internal names (<see cref="LibraryRows"/>); columns that are not named stay.</summary>
    /// <param name="itemId">Of the file.</param>
    /// <param name="fields">Days as <c>yyyy-MM-dd</c>.</param>
    /// <param name="tag">The file's eTag as it was read: when it is another now, nothing is set.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    public Task<Outcome<bool>> SetFieldsAsync(
        string itemId, IReadOnlyDictionary<string, string> fields, string tag, CancellationToken cancellationToken) =>
        LibraryAnswers.ReadAsync<bool>(options.Value.DriveId, new UnknownDocument(), async drive =>
        {
            var values = new FieldValueSet
            {
                AdditionalData = fields.ToDictionary(field => field.Key, object (field) => field.Value),
            };
            var address = $"{options.Value.Address.AbsoluteUri.TrimEnd('/')}/drives/{Uri.EscapeDataString(drive)}/items/{Uri.EscapeDataString(itemId)}/listItem/fields";

            // The SDK offers fields only below sites; the address decides, so that no site id needs to be configured.
            await graph.Value.Sites["-"].Lists["-"].Items["-"].Fields.WithUrl(address)
                .PatchAsync(values, request => request.Headers.Add("If-Match", tag), cancellationToken);
            return true;
        });

    private static string Word(UploadConflict conflict) => conflict switch
    {
        UploadConflict.Refuse => "fail",
        UploadConflict.Replace => "replace",
        UploadConflict.Rename => "rename",
    };

    private async Task<string> FolderAsync(string drive, string path, CancellationToken cancellationToken)
    {
        var (parent, walked) = ("root", "");
        foreach (var segment in path.Split('/', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            walked = walked.Length == 0 ? segment : $"{walked}/{segment}";
            parent = await FindAsync(drive, walked, cancellationToken)
                ?? await CreateAsync(drive, parent, segment, cancellationToken)
                ?? await FindAsync(drive, walked, cancellationToken) // somebody else made it meanwhile
                ?? throw new InvalidDataException("A folder exists and is not found.");
        }

        return parent;
    }

    private async Task<string?> FindAsync(string drive, string path, CancellationToken cancellationToken)
    {
        try
        {
            var item = await graph.Value.Drives[drive].Root.ItemWithPath(path).GetAsync(cancellationToken: cancellationToken);
            return item?.Id;
        }
        catch (ODataError e) when (e.ResponseStatusCode == 404)
        {
            return null;
        }
    }

    private async Task<string?> CreateAsync(string drive, string parent, string name, CancellationToken cancellationToken)
    {
        var folder = new DriveItem
        {
            Name = name,
            Folder = new Folder(),
            AdditionalData = new Dictionary<string, object> { [Conflict] = "fail" },
        };
        try
        {
            var made = await graph.Value.Drives[drive].Items[parent].Children.PostAsync(folder, cancellationToken: cancellationToken);
            return made?.Id;
        }
        catch (ODataError e) when (e.ResponseStatusCode == 409)
        {
            return null;
        }
    }
}
