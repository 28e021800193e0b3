using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TeamsIsms.Sandbox.Library;

namespace TeamsIsms.Sandbox.Graph;

/// <summary>Items and folders of the drive, their list fields and check-out.</summary>
internal sealed class DriveCalls
{
    private readonly DocumentLibrary _library;

    private DriveCalls(DocumentLibrary library) => _library = library;

    public static IEnumerable<GraphRoute> Routes(DocumentLibrary library)
    {
        var calls = new DriveCalls(library);
        return
        [
            DrivePath.Route("GET", "", (request, match) => calls.On(match, item => GraphAnswer.Ok(DriveJson.Item(item, library, request)))),
            DrivePath.Route("PATCH", "", calls.PlaceAsync),
            DrivePath.Route("DELETE", "", (request, match) => calls.On(match, item =>
                DriveAnswers.Of(library.Delete(item.Id, DriveAnswers.IfMatch(request)), _ => GraphAnswer.NoContent))),
            DrivePath.Route("GET", "children", (request, match) => calls.On(match, item =>
                GraphPage.Of(request, "driveItems", library.Children(item.Id).Select(child => DriveJson.Item(child, library, request))))),
            DrivePath.Route("POST", "children", calls.CreateFolderAsync),
            DrivePath.Route("GET", "listItem", (request, match) => calls.On(match, item => GraphAnswer.Ok(
                DriveJson.ListItem(item, request.Option("$expand")?.Contains("fields", StringComparison.Ordinal) == true)))),
            DrivePath.Route("GET", "listItem/fields", (_, match) => calls.On(match, item => GraphAnswer.Ok(DriveJson.Fields(item)))),
            DrivePath.Route("PATCH", "listItem/fields", (request, match) => calls.SetFieldsAsync(request, DrivePath.Item(library, match))),
            GraphRoute.Of("PATCH", $"/sites/(?:{Regex.Escape(Drive.SiteId)})/lists/(?:{Drive.ListId})/items/{{number}}/fields", (request, match) =>
                calls.SetFieldsAsync(request, int.TryParse(match.Groups["number"].Value, out var number) ? library.FindByNumber(number) : null)),
            DrivePath.Route("POST", "checkout", (_, match) => calls.On(match, item =>
                DriveAnswers.Of(library.CheckOut(item.Id, DocumentLibrary.App), _ => GraphAnswer.NoContent))),
            DrivePath.Route("POST", "checkin", (_, match) => calls.On(match, item =>
                DriveAnswers.Of(library.CheckIn(item.Id, DocumentLibrary.App), _ => GraphAnswer.NoContent))),
        ];
    }

    private GraphAnswer On(Match match, Func<LibraryItem, GraphAnswer> answer) =>
        DrivePath.Item(_library, match) is { } item ? answer(item) : DriveAnswers.Fresh(DriveAnswers.Missing);

    private async ValueTask<GraphAnswer> PlaceAsync(GraphRequest request, Match match)
    {
        var given = await request.ReadAsync();
        var (name, folder) = (given["name"]?.GetValue<string>(), given["parentReference"]?["id"]?.GetValue<string>());
        return On(match, item => name is null && folder is null
            ? GraphAnswer.Bad("Only the name and the parent can be changed.")
            : DriveAnswers.Of(
                _library.Place(item.Id, folder ?? item.ParentId ?? DocumentLibrary.RootId, name ?? item.Name, DriveAnswers.IfMatch(request)),
                placed => GraphAnswer.Ok(DriveJson.Item(placed, _library, request))));
    }

    private async ValueTask<GraphAnswer> CreateFolderAsync(GraphRequest request, Match match)
    {
        var given = await request.ReadAsync();
        var conflict = DriveAnswers.Conflict(given["@microsoft.graph.conflictBehavior"]?.GetValue<string>(), NameConflict.Fail);
        return On(match, parent => given["name"]?.GetValue<string>() is { } name && given["folder"] is JsonObject && conflict is { } behaviour
            ? DriveAnswers.Of(_library.CreateFolder(parent.Id, name, behaviour), folder => GraphAnswer.Created(DriveJson.Item(folder, _library, request)))
            : GraphAnswer.Error(StatusCodes.Status400BadRequest, "invalidRequest", "A folder needs a name and a folder facet."));
    }

    private async ValueTask<GraphAnswer> SetFieldsAsync(GraphRequest request, LibraryItem? item)
    {
        var fields = await request.ReadAsync();
        if (item is null)
        {
            return DriveAnswers.Fresh(DriveAnswers.Missing);
        }

        return DriveAnswers.Refuse(fields) is { } refused
            ? refused
            : DriveAnswers.Of(
                _library.SetFields(item.Id, new JsonObject(fields.Where(pair => pair.Key[0] != '@').Select(pair => KeyValuePair.Create(pair.Key, pair.Value?.DeepClone()))), DriveAnswers.IfMatch(request)),
                changed => GraphAnswer.Ok(DriveJson.Fields(changed)));
    }
}
