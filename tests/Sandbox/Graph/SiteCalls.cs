using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TeamsIsms.Sandbox.Library;

namespace TeamsIsms.Sandbox.Graph;

/// <summary>The one site and its one drive.</summary>
internal static class SiteCalls
{
    public static IEnumerable<GraphRoute> Routes()
    {
        var site = "/sites/" + Regex.Escape(Drive.SiteId);
        return
        [
            GraphRoute.Of("GET", site, (_, _) => GraphAnswer.Ok(Site())),
            GraphRoute.Of("GET", $"/sites/{Regex.Escape(Drive.Host)}:/{Drive.SitePath}:?", (_, _) => GraphAnswer.Ok(Site())),
            GraphRoute.Of("GET", site + "/drive", (_, _) => GraphAnswer.Ok(Json())),
            GraphRoute.Of("GET", site + "/drives", (request, _) => GraphPage.Of(request, "drives", [Json()])),
            GraphRoute.Of("GET", "/drives/" + Regex.Escape(Drive.Id), (_, _) => GraphAnswer.Ok(Json())),
        ];
    }

    private static JsonObject Site() => new()
    {
        ["id"] = Drive.SiteId,
        ["name"] = "isms",
        ["displayName"] = "資安管理",
        ["webUrl"] = $"https://{Drive.Host}/{Drive.SitePath}",
    };

    private static JsonObject Json() => new()
    {
        ["id"] = Drive.Id,
        ["name"] = "文件",
        ["driveType"] = "documentLibrary",
        ["webUrl"] = $"https://{Drive.Host}/{Drive.SitePath}/documents",
    };
}
