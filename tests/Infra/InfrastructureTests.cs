using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TeamsIsms.Storage;
using TeamsIsms.Tests.Repository;
using TeamsIsms.Trail.Seals;

namespace TeamsIsms.Tests.Infra;

/// <summary>What an auditor would look for in what is deployed.</summary>
public sealed partial class InfrastructureTests
{
    // Each built-in role the product may hold: what else is asked for has to be argued here first.
    private static readonly string[] Roles =
    [
        "0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3", // Storage Table Data Contributor
        "19e7f393-937e-4f77-808e-94535e297925", // Storage Queue Data Reader
        "8a0f0c08-91a1-4084-bc3d-661d67233fed", // Storage Queue Data Message Processor
        "c6a89b2d-59bc-44d0-9896-0f6e12d7b80a", // Storage Queue Data Message Sender
        "b7e6dc6d-f1e8-4753-8033-0f276bb0955b", // Storage Blob Data Owner
        "ba92f5b4-2d11-453d-a403-e96b0029c9fe", // Storage Blob Data Contributor
        "12338af0-0e69-4776-bea7-57ae8d297424", // Key Vault Crypto User
        "3913510d-42f4-4e42-8a64-420c390055eb", // Monitoring Metrics Publisher
    ];

    private static readonly string[] Untagged = ["Microsoft.Authorization/roleAssignments", "Microsoft.Consumption/budgets", "Microsoft.Insights/diagnosticSettings"];

    [Fact]
    public void Storage_has_no_shared_keys_no_public_blob_and_no_old_encryption() => Assert.All(
        AtLeastOne("Microsoft.Storage/storageAccounts"),
        account =>
        {
            Assert.False((bool)account.Property("allowSharedKeyAccess")!);
            Assert.False((bool)account.Property("allowBlobPublicAccess")!);
            Assert.True((bool)account.Property("supportsHttpsTrafficOnly")!);
            Assert.Contains((string?)account.Property("minimumTlsVersion"), (string[])["TLS1_2", "TLS1_3"]);
        });

    [Fact]
    public void No_container_is_open_to_the_public() => Assert.All(
        AtLeastOne("Microsoft.Storage/storageAccounts/blobServices/containers"),
        container => Assert.Contains((string?)container.Property("publicAccess"), (string?[])[null, "None"]));

    [Fact]
    public void Each_site_speaks_new_encryption_alone_and_takes_no_password()
    {
        var sites = AtLeastOne("Microsoft.Web/sites");

        Assert.All(sites, site =>
        {
            Assert.True((bool)site.Property("httpsOnly")!);
            Assert.Contains((string?)site.Property("siteConfig.minTlsVersion"), (string[])["1.2", "1.3"]);
            Assert.Equal("Disabled", (string?)site.Property("siteConfig.ftpsState"));
            Assert.Equal("UserAssigned", (string?)site.Json["identity"]!["type"]);
            var passwords = CompiledTemplate.Of("Microsoft.Web/sites/basicPublishingCredentialsPolicies").Where(policy => policy.Template == site.Template).ToList();
            Assert.Equal(2, passwords.Count);
            Assert.All(passwords, policy => Assert.False((bool)policy.Property("allow")!));
        });
    }

    [Fact]
    public void Nothing_signs_in_with_a_key_where_an_identity_can()
    {
        Assert.All(AtLeastOne("Microsoft.Insights/components"), insights => Assert.True((bool)insights.Property("DisableLocalAuth")!));
        Assert.All(AtLeastOne("Microsoft.OperationalInsights/workspaces"), logs => Assert.True((bool)logs.Property("features.disableLocalAuth")!));
        Assert.All(AtLeastOne("Microsoft.BotService/botServices"), bot => Assert.True((bool)bot.Property("disableLocalAuth")!));
        Assert.All(AtLeastOne("Microsoft.KeyVault/vaults"), vault =>
        {
            Assert.True((bool)vault.Property("enableRbacAuthorization")!);
            Assert.True((bool)vault.Property("enablePurgeProtection")!);
        });
    }

    [Fact]
    public void No_key_is_listed_and_no_secret_stands_in_a_setting_an_output_or_a_parameter()
    {
        Assert.DoesNotMatch(Listing(), CompiledTemplate.Root.ToJsonString());
        Assert.Empty(
            from template in CompiledTemplate.Templates
            from kind in (string[])["parameters", "outputs"]
            from declared in template[kind] as JsonObject ?? []
            where ((string?)declared.Value!["type"] ?? "").StartsWith("secure", StringComparison.OrdinalIgnoreCase) || Secret().IsMatch(declared.Key)
            select declared.Key);
        Assert.Contains("Bot__AppId", Settings());
        Assert.DoesNotContain(Settings(), Secret().IsMatch);
    }

    [Fact]
    public void Every_table_queue_and_container_the_code_uses_is_made()
    {
        Assert.Equal(TableNames.All.Order(), Made("Microsoft.Storage/storageAccounts/tableServices/tables", "tables").Order());
        Assert.Equal(QueueNames.All.Order(), Made("Microsoft.Storage/storageAccounts/queueServices/queues", "queues", "allQueues").Order());
        Assert.Equal([TrailBlobClient.Lasting, TrailBlobClient.Latest], Storage("logs"));
        Assert.Contains("-poison", (string)StorageTemplate["variables"]!["allQueues"]!, StringComparison.Ordinal);
    }

