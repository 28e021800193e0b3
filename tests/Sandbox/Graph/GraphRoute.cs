using System.Text.RegularExpressions;

namespace TeamsIsms.Sandbox.Graph;

internal sealed record GraphRoute(string Method, Regex Pattern, Func<GraphRequest, Match, ValueTask<GraphAnswer>> Call)
{
    /// <summary>A route whose pattern writes <c>{name}</c> for one segment, as in Graph's documentation.</summary>
    public static GraphRoute Of(string method, string pattern, Func<GraphRequest, Match, ValueTask<GraphAnswer>> call) =>
        new(method, new Regex("^" + Regex.Replace(pattern, @"\{(\w+)\}", "(?<$1>[^/]+)") + "/?$", RegexOptions.CultureInvariant), call);

    public static GraphRoute Of(string method, string pattern, Func<GraphRequest, Match, GraphAnswer> call) =>
        Of(method, pattern, (request, match) => ValueTask.FromResult(call(request, match)));
}
