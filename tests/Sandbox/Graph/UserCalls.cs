using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TeamsIsms.Sandbox.Tenant;

namespace TeamsIsms.Sandbox.Graph;

/// <summary>Users and their managers.</summary>
internal sealed class UserCalls
{
    private readonly TenantState _state;

    private UserCalls(TenantState state) => _state = state;

    public static IEnumerable<GraphRoute> Routes(TenantState state)
    {
        var calls = new UserCalls(state);
        return
        [
            GraphRoute.Of("GET", "/users", (request, _) => calls.List(request)),
            GraphRoute.Of("GET", "/users/{user}", calls.Get),
            GraphRoute.Of("GET", "/users/{user}/manager", calls.Manager),
            GraphRoute.Of("GET", "/users/{user}/transitiveMemberOf", calls.Groups),
            GraphRoute.Of("GET", "/users/{user}/memberOf", calls.Groups),
        ];
    }

    /// <summary>The user a path names by object id or principal name.</summary>
    public static DirectoryUser? Named(TenantState state, Match match)
    {
        var name = match.Groups["user"].Value;
        return Guid.TryParse(name, out var id) ? state.People.Find(id) : state.People.FindByPrincipalName(name);
    }

    private GraphAnswer List(GraphRequest request)
    {
        var people = _state.People;
        if (DirectoryJson.Select(DirectoryJson.User(people.All().First()), request.Option("$select")) is null)
        {
            return UnknownProperty(request);
        }

        // The filter sees every property, the caller only the selected ones.
        var wide = request.Option("$filter") is not null;
        var answer = GraphPage.Of(request, "users", start => Rows(start, user => wide
            ? DirectoryJson.User(user)
            : DirectoryJson.Shaped(user, request, people)!), people.Positions);
        if (wide && answer.Json?["value"] is JsonArray value)
        {
            answer.Json["value"] = new JsonArray([.. value.Select(row =>
                DirectoryJson.Shaped(people.Find(Guid.Parse(row!["id"]!.GetValue<string>()))!, request, people))]);
        }

        return answer;
    }

    private IEnumerable<(int Position, JsonObject Json)> Rows(int start, Func<DirectoryUser, JsonObject> write)
    {
        for (var position = start; position < _state.People.Positions; position++)
        {
            if (_state.People.At(position) is { } user)
            {
                yield return (position, write(user));
            }
        }
    }

    private GraphAnswer Get(GraphRequest request, Match match)
    {
        if (Named(_state, match) is not { } user)
        {
            return GraphAnswer.Missing(match.Groups["user"].Value);
        }

        return DirectoryJson.Shaped(user, request, _state.People) is { } json ? GraphAnswer.Ok(json) : UnknownProperty(request);
    }

    private GraphAnswer Manager(GraphRequest request, Match match)
    {
        if (Named(_state, match)?.Head is not { } head || _state.People.Find(head) is not { } manager)
        {
            return GraphAnswer.Missing("manager");
        }

        return DirectoryJson.Shaped(manager, request, _state.People) is { } json
            ? GraphAnswer.Ok(DirectoryJson.Typed(json))
            : UnknownProperty(request);
    }

    private GraphAnswer Groups(GraphRequest request, Match match)
    {
        if (Named(_state, match) is not { } user)
        {
            return GraphAnswer.Missing(match.Groups["user"].Value);
        }

        var groups = _state.Groups.Holding(user.Id).Select(DirectoryJson.Group).Select(json =>
        {
            json["@odata.type"] = "#microsoft.graph.group";
            return DirectoryJson.Select(json, request.Option("$select")) ?? json;
        });
        return GraphPage.Of(request, "directoryObjects", groups);
    }

    private static GraphAnswer UnknownProperty(GraphRequest request) =>
        GraphAnswer.Bad($"Parsing OData Select and Expand failed: a property of '{request.Option("$select")}' is not on type 'microsoft.graph.user'.");
}