    [Fact]
    public void The_Functions_host_finds_the_storage_its_functions_name()
    {
        var settings = Assert.Single(CompiledTemplate.Of("Microsoft.Web/sites/config"), config => config.Template["variables"]?["host"] is not null).Template["variables"]!["host"]!.AsObject();
        var connections = TrackedFiles.Ending("/function.json").SelectMany(file => Connection().Matches(TrackedFiles.Read(file))).Select(match => match.Groups[1].Value).Distinct();

        Assert.All(connections, connection => Assert.Equal(
            [$"{connection}__accountName", $"{connection}__clientId", $"{connection}__credential"], settings.Select(setting => setting.Key).Order()));
    }

    [Fact]
    public void Every_role_assignment_has_a_reason_a_narrow_place_and_a_role_that_was_argued_for() => Assert.All(
        AtLeastOne("Microsoft.Authorization/roleAssignments"),
        grant =>
        {
            Assert.True(grant.Json["scope"] is not null, "granted for the whole resource group");
            Assert.Equal("ServicePrincipal", (string?)grant.Property("principalType"));
            Assert.All(Values(grant, "description", "reason"), reason => Assert.True(reason.Length > 40, reason));
            Assert.All(Values(grant, "roleDefinitionId", "right"), role => Assert.Contains(role, Roles));
        });

    [Fact]
    public void Everything_that_can_have_tags_has_them() => Assert.All(
        CompiledTemplate.Resources.Where(resource => resource.Type.Count(letter => letter is '/') is 1 && !Untagged.Contains(resource.Type)),
        resource => Assert.Equal("[parameters('tags')]", (string?)resource.Json["tags"]));

    [Fact]
    public void A_private_network_closes_storage_and_vault()
    {
        foreach (var type in (string[])["Microsoft.Storage/storageAccounts", "Microsoft.KeyVault/vaults"])
        {
            Assert.Equal("[if(parameters('closed'), 'Disabled', 'Enabled')]", (string?)Assert.Single(CompiledTemplate.Of(type)).Property("publicNetworkAccess"));
        }

        Assert.All(CompiledTemplate.Of("Microsoft.Web/sites"), site => Assert.Contains("parameters('subnet')", (string?)site.Property("virtualNetworkSubnetId"), StringComparison.Ordinal));
        Assert.Single(AtLeastOne("Microsoft.Network/privateEndpoints"));
    }

    /// <summary>The names of the settings of both processes.</summary>
    private static IReadOnlyList<string> Settings() =>
    [
        .. from module in CompiledTemplate.Root["resources"]!.AsObject()
           let given = (string?)module.Value!["properties"]!["parameters"]?["settings"]?["value"]
           where given is not null
           from Match setting in Setting().Matches(given)
           select setting.Groups[1].Value,
    ];

    private static JsonObject StorageTemplate => Assert.Single(CompiledTemplate.Of("Microsoft.Storage/storageAccounts")).Template;

    private static List<TemplateResource> AtLeastOne(string type)
    {
        var found = CompiledTemplate.Of(type).ToList();
        Assert.NotEmpty(found);
        return found;
    }

    /// <summary>A loop's names, where it runs over that list of the storage template.</summary>
    private static IEnumerable<string> Made(string type, string list, string? over = null)
    {
        var loop = (string?)Assert.Single(CompiledTemplate.Of(type)).Json["copy"]?["count"];
        Assert.Equal($"[length(variables('{over ?? list}'))]", loop);
        return Storage(list);
    }

    private static IEnumerable<string> Storage(string list) => StorageTemplate["variables"]![list]!.AsArray().Select(name => (string)name!);

    /// <summary>A property of a grant: said there, or in the list that a loop goes through, or by the name of a variable.</summary>
    private static IEnumerable<string> Values(TemplateResource grant, string property, string column)
    {
        var text = (string)grant.Property(property)!;
        var variables = grant.Template["variables"] as JsonObject ?? [];
        if (Loop().Match(text) is { Success: true } loop)
        {
            return variables[loop.Groups[1].Value]!.AsArray().Select(row => Named((string)row![column]!));
        }

        return [Named(text)];

        string Named(string value) => Variable().Match(value) is { Success: true } name
            ? name.Groups[1].Captures.Concat(name.Groups[2].Captures).Aggregate((JsonNode)variables, (node, part) => node[part.Value]!).ToString()
            : value;
    }

    [GeneratedRegex(@"list(Keys|Secrets|AccountSas|ServiceSas)\(|AccountKey=|SharedAccessSignature", RegexOptions.IgnoreCase)]
    private static partial Regex Listing();

    [GeneratedRegex(@"secret|password|sas$|accountkey|privatekey", RegexOptions.IgnoreCase)]
    private static partial Regex Secret();

    [GeneratedRegex(@"'(\w+__\w+|[A-Z_]{6,})'")]
    private static partial Regex Setting();

    [GeneratedRegex(@"""connection"": ""(\w+)""")]
    private static partial Regex Connection();

    [GeneratedRegex(@"variables\('(\w+)'\)\[copyIndex\(\)\]")]
    private static partial Regex Loop();

    [GeneratedRegex(@"variables\('(\w+)'\)(?:\.(\w+))*")]
    private static partial Regex Variable();
}
