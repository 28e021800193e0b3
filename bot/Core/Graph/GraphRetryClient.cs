using System.Net;
using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Polly;

namespace TeamsIsms.Graph;

/// <summary>
/// Which requests are sent again. 429 was not carried out, so any request may follow it; after 502, 503, 504 or no answer only those
/// whose repetition changes nothing: GET, PUT, DELETE, and a <c>$batch</c>, in which we put nothing but GET.
/// </summary>
internal static class GraphRetryClient
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    public static IAsyncPolicy<HttpResponseMessage> Policy(IServiceProvider services, HttpRequestMessage request)
    {
        var retries = services.GetRequiredService<IOptions<GraphOptions>>().Value.Retries;
        var repeatable = IsRepeatable(request);
        var answered = Polly.Policy<HttpResponseMessage>.HandleResult(answer =>
            answer.StatusCode is HttpStatusCode.TooManyRequests || (repeatable && IsPassing(answer.StatusCode)));
        return (repeatable ? answered.Or<HttpRequestException>() : answered).WaitAndRetryAsync(
            retries,
            (attempt, outcome, _) => Pause(attempt, outcome.Result),
            (_, _, _, _) => Task.CompletedTask);
    }

    public static bool IsPassing(HttpStatusCode status) =>
        status is HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout;

    /// <summary>What the service asks for, else 1, 2, 4 … seconds and up to a quarter more; two minutes at most.</summary>
    public static TimeSpan Pause(int attempt, HttpResponseMessage? answer)
    {
        var asked = answer?.Headers.RetryAfter?.Delta;
        var own = TimeSpan.FromSeconds(Math.Pow(2, attempt - 1)) * (1 + (RandomNumberGenerator.GetInt32(250) / 1000.0));
        return (asked ?? own) < Longest ? asked ?? own : Longest;
    }

    private static bool IsRepeatable(HttpRequestMessage request) =>
        request.Method == HttpMethod.Get || request.Method == HttpMethod.Put || request.Method == HttpMethod.Delete
        || (request.RequestUri?.AbsolutePath.EndsWith("/$batch", StringComparison.OrdinalIgnoreCase) ?? false);
}
