using Microsoft.Extensions.Options;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using TeamsIsms.Graph;

namespace TeamsIsms.People;

/// <summary>Installs the bot for somebody it never met, and learns the chat. Repeating it changes nothing.</summary>
internal sealed class InstallationClient(Lazy<GraphServiceClient> graph, IOptions<GraphOptions> options)
{
    private string? _catalogueId;

    public async Task<Installation> InstallAsync(Guid person, CancellationToken cancellationToken)
    {
        try
        {
            if (await CatalogueIdAsync(cancellationToken) is not { } app)
            {
                return new Installation(InstallationVerdict.Misconfigured, Code: "NoSuchApp");
            }

            await AddAsync(person, app, cancellationToken);
            return await ChatAsync(person, cancellationToken) is { } chat
                ? new Installation(InstallationVerdict.Installed, chat)
                : new Installation(InstallationVerdict.TryAgain, Code: "NoChatYet");
        }
        catch (ODataError e)
        {
            return new Installation(Read(e), Code: e.Error?.Code);
        }
        catch (Exception e) when (e is HttpRequestException
            || (e is TaskCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return new Installation(InstallationVerdict.TryAgain, Code: "NoAnswer");
        }
    }

    private async Task<string?> CatalogueIdAsync(CancellationToken cancellationToken)
    {
        if (_catalogueId is null && Filter("externalId") is { } filter)
        {
            var apps = await graph.Value.AppCatalogs.TeamsApps.GetAsync(
                request => request.QueryParameters.Filter = filter, cancellationToken);
            _catalogueId = apps?.Value?.FirstOrDefault()?.Id;
        }

        return _catalogueId;
    }

    private async Task AddAsync(Guid person, string app, CancellationToken cancellationToken)
    {
        var address = $"{options.Value.Address.AbsoluteUri.TrimEnd('/')}/appCatalogs/teamsApps/{app}";
        var installation = new UserScopeTeamsAppInstallation
        {
            AdditionalData = new Dictionary<string, object> { ["teamsApp@odata.bind"] = address },
        };
        try
        {
            await graph.Value.Users[person.ToString()].Teamwork.InstalledApps
                .PostAsync(installation, cancellationToken: cancellationToken);
        }
        catch (ODataError e) when (e.ResponseStatusCode == 409)
        {
            // Installed already: just what was wanted.
        }
    }

    private async Task<string?> ChatAsync(Guid person, CancellationToken cancellationToken)
    {
        var installed = graph.Value.Users[person.ToString()].Teamwork.InstalledApps;
        var found = await installed.GetAsync(
            request =>
            {
                request.QueryParameters.Expand = ["teamsApp"];
                request.QueryParameters.Filter = Filter("teamsApp/externalId");
            },
            cancellationToken);
        if (found?.Value?.FirstOrDefault()?.Id is not { } id)
        {
            return null;
        }

        var chat = await installed[id].Chat.GetAsync(cancellationToken: cancellationToken);
        return chat?.Id;
    }

    private string? Filter(string property) =>
        options.Value.AppExternalId is { Length: > 0 } id
            ? $"{property} eq '{id.Replace("'", "''", StringComparison.Ordinal)}'"
            : null;

    private static InstallationVerdict Read(ODataError error) => error.ResponseStatusCode switch
    {
        404 => InstallationVerdict.NoSuchPerson,
        401 => InstallationVerdict.Misconfigured,
        403 when error.Error?.Code is "Authorization_RequestDenied" => InstallationVerdict.Misconfigured,
        400 or 403 => InstallationVerdict.NotPossible,
        _ => InstallationVerdict.TryAgain,
    };
}
