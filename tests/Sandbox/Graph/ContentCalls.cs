using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using TeamsIsms.Sandbox.Library;
using TeamsIsms.Sandbox.Tenant;

namespace TeamsIsms.Sandbox.Graph;

/// <summary>
/// File content and versions. As at SharePoint, content is fetched from a signed address outside Graph that needs no token.
/// </summary>
internal sealed class ContentCalls
{
    private readonly byte[] _secret = RandomNumberGenerator.GetBytes(32);
    private readonly TenantState _state;

    public ContentCalls(TenantState state) => _state = state;

    private DocumentLibrary Library => _state.Library;

    public IEnumerable<GraphRoute> Routes() =>
    [
        DrivePath.Route("GET", "content", (request, match) => On(match, item =>
            item.IsFolder ? GraphAnswer.Bad("A folder has no content.") : Redirect(request, item.Current))),
        DrivePath.Route("PUT", "content", PutAsync),
        DrivePath.Route("GET", "versions", (request, match) => On(match, item =>
            GraphPage.Of(request, "versions", item.Versions.Reverse().Select(DriveJson.Version)))),
        DrivePath.Route("GET", "versions/{version}", (_, match) => OnVersion(match, (_, version) => GraphAnswer.Ok(DriveJson.Version(version)))),
        DrivePath.Route("GET", "versions/{version}/content", (request, match) => OnVersion(match, (_, version) => Redirect(request, version))),
        DrivePath.Route("POST", "versions/{version}/restoreVersion", (_, match) => OnVersion(match, (item, version) =>
            DriveAnswers.Of(Library.Restore(item.Id, version), _ => GraphAnswer.NoContent))),
    ];

    /// <summary>Answers addresses beside Graph: signed downloads and the readable page of a document; null for other paths.</summary>
    public GraphAnswer? Beside(GraphRequest request) => request.Path.Split('/') switch
    {
        ["", "download", var file, var signature] when Sign(file) == signature && File.Exists(PathOf(file)) =>
            new GraphAnswer(StatusCodes.Status200OK) { File = PathOf(file) },
        ["", "download", ..] => DriveAnswers.Fresh(DriveAnswers.Missing),
        ["", "library", var id] => Page(id),
        _ => null,
    };

    private GraphAnswer On(Match match, Func<LibraryItem, GraphAnswer> answer) =>
        DrivePath.Item(Library, match) is { } item ? answer(item) : DriveAnswers.Fresh(DriveAnswers.Missing);

    private GraphAnswer OnVersion(Match match, Func<LibraryItem, LibraryVersion, GraphAnswer> answer) => On(match, item =>
        item.Versions.FirstOrDefault(version => version.Label == match.Groups["version"].Value) is { } version
            ? answer(item, version)
            : DriveAnswers.Fresh(DriveAnswers.Missing));

    private async ValueTask<GraphAnswer> PutAsync(GraphRequest request, Match match)
    {
        var existing = DrivePath.Item(Library, match);
        var (folder, name) = existing is { ParentId: { } parent } ? (Library.Find(parent), existing.Name) : DrivePath.Target(Library, match);
        if (folder is null || name.Length == 0 || DriveAnswers.Conflict(request.Option("@microsoft.graph.conflictBehavior"), NameConflict.Replace) is not { } conflict)
        {
            return folder is null ? DriveAnswers.Fresh(DriveAnswers.Missing) : GraphAnswer.Error(StatusCodes.Status400BadRequest, "invalidRequest", "Name or conflict behaviour is not valid.");
        }

        var file = Library.Disk.NewTemporaryFile(_state.Clock.GetUtcNow());
        await using (var target = File.Create(file))
        {
            await request.Body.CopyToAsync(target, request.Aborted);
        }

        // A tag that no longer fits answers 412 even where the item was deleted meanwhile.
        var write = new LibraryWrite(folder.Id, name, file) { Conflict = conflict, IfMatch = DriveAnswers.IfMatch(request) };
        var result = Library.Put(write);
        File.Delete(file);
        return DriveAnswers.Of(result, item =>
        {
            var json = DriveJson.Item(item, Library, request);
            return result.IsNew ? GraphAnswer.Created(json) : GraphAnswer.Ok(json);
        });
    }

    private GraphAnswer Redirect(GraphRequest request, LibraryVersion version) => new(StatusCodes.Status302Found)
    {
        Headers = new Dictionary<string, string> { ["Location"] = $"{request.DoorUrl}/download/{version.File}/{Sign(version.File)}" },
    };

    private GraphAnswer Page(string id)
    {
        if (Library.Find(id) is not { IsFolder: false } item)
        {
            return DriveAnswers.Fresh(DriveAnswers.Missing);
        }

        var path = Library.Disk.ContentPath(item.Current);
        return ReadablePage.Text(path, item.Name) is { } text
            ? new GraphAnswer(StatusCodes.Status200OK) { Text = ReadablePage.Write(item.Name, text), ContentType = "text/html; charset=utf-8" }
            : new GraphAnswer(StatusCodes.Status200OK) { File = path, ContentType = ReadablePage.ContentType(item.Name) };
    }

    private string PathOf(string file) => Library.Disk.ContentPath(new LibraryVersion(0, default, 0, Path.GetFileName(file)));

    private string Sign(string file) => Convert.ToHexStringLower(HMACSHA256.HashData(_secret, Encoding.UTF8.GetBytes(file)));
}
