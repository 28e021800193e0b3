using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using TeamsIsms.Sandbox.Library;

namespace TeamsIsms.Tests.Testing;

/// <summary>Puts files into a sandbox's library, as people do by hand in SharePoint.</summary>
internal static class SandboxLibrary
{
    /// <param name="path">From the library's root, such as <c>Evidence/page.pdf</c>.</param>
    /// <returns>The item's id.</returns>
    public static async Task<string> PutAsync(SandboxProcess sandbox, string path, byte[] bytes, CancellationToken cancellationToken)
    {
        using var graph = new HttpClient();
        graph.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await TokenAsync(sandbox, cancellationToken));
        using var content = new ByteArrayContent(bytes);
        var address = $"{new Uri(sandbox.Address("graph"), "/v1.0")}/drives/{Drive.Id}/root:/{path}:/content";
        using var answer = await graph.PutAsync(new Uri(address), content, cancellationToken);
        answer.EnsureSuccessStatusCode();
        return (string)(await answer.Content.ReadFromJsonAsync<JsonObject>(cancellationToken))!["id"]!;
    }

    /// <param name="path">As above.</param>
    public static async Task<byte[]> GetAsync(SandboxProcess sandbox, string path, CancellationToken cancellationToken)
    {
        using var graph = new HttpClient();
        graph.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await TokenAsync(sandbox, cancellationToken));
        return await graph.GetByteArrayAsync(
            new Uri($"{new Uri(sandbox.Address("graph"), "/v1.0")}/drives/{Drive.Id}/root:/{path}:/content"), cancellationToken);
    }

    private static async Task<string> TokenAsync(SandboxProcess sandbox, CancellationToken cancellationToken)
    {
        using var login = new HttpClient { BaseAddress = sandbox.Address("login") };
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = (string)sandbox.Addresses["appId"]!,
            ["client_secret"] = "development",
            ["scope"] = "https://graph.microsoft.com/.default",
        });
        using var answer = await login.PostAsync($"/{sandbox.Addresses["tenantId"]}/oauth2/v2.0/token", form, cancellationToken);
        return (string)(await answer.Content.ReadFromJsonAsync<JsonObject>(cancellationToken))!["access_token"]!;
    }
}
