using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TeamsIsms.Sandbox.Tenant;

namespace TeamsIsms.Sandbox.Graph;

/// <summary>The app catalogue, and the app's installation for a person with the chat that comes with it.</summary>
internal sealed class AppCalls
{
    private readonly TenantState _state;
    private readonly FaultGate _faults;
    private readonly string _appId = Seats.Id(Seats.FirstGroup + 1000).ToString();

    private AppCalls(TenantState state, FaultGate faults) => (_state, _faults) = (state, faults);

    public static IEnumerable<GraphRoute> Routes(TenantState state, FaultGate faults)
    {
        var calls = new AppCalls(state, faults);
        const string Installed = "/users/{user}/teamwork/installedApps";
        return
        [
            GraphRoute.Of("GET", "/appCatalogs/teamsApps", (request, _) => GraphPage.Of(request, "appCatalogs/teamsApps", [calls.App()])),
            GraphRoute.Of("GET", Installed, (request, match) => calls.For(match, user => calls.List(request, user))),
            GraphRoute.Of("POST", Installed, calls.InstallAsync),
            GraphRoute.Of("GET", Installed + "/{install}", (_, match) => calls.On(match, user => GraphAnswer.Ok(calls.Installation(user, expand: true)))),
            GraphRoute.Of("GET", Installed + "/{install}/chat", (_, match) => calls.On(match, user => GraphAnswer.Ok(calls.Chat(user)))),
            GraphRoute.Of("POST", Installed + "/{install}/upgrade", (_, match) => calls.On(match, _ => GraphAnswer.NoContent)),
            GraphRoute.Of("DELETE", Installed + "/{install}", (_, match) => calls.On(match, user =>
            {
                state.Installations.Remove(user.Id);
                return GraphAnswer.NoContent;
            })),
        ];
    }

    private JsonObject App() => new()
    {
        ["id"] = _appId,
        ["externalId"] = _state.Settings.AppExternalId,
        ["displayName"] = "TeamsIsms",
        ["distributionMethod"] = "organization",
    };

    private GraphAnswer For(Match match, Func<DirectoryUser, GraphAnswer> answer) => UserCalls.Named(_state, match) switch
    {
        null => GraphAnswer.Missing(match.Groups["user"].Value),
        { } user when _faults.Blocks(user.Id.ToString()) || !user.Enabled =>
            GraphAnswer.Error(StatusCodes.Status403Forbidden, "Forbidden", "The app policy does not allow this app for the user."),
        { } user => answer(user),
    };

    private GraphAnswer On(Match match, Func<DirectoryUser, GraphAnswer> answer) => For(match, user =>
        _state.Installations.Has(user.Id) && match.Groups["install"].Value == InstallId(user)
            ? answer(user)
            : GraphAnswer.Error(StatusCodes.Status404NotFound, "NotFound", "No app is installed with the given id."));

    private GraphAnswer List(GraphRequest request, DirectoryUser user)
    {
        IEnumerable<JsonObject> installed = _state.Installations.Has(user.Id) ? [Installation(user, expand: true)] : [];
        var answer = GraphPage.Of(request, "users('x')/teamwork/installedApps", installed);
        if (request.Option("$expand")?.Contains("teamsApp", StringComparison.Ordinal) != true && answer.Json?["value"] is JsonArray { Count: 1 } value)
        {
            value[0]!.AsObject().Remove("teamsApp");
        }

        return answer;
    }

    private async ValueTask<GraphAnswer> InstallAsync(GraphRequest request, Match match)
    {
        var bind = (await request.ReadAsync())["teamsApp@odata.bind"]?.GetValue<string>();
        return For(match, user => bind switch
        {
            null => GraphAnswer.Bad("Bad request: teamsApp@odata.bind is missing."),
            _ when !bind.EndsWith($"/appCatalogs/teamsApps/{_appId}", StringComparison.OrdinalIgnoreCase)
                && !bind.EndsWith($"/appCatalogs/teamsApps('{_appId}')", StringComparison.OrdinalIgnoreCase) =>
                GraphAnswer.Error(StatusCodes.Status404NotFound, "NotFound", "The app is not in the catalogue."),
            _ when !_state.Installations.Add(user.Id) =>
                GraphAnswer.Error(StatusCodes.Status409Conflict, "Conflict", "The app is already installed in the scope."),
            _ => GraphAnswer.Created(Installation(user, expand: false)),
        });
    }

    private JsonObject Installation(DirectoryUser user, bool expand)
    {
        var json = new JsonObject { ["id"] = InstallId(user) };
        if (expand)
        {
            json["teamsApp"] = App();
        }

        return json;
    }

    private JsonObject Chat(DirectoryUser user) => new()
    {
        ["id"] = _state.Installations.ConversationOf(user.Id),
        ["topic"] = null,
        ["chatType"] = "oneOnOne",
        ["tenantId"] = _state.Settings.TenantId.ToString(),
        ["createdDateTime"] = _state.Clock.GetUtcNow().UtcDateTime.ToString("s", CultureInfo.InvariantCulture) + "Z",
    };

    private string InstallId(DirectoryUser user) => Base64Url.EncodeToString(Encoding.ASCII.GetBytes($"{user.Id}##{_appId}"));
}
