using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TeamsIsms.Sandbox.Tenant;

namespace TeamsIsms.Sandbox.Graph;

/// <summary>Users, contacts and groups as Graph writes them. Without <c>$select</c> only the default properties are sent.</summary>
internal static partial class DirectoryJson
{
    private static readonly string[] Defaults =
        ["businessPhones", "displayName", "givenName", "jobTitle", "mail", "mobilePhone", "officeLocation", "preferredLanguage", "surname", "userPrincipalName", "id"];

    public static JsonObject User(DirectoryUser user) => new()
    {
        ["id"] = user.Id.ToString(),
        ["businessPhones"] = new JsonArray(),
        ["displayName"] = user.Name,
        ["givenName"] = null,
        ["surname"] = null,
        ["jobTitle"] = user.JobTitle,
        ["mail"] = user.Mail,
        ["mobilePhone"] = null,
        ["officeLocation"] = null,
        ["preferredLanguage"] = user.Language,
        ["userPrincipalName"] = user.UserPrincipalName,
        ["accountEnabled"] = user.Enabled,
        ["department"] = user.Unit,
        ["companyName"] = "範例電訊",
        ["usageLocation"] = "TW",
        ["employeeId"] = null,
        ["userType"] = user.Kind == DirectoryKind.Guest ? "Guest" : "Member",
    };

    public static JsonObject Contact(DirectoryUser contact) => new()
    {
        ["@odata.type"] = "#microsoft.graph.orgContact",
        ["id"] = contact.Id.ToString(),
        ["displayName"] = contact.Name,
        ["mail"] = contact.Mail,
    };

    public static JsonObject Group(TenantGroup group) => new()
    {
        ["id"] = group.Id.ToString(),
        ["displayName"] = group.Name,
        ["description"] = group.Description,
        ["mailEnabled"] = false,
        ["securityEnabled"] = true,
        ["groupTypes"] = new JsonArray(),
    };

    /// <summary>Keeps what was selected; null when a selected property is unknown.</summary>
    public static JsonObject? Select(JsonObject json, string? select, bool defaults = false)
    {
        var wanted = select?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? (defaults ? Defaults : null);
        if (wanted is null)
        {
            return json;
        }

        if (!wanted.All(json.ContainsKey))
        {
            return null;
        }

        // Graph sends the id and the annotations whether selected or not.
        foreach (var name in json.Select(pair => pair.Key).Where(name => name[0] != '@' && name != "id" && !wanted.Contains(name)).ToList())
        {
            json.Remove(name);
        }

        return json;
    }

    /// <summary>Null: no manager asked for. Empty: asked for with its default properties.</summary>
    public static string? ExpandedManager(GraphRequest request) =>
        request.Option("$expand") is { } expand && Manager().Match(expand) is { Success: true } match ? match.Groups["select"].Value : null;

    /// <summary>One user as asked for; null when a selected property is unknown.</summary>
    public static JsonObject? Shaped(DirectoryUser user, GraphRequest request, TenantPeople people)
    {
        var json = Select(User(user), request.Option("$select"), defaults: true);
        if (json is not null && ExpandedManager(request) is { } select
            && user.Head is { } head && people.Find(head) is { } manager)
        {
            json["manager"] = Typed(Select(User(manager), select.Length == 0 ? null : select, defaults: true) ?? []);
        }

        return json;
    }

    public static JsonObject Typed(JsonObject user)
    {
        user["@odata.type"] = "#microsoft.graph.user";
        return user;
    }

    [GeneratedRegex(@"^manager(?:\((?:\$levels=\w+;)?(?:\$select=(?<select>[\w,]+))?\))?$")]
    private static partial Regex Manager();
}
