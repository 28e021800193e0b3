using System.Globalization;
using System.Text.Json.Nodes;
using TeamsIsms.Sandbox.Tenant;

namespace TeamsIsms.Sandbox.Graph;

/// <summary>
/// Changes of users. The first round walks everybody and ends with a link that later gives what changed since it began.
/// Tokens: <c>a.{epoch}.{sequence}.{position}</c> in the first round, <c>c.{epoch}.{sequence}</c> afterwards.
/// </summary>
internal sealed class DeltaCalls
{
    private const int PageSize = 200;
    private readonly TenantState _state;

    private DeltaCalls(TenantState state) => _state = state;

    public static IEnumerable<GraphRoute> Routes(TenantState state) =>
        [GraphRoute.Of("GET", @"/users/delta(?:\(\))?", (request, _) => new DeltaCalls(state).Get(request))];

    private GraphAnswer Get(GraphRequest request)
    {
        var people = _state.People;
        var token = request.Option("$skiptoken") ?? request.Option("$deltatoken");
        if (DirectoryJson.Select(DirectoryJson.User(people.All().First()), request.Option("$select")) is null)
        {
            return GraphAnswer.Bad("Parsing OData Select and Expand failed.");
        }

        if (token is null or "latest")
        {
            return token is null ? Everybody(request, people.Sequence, 0) : Answer(request, [], Final(request, people.Sequence));
        }

        var parts = token.Split('.');
        var numbers = parts.Skip(1).Select(part => int.TryParse(part, CultureInfo.InvariantCulture, out var number) ? number : -1).ToList();
        return (parts[0], numbers) switch
        {
            ("a" or "c", [var epoch, ..]) when epoch >= 0 && epoch != _state.DeltaEpoch => Gone(request),
            ("a", [_, >= 0 and var sequence, >= 0 and var position]) => Everybody(request, sequence, position),
            ("c", [_, >= 0 and var sequence]) => sequence <= people.Sequence ? Changes(request, sequence) : Gone(request),
            _ => GraphAnswer.Bad("Badly formed token."),
        };
    }

    private GraphAnswer Everybody(GraphRequest request, int sequence, int position)
    {
        var size = Size(request);
        var last = Math.Min(position + size, _state.People.Positions);
        var rows = Enumerable.Range(position, Math.Max(0, last - position)).Select(_state.People.At).OfType<DirectoryUser>().Select(user => Row(user, request));
        return Answer(request, rows, last < _state.People.Positions
            ? new Follow("@odata.nextLink", GraphPage.Link(request, "$skiptoken", Token("a", sequence, last)))
            : Final(request, sequence));
    }

    private GraphAnswer Changes(GraphRequest request, int sequence)
    {
        var changed = _state.People.ChangedAfter(sequence);
        var page = changed.Take(Size(request)).ToList();
        var rows = page.Select(change => _state.People.Find(change.Id) is { } user
            ? Row(user, request)
            : new JsonObject { ["id"] = change.Id.ToString(), ["@removed"] = new JsonObject { ["reason"] = "changed" } });
        return Answer(request, rows, page.Count < changed.Count
            ? new Follow("@odata.nextLink", GraphPage.Link(request, "$skiptoken", Token("c", page[^1].Sequence)))
            : Final(request, page.Count == 0 ? sequence : page[^1].Sequence));
    }

    private static JsonObject Row(DirectoryUser user, GraphRequest request) =>
        DirectoryJson.Select(DirectoryJson.User(user), request.Option("$select"), defaults: true)!;

    private static int Size(GraphRequest request)
    {
        var prefer = request.Headers["Prefer"].ToString();
        const string Name = "odata.maxpagesize=";
        var asked = prefer.StartsWith(Name, StringComparison.OrdinalIgnoreCase) ? prefer[Name.Length..] : request.Option("$top");
        return int.TryParse(asked, CultureInfo.InvariantCulture, out var size) ? Math.Clamp(size, 1, 999) : PageSize;
    }

    private string Token(string kind, params int[] numbers) =>
        string.Join('.', numbers.Prepend(_state.DeltaEpoch).Select(number => number.ToString(CultureInfo.InvariantCulture)).Prepend(kind));

    private Follow Final(GraphRequest request, int sequence) =>
        new("@odata.deltaLink", GraphPage.Link(request, "$deltatoken", Token("c", sequence)));

    private static GraphAnswer Answer(GraphRequest request, IEnumerable<JsonObject> rows, Follow follow) => GraphAnswer.Ok(new JsonObject
    {
        ["@odata.context"] = $"{request.DoorUrl}/v1.0/$metadata#users",
        [follow.Name] = follow.Link,
        ["value"] = new JsonArray([.. rows]),
    });

    private static GraphAnswer Gone(GraphRequest request) =>
        GraphAnswer.Error(StatusCodes.Status410Gone, "syncStateNotFound", "The delta token is no longer valid; start a new round.") with
        {
            Headers = new Dictionary<string, string> { ["Location"] = $"{request.DoorUrl}/v1.0/users/delta" },
        };

    private sealed record Follow(string Name, string Link);
}
