using System.Text.RegularExpressions;
using TeamsIsms.Sandbox.Library;

namespace TeamsIsms.Sandbox.Graph;

/// <summary>Which item a drive path means: by id, by path below the root, or by path below an item.</summary>
internal static partial class DrivePath
{
    /// <summary>A route to <c>/drives/{drive}/root…</c> or <c>/items/{item}…</c> followed by a segment such as <c>content</c>.</summary>
    public static GraphRoute Route(string method, string then, Func<GraphRequest, Match, ValueTask<GraphAnswer>> call)
    {
        var tail = then.Length == 0 ? "" : "/" + Named().Replace(then, "(?<$1>[^/]+)");
        var pattern = "^/drives/(?<drive>[^/]+)/(?:root|items/(?<item>[^/:]+))(?::/(?<path>[^:]*):" + (tail.Length == 0 ? "?" : tail)
            + (tail.Length == 0 ? "|:/(?<path>[^:]*))?/?$" : "|" + tail + ")/?$");
        return new GraphRoute(method, new Regex(pattern, RegexOptions.CultureInvariant), call);
    }

    public static GraphRoute Route(string method, string then, Func<GraphRequest, Match, GraphAnswer> call) =>
        Route(method, then, (request, match) => ValueTask.FromResult(call(request, match)));

    public static bool IsOurs(Match match) => match.Groups["drive"].Value is Drive.Id;

    public static LibraryItem? Item(DocumentLibrary library, Match match) =>
        IsOurs(match) ? library.Find(Start(match), match.Groups["path"].Value) : null;

    /// <summary>Folder and name that a write by path means; for a path below an item, that item is the folder.</summary>
    public static (LibraryItem? Folder, string Name) Target(DocumentLibrary library, Match match)
    {
        var path = match.Groups["path"].Value.Trim('/');
        var cut = path.LastIndexOf('/');
        var folder = IsOurs(match) ? library.Find(Start(match), cut < 0 ? "" : path[..cut]) : null;
        return (folder, path[(cut + 1)..]);
    }

    private static string Start(Match match) =>
        match.Groups["item"] is { Success: true, Value: not "root" and var id } ? id : DocumentLibrary.RootId;

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Named();
}
