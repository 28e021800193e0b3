using System.Text.Json.Nodes;
using TeamsIsms.Sandbox.Tenant;

namespace TeamsIsms.Sandbox.Connector;

/// <summary>The rest of the connector: members of a conversation, and the tenant's one team with its channels.</summary>
internal sealed class ChannelDoor(TenantState tenant, ConnectorDoor conversations)
{
    private const int SmallestPage = 50;
    private const int LargestPage = 500;

    public void Map(WebApplication app)
    {
        app.MapGet("/v3/conversations/{conversation}/members/{member}", Member);
        app.MapGet("/v3/conversations/{conversation}/pagedmembers", PagedMembers);
        app.MapGet("/v3/teams/{team}", (string team) => IsOurs(team) ? Results.Json(TeamDetails()) : ConnectorAnswer.NoTeam());
        app.MapGet("/v3/teams/{team}/conversations", (string team) => IsOurs(team)
            ? Results.Json(new JsonObject { ["conversations"] = new JsonArray([.. TenantTeam.Channels.Select(Listed)]) })
            : ConnectorAnswer.NoTeam());
    }

    private bool IsOurs(string team) => team == TenantTeam.Id && tenant.Team.HasApp;

    // the connector leaves out the name of a team's first channel
    private static JsonNode Listed(TeamChannel channel) => channel.Id == TenantTeam.Id
        ? new JsonObject { ["id"] = channel.Id }
        : new JsonObject { ["id"] = channel.Id, ["name"] = channel.Name };

    private IResult Member(string conversation, string member)
    {
        if (conversations.Refuse(conversation) is { } refusal)
        {
            return refusal;
        }

        var person = PersonAddress.Read(member, tenant.Settings.AppId) is { } id
            ? tenant.People.Find(id)
            : tenant.People.FindByPrincipalName(member);
        return person is not null && Belongs(person, conversation) ? Results.Json(Describe(person)) : ConnectorAnswer.NoMember();
    }

    private IResult PagedMembers(string conversation, int? pageSize, string? continuationToken)
    {
        if (conversations.Refuse(conversation) is { } refusal)
        {
            return refusal;
        }

        var size = Math.Clamp(pageSize ?? LargestPage, SmallestPage, LargestPage);
        var start = int.TryParse(continuationToken, out var at) ? at : 0;
        List<DirectoryUser> members = tenant.Installations.PersonOf(conversation) is { } alone
            ? tenant.People.Find(alone) is { } person ? [person] : []
            : [.. tenant.People.All().Skip(start).Take(size + 1)];
        var page = new JsonObject { ["members"] = new JsonArray([.. members.Take(size).Select(Describe)]) };
        if (members.Count > size)
        {
            page["continuationToken"] = $"{start + size}";
        }

        return Results.Json(page);
    }

    private bool Belongs(DirectoryUser person, string conversation) =>
        TenantTeam.Of(conversation) is not null || tenant.Installations.PersonOf(conversation) == person.Id;

    private JsonObject TeamDetails() => new()
    {
        ["id"] = TenantTeam.Id,
        ["name"] = TenantTeam.Name,
        ["channelCount"] = TenantTeam.Channels.Count,
        ["memberCount"] = tenant.People.Positions,
        ["type"] = "standard",
        ["tenantId"] = tenant.Settings.TenantId.ToString(),
    };

    private JsonNode Describe(DirectoryUser person) => new JsonObject
    {
        ["id"] = PersonAddress.Of(person.Id, tenant.Settings.AppId),
        ["name"] = person.Name,
        ["aadObjectId"] = person.Id.ToString(),
        ["objectId"] = person.Id.ToString(),
        ["email"] = person.Mail,
        ["userPrincipalName"] = person.UserPrincipalName,
        ["tenantId"] = tenant.Settings.TenantId.ToString(),
        ["userRole"] = person.Kind == DirectoryKind.Guest ? "guest" : "user",
    };
}
