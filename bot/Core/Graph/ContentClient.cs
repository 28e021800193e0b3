using System.Net;
using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using Microsoft.Graph;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;

namespace TeamsIsms.Graph;

/// <summary>
/// Fetches from and puts to the pre-authorised addresses Graph hands out for file content. They carry their own secret:
/// our token never goes there, they are never logged, a redirect is not followed, and the host must be SharePoint's.
/// </summary>
internal sealed class ContentClient(
    Lazy<GraphServiceClient> graph, IHttpClientFactory factory, IOptions<GraphOptions> options)
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

    public static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>SHA-256 of the content a Graph request names, read as it streams in.</summary>
    public async Task<string> HashAsync(RequestInformation request, CancellationToken cancellationToken)
    {
        using var answer = await OpenAsync(request, cancellationToken);
        await using var stream = await answer.Content.ReadAsStreamAsync(cancellationToken);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellationToken));
    }

    /// <returns>Null when there is more than <paramref name="mostBytes"/>, whatever the size field said.</returns>
    public async Task<byte[]?> BytesAsync(RequestInformation request, long mostBytes, CancellationToken cancellationToken)
    {
        using var answer = await OpenAsync(request, cancellationToken);
        await using var stream = await answer.Content.ReadAsStreamAsync(cancellationToken);
        using var kept = new MemoryStream();
        var part = new byte[81920];
        for (var read = await stream.ReadAsync(part, cancellationToken); read > 0; read = await stream.ReadAsync(part, cancellationToken))
        {
            if (kept.Length + read > mostBytes)
            {
                return null;
            }

            await kept.WriteAsync(part.AsMemory(0, read), cancellationToken);
        }

        return kept.ToArray();
    }

    /// <summary>The short-lived address the content can be fetched from without a token; null when there is no such file.</summary>
    public async Task<Uri?> AddressAsync(RequestInformation request, CancellationToken cancellationToken)
    {
        using var message = await MessageAsync(request, cancellationToken);
        using var client = factory.CreateClient(GraphTransportClient.Name);
        using var answer = await client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        return answer switch
        {
            { Headers.Location: { } location } when new Uri(message.RequestUri!, location) is var address && IsAllowed(address) => address, // it was just sent there
            { StatusCode: HttpStatusCode.OK or HttpStatusCode.NotFound } => null,
            _ => throw new ODataError { ResponseStatusCode = (int)answer.StatusCode },
        };
    }

    // Graph answers content itself or sends to a pre-authorised address; the SDK would follow anywhere.
    private async Task<HttpResponseMessage> OpenAsync(RequestInformation request, CancellationToken cancellationToken)
    {
        using var message = await MessageAsync(request, cancellationToken);
        using var client = factory.CreateClient(GraphTransportClient.Name);
        var answer = await client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        if (answer.StatusCode is HttpStatusCode.OK)
        {
            return answer;
        }

        using (answer)
        {
            return answer.Headers.Location is { } address
                ? await FetchAsync(new Uri(message.RequestUri!, address), cancellationToken) // it was just sent there
                : throw new ODataError { ResponseStatusCode = (int)answer.StatusCode };
        }
    }

    private async Task<HttpRequestMessage> MessageAsync(RequestInformation request, CancellationToken cancellationToken) =>
        await graph.Value.RequestAdapter.ConvertToNativeRequestAsync<HttpRequestMessage>(request, cancellationToken)
        ?? throw new InvalidOperationException("The SDK made no request.");

    private async Task<HttpResponseMessage> FetchAsync(Uri address, CancellationToken cancellationToken)
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
