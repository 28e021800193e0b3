using System.Globalization;
using System.Text.Json.Nodes;

namespace TeamsIsms.Sandbox.Graph;

/// <summary>Cuts a list into pages; the link to the next page repeats the query with a skip token.</summary>
internal static class GraphPage
{
    private const int Default = 100;
    private const int Most = 999;

    /// <summary>One page of rows; <c>rows</c> gives those at and after a position, each with its own.</summary>
    public static GraphAnswer Of(
        GraphRequest request, string context, Func<int, IEnumerable<(int Position, JsonObject Json)>> rows, int? count = null)
    {
        if (!TryTop(request, out var top) || !TryStart(request, out var start))
        {
            return GraphAnswer.Bad("Invalid page size or skip token.");
        }

        if (ODataFilter.Parse(request.Option("$filter")) is not { } filter)
        {
            return GraphAnswer.Error(StatusCodes.Status400BadRequest, "Request_UnsupportedQuery", "Unsupported or invalid query filter clause.");
        }

        var value = new JsonArray();
        int? next = null;
        foreach (var (position, json) in rows(start).Where(row => filter(row.Json)))
        {
            if (value.Count == top)
            {
                next = position;
                break;
            }

            value.Add(json);
        }

        var answer = new JsonObject { ["@odata.context"] = $"{request.DoorUrl}/v1.0/$metadata#{context}" };
        if (count is { } number && request.Option("$count") == "true")
        {
            answer["@odata.count"] = number;
        }

        if (next is { } following)
        {
            answer["@odata.nextLink"] = Link(request, "$skiptoken", following.ToString(CultureInfo.InvariantCulture));
        }

        answer["value"] = value;
        return GraphAnswer.Ok(answer);
    }

    public static GraphAnswer Of(GraphRequest request, string context, IEnumerable<JsonObject> rows, int? count = null) =>
        Of(request, context, start => rows.Select((json, position) => (position, json)).Skip(start), count);

    /// <summary>The request's own address with one more option; what was asked for stays.</summary>
    public static string Link(GraphRequest request, string name, string value)
    {
        var options = request.Query.Where(option => option.Key is not ("$skiptoken" or "$deltatoken"))
            .SelectMany(option => option.Value.Select(text => $"{option.Key}={Uri.EscapeDataString(text ?? "")}"))
            .Append($"{name}={Uri.EscapeDataString(value)}");
        return $"{request.DoorUrl}{Uri.EscapeDataString(request.Path).Replace("%2F", "/", StringComparison.Ordinal)}?{string.Join('&', options)}";
    }

    private static bool TryTop(GraphRequest request, out int top)
    {
        top = Default;
        return request.Option("$top") is not { } text
            || (int.TryParse(text, CultureInfo.InvariantCulture, out top) && top is >= 1 and <= Most);
    }

    private static bool TryStart(GraphRequest request, out int start)
    {
        start = 0;
        return request.Option("$skiptoken") is not { } text
            || (int.TryParse(text, CultureInfo.InvariantCulture, out start) && start >= 0);
    }
}
