using System.Net;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using TeamsIsms.Graph;

namespace TeamsIsms.People;

/// <summary>Reads people from Entra, a page at a time.</summary>
internal sealed partial class DirectoryClient(
    Lazy<GraphServiceClient> graph, IOptions<GraphOptions> options, IOptions<DirectoryOptions> directory, ILogger<DirectoryClient> logger)
{
    /// <summary>The largest page Graph gives.</summary>
    public const int PageSize = 999;

    private const int MostNamesakes = 5;

    /// <summary>Every account of the tenant, guests too, each with the id of its manager.</summary>
    public async IAsyncEnumerable<Person> UsersAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var page in GraphPages.FollowAsync(ReadUsersAsync, null, cancellationToken))
        {
            foreach (var user in page.Items)
            {
                yield return DirectoryAnswers.Of(user, directory.Value.Language);
            }
        }
    }

    /// <summary>The contacts of the group of external parties; none when no group is configured.</summary>
    public async IAsyncEnumerable<Person> ExternalPartiesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (options.Value.ExternalPartyGroup is not { } group)
        {
            yield break;
        }

        await foreach (var page in GraphPages.FollowAsync((next, cancel) => ReadContactsAsync(group, next, cancel), null, cancellationToken))
        {
            foreach (var contact in page.Items.OfType<OrgContact>().Where(contact => contact.Mail is { Length: > 0 }))
            {
                yield return DirectoryAnswers.Of(contact, directory.Value.Language);
            }
        }
    }

    /// <summary>Users in the group and in the groups within it. A group that does not exist has none.</summary>
    public async IAsyncEnumerable<Guid> MembersAsync(Guid group, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var page in GraphPages.FollowAsync((next, cancel) => ReadMembersAsync(group, next, cancel), null, cancellationToken))
        {
            foreach (var user in page.Items)
            {
                yield return Guid.Parse(user.Id!); // Graph gives every object an id
            }
        }
    }

    /// <summary>The groups of exactly this name; names need not be unique, and more than a few are not read.</summary>
    public async Task<IReadOnlyList<Guid>> GroupsAsync(string name, CancellationToken cancellationToken)
    {
        var page = await graph.Value.Groups.GetAsync(
            request =>
            {
                request.QueryParameters.Select = ["id"];
                request.QueryParameters.Filter = $"displayName eq '{name.Replace("'", "''", StringComparison.Ordinal)}'";
                request.QueryParameters.Top = MostNamesakes;
            },
            cancellationToken);
        return [.. (page?.Value ?? []).Select(group => Guid.Parse(group.Id!))]; // as above
    }

    /// <summary>What a group is called; null when it does not exist any more.</summary>
    public async Task<string?> GroupNameAsync(Guid group, CancellationToken cancellationToken)
    {
        try
        {
            var found = await graph.Value.Groups[group.ToString()].GetAsync(
                request => request.QueryParameters.Select = ["id", "displayName"], cancellationToken);
            return found?.DisplayName;
        }
        catch (ODataError e) when (e.ResponseStatusCode == (int)HttpStatusCode.NotFound)
        {
            return null;
        }
    }

    private async Task<GraphPage<User>> ReadUsersAsync(string? next, CancellationToken cancellationToken)
    {
        var page = next is null
            ? await graph.Value.Users.GetAsync(
                request =>
                {
                    request.QueryParameters.Select = DirectoryAnswers.Fields;
                    request.QueryParameters.Expand = [DirectoryAnswers.Manager];
                    request.QueryParameters.Top = PageSize;
                },
                cancellationToken)
            : await graph.Value.Users.WithUrl(next).GetAsync(cancellationToken: cancellationToken);
        return new GraphPage<User>(page?.Value ?? [], page?.OdataNextLink);
    }

    private async Task<GraphPage<DirectoryObject>> ReadContactsAsync(Guid group, string? next, CancellationToken cancellationToken)
    {
        var members = graph.Value.Groups[group.ToString()].TransitiveMembers;
        var page = next is null
            ? await members.GetAsync(
                request =>
                {
                    request.QueryParameters.Select = ["id", "displayName", "mail"];
                    request.QueryParameters.Top = PageSize;
                },
                cancellationToken)
            : await members.WithUrl(next).GetAsync(cancellationToken: cancellationToken);
        return new GraphPage<DirectoryObject>(page?.Value ?? [], page?.OdataNextLink);
    }

    // The cast to users is an advanced query: Graph wants the count and the consistency level, also for the pages that follow.
    private async Task<GraphPage<User>> ReadMembersAsync(Guid group, string? next, CancellationToken cancellationToken)
    {
        var users = graph.Value.Groups[group.ToString()].TransitiveMembers.GraphUser;
        try
        {
            var page = next is null
                ? await users.GetAsync(
                    request =>
                    {
                        request.QueryParameters.Select = ["id"];
                        request.QueryParameters.Top = PageSize;
                        request.QueryParameters.Count = true;
                        request.Headers.Add("ConsistencyLevel", "eventual");
                    },
                    cancellationToken)
                : await users.WithUrl(next).GetAsync(
                    request => request.Headers.Add("ConsistencyLevel", "eventual"), cancellationToken);
            return new GraphPage<User>(page?.Value ?? [], page?.OdataNextLink);
        }
        catch (ODataError e) when (e.ResponseStatusCode == (int)HttpStatusCode.NotFound)
        {
            Log.NoGroup(logger, group);
            return new GraphPage<User>([], null);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Group {Group} is configured and does not exist.")]
        public static partial void NoGroup(ILogger logger, Guid group);
    }
}
