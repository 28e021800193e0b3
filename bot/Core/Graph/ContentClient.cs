using System.Net;
using Microsoft.Extensions.Options;

namespace TeamsIsms.Graph;

/// <summary>
/// Fetches from and puts to the pre-authorised addresses Graph hands out for file content. They carry their own secret:
/// our token never goes there, they are never logged, a redirect is not followed, and the host must be SharePoint's.
/// </summary>
internal sealed class ContentClient(IHttpClientFactory factory, IOptions<GraphOptions> options)
{
    public const string Name = "graph-content";

    private static readonly string[] Hosts = [".sharepoint.com", ".sharepoint.us", ".sharepoint-mil.us", ".sharepoint.cn"];

    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri is not { } address || !IsAllowed(address))
        {
            throw new InvalidOperationException($"'{request.RequestUri?.Host}' is no place for file content.");
        }

        using var client = factory.CreateClient(Name);
        client.Timeout = Timeout.InfiniteTimeSpan; // large files; the caller's token ends it
        return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
    }

    /// <summary>The content behind a 302 or in a 200.</summary>
    public async Task<HttpResponseMessage> FetchAsync(Uri address, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        var answer = await SendAsync(request, cancellationToken);
        if (answer.StatusCode is not HttpStatusCode.OK)
        {
            answer.Dispose();
            throw new HttpRequestException("File content was not given.", null, answer.StatusCode);
        }

        return answer;
    }

    /// <summary>SharePoint over https; in Development also the configured Graph itself.</summary>
    private bool IsAllowed(Uri address) =>
        (address is { Scheme: "https", IsDefaultPort: true, UserInfo: "" }
            && Hosts.Any(host => address.Host.EndsWith(host, StringComparison.OrdinalIgnoreCase)))
        || (options.Value.BaseUrl is { } ours && ours.Authority == address.Authority);
}
