using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TeamsIsms.Sandbox.Tenant;

namespace TeamsIsms.Sandbox.Graph;

/// <summary>Groups and who is in them.</summary>
internal sealed class GroupCalls
{
    private readonly TenantState _state;

    private GroupCalls(TenantState state) => _state = state;

    public static IEnumerable<GraphRoute> Routes(TenantState state)
    {
        var calls = new GroupCalls(state);
        return
        [
            GraphRoute.Of("GET", "/groups", (request, _) => calls.List(request)),
            GraphRoute.Of("GET", "/groups/{group}", (request, match) =>
                calls.Within(match, group => GraphAnswer.Ok(Selected(DirectoryJson.Group(group), request)))),
            GraphRoute.Of("GET", "/groups/{group}/members", (request, match) =>
                calls.Within(match, group => calls.Members(request, group.Members))),
            GraphRoute.Of("GET", "/groups/{group}/transitiveMembers", (request, match) =>
                calls.Within(match, group => calls.Members(request, () => calls._state.Groups.Transitive(group)))),
            GraphRoute.Of("GET", @"/groups/{group}/members/(?:microsoft\.)?graph\.user", (request, match) =>
                calls.Within(match, group => calls.Users(request, group.Members))),
            GraphRoute.Of("GET", @"/groups/{group}/transitiveMembers/(?:microsoft\.)?graph\.user", (request, match) =>
                calls.Within(match, group => calls.Users(request, () => calls._state.Groups.Transitive(group)))),
        ];
    }

    private GraphAnswer List(GraphRequest request) =>
        GraphPage.Of(request, "groups", _state.Groups.All.Select(DirectoryJson.Group), _state.Groups.All.Count) switch
        {
            { Json: { } json } answer when json["value"] is JsonArray value => answer with { Json = Reselect(json, value, request) },
            var refused => refused,
        };

    private static JsonObject Reselect(JsonObject json, JsonArray value, GraphRequest request)
    {
        json["value"] = new JsonArray([.. value.Select(row => Selected(row!.DeepClone().AsObject(), request))]);
        return json;
    }

    private GraphAnswer Within(Match match, Func<TenantGroup, GraphAnswer> answer) =>
        Guid.TryParse(match.Groups["group"].Value, out var id) && _state.Groups.Find(id) is { } group
            ? answer(group)
            : GraphAnswer.Missing(match.Groups["group"].Value);

    private GraphAnswer Members(GraphRequest request, Func<IEnumerable<Guid>> members) =>
        GraphPage.Of(request, "directoryObjects", members().Select(id => Member(id, request)).OfType<JsonObject>(), Count(request, members));

    private JsonObject? Member(Guid id, GraphRequest request)
    {
        if (_state.People.Find(id) is { } user)
        {
            return Selected(DirectoryJson.Typed(DirectoryJson.User(user)), request);
        }

        if (_state.People.Contact(id) is { } contact)
        {
            return Selected(DirectoryJson.Contact(contact), request);
        }

        if (_state.Groups.Find(id) is not { } group)
        {
            return null;
        }

        var json = DirectoryJson.Group(group);
        json["@odata.type"] = "#microsoft.graph.group";
        return Selected(json, request);
    }

    // Casting a member list is an advanced query: Graph refuses it without the header and the count.
    private GraphAnswer Users(GraphRequest request, Func<IEnumerable<Guid>> members)
    {
        if (request.Headers["ConsistencyLevel"] != "eventual" || request.Option("$count") != "true")
        {
            return GraphAnswer.Error(StatusCodes.Status400BadRequest, "Request_UnsupportedQuery",
                "OData cast needs the header ConsistencyLevel: eventual and $count=true.");
        }

        var users = members().Select(_state.People.Find).OfType<DirectoryUser>();
        return GraphPage.Of(request, "users",
            users.Select(user => Selected(DirectoryJson.User(user), request)),
            members().Select(_state.People.Find).OfType<DirectoryUser>().Count());
    }

    private static int? Count(GraphRequest request, Func<IEnumerable<Guid>> members) =>
        request.Option("$count") == "true" ? members().Count() : null;

    // Members are of several kinds: what one kind does not have is left out, not refused.
    private static JsonObject Selected(JsonObject json, GraphRequest request) =>
        DirectoryJson.Select(json, request.Option("$select") is { } select
            ? string.Join(',', select.Split(',').Where(json.ContainsKey))
            : null)!;
}
