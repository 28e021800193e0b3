using System.Net.Http.Headers;
using System.Security.Cryptography;
using Microsoft.Extensions.Options;

namespace TeamsIsms.Trail.Seals;

/// <summary>Asks the time stamp authority (RFC 3161 by HTTP).</summary>
internal sealed class TimeStampClient(IHttpClientFactory clients, IOptions<TrailOptions> options, TimeProvider time)
{
    private const int NonceBytes = 8;

    /// <exception cref="HttpRequestException">The authority does not answer, or not well.</exception>
    /// <exception cref="CryptographicException">What it answers is no time stamp of this file.</exception>
    public async Task<TimeStamp> StampAsync(byte[] file, CancellationToken cancellationToken)
    {
        var policy = options.Value.TimeStampPolicy;
        var asked = TimeStamp.Ask(file, RandomNumberGenerator.GetBytes(NonceBytes), policy);
        using var content = new ByteArrayContent(asked.Encode()) { Headers = { ContentType = new MediaTypeHeaderValue("application/timestamp-query") } };
        using var client = clients.CreateClient(SealServices.Wire);
        using var answer = await client.PostAsync(options.Value.TimeStampAuthority, content, cancellationToken);
        var bytes = await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync(cancellationToken);
        return TimeStamp.Check(asked, bytes, file, policy, time.GetUtcNow());
    }
}
