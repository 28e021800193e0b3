using System.Globalization;
using System.Text.Json.Nodes;
using TeamsIsms.Sandbox.Library;

namespace TeamsIsms.Sandbox.Graph;

/// <summary>Items, versions and list items as Graph writes them.</summary>
internal static class DriveJson
{
    public static JsonObject Item(LibraryItem item, DocumentLibrary library, GraphRequest request)
    {
        var json = new JsonObject
        {
            ["id"] = item.Id,
            ["name"] = item.Name,
            ["size"] = item.Size,
            ["eTag"] = item.ETag,
            ["cTag"] = item.CTag,
            ["createdDateTime"] = Time(item.Created),
            ["lastModifiedDateTime"] = Time(item.Modified),
            ["lastModifiedBy"] = By(),
            ["webUrl"] = $"{request.DoorUrl}/library/{item.Id}",
            ["parentReference"] = Parent(item, library),
        };
        if (item.IsFolder)
        {
            json["folder"] = new JsonObject { ["childCount"] = library.Children(item.Id).Count };
        }
        else
        {
            json["file"] = new JsonObject { ["mimeType"] = ReadablePage.ContentType(item.Name).Split(';')[0] };
        }

        if (request.Option("$expand")?.Contains("listItem", StringComparison.Ordinal) == true)
        {
            json["listItem"] = ListItem(item, request.Option("$expand")!.Contains("fields", StringComparison.Ordinal));
        }

        return Selected(json, item, request);
    }

    public static JsonObject ListItem(LibraryItem item, bool fields)
    {
        var json = new JsonObject
        {
            ["id"] = item.Number.ToString(CultureInfo.InvariantCulture),
            ["eTag"] = item.ETag,
            ["createdDateTime"] = Time(item.Created),
            ["lastModifiedDateTime"] = Time(item.Modified),
            ["contentType"] = new JsonObject { ["name"] = item.IsFolder ? "Folder" : "Document" },
        };
        if (fields)
        {
            json["fields"] = Fields(item);
        }

        return json;
    }

    public static JsonObject Fields(LibraryItem item)
    {
        var json = item.Fields.DeepClone().AsObject();
        foreach (var empty in json.Where(pair => pair.Value is null).Select(pair => pair.Key).ToList())
        {
            json.Remove(empty);
        }

        json["@odata.etag"] = item.ETag;
        json["id"] = item.Number.ToString(CultureInfo.InvariantCulture);
        json["FileLeafRef"] = item.Name;
        json["_UIVersionString"] = item.IsFolder ? "1.0" : item.Current.Label;
        return json;
    }

    public static JsonObject Version(LibraryVersion version) => new()
    {
        ["id"] = version.Label,
        ["lastModifiedDateTime"] = Time(version.At),
        ["lastModifiedBy"] = By(),
        ["size"] = version.Size,
    };

    // Graph sends the publication facet only when it is selected.
    private static JsonObject Selected(JsonObject json, LibraryItem item, GraphRequest request)
    {
        if (request.Option("$select")?.Split(',', StringSplitOptions.TrimEntries) is not { } wanted)
        {
            return json;
        }

        if (wanted.Contains("publication") && !item.IsFolder)
        {
            json["publication"] = new JsonObject { ["level"] = item.CheckedOutBy is null ? "published" : "checkout", ["versionId"] = item.Current.Label };
        }

        foreach (var name in json.Select(pair => pair.Key).Where(name => name is not ("id" or "listItem") && !wanted.Contains(name)).ToList())
        {
            json.Remove(name);
        }

        return json;
    }

    private static JsonObject Parent(LibraryItem item, DocumentLibrary library)
    {
        var json = new JsonObject { ["driveId"] = Drive.Id, ["driveType"] = "documentLibrary", ["siteId"] = Drive.SiteId };
        if (item.ParentId is { } parent && library.Find(parent) is { } folder)
        {
            json["id"] = folder.Id;
            json["path"] = $"/drives/{Drive.Id}/root:{(folder.Id == DocumentLibrary.RootId ? "" : "/" + library.PathOf(folder))}";
        }

        return json;
    }

    private static JsonObject By() => new() { ["application"] = new JsonObject { ["displayName"] = "TeamsIsms" } };

    private static string Time(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
