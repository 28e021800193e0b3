using System.Net;
using System.Security.Cryptography;
using Polly;
using Polly.Extensions.Http;

namespace TeamsIsms.Teams;

/// <summary>Which requests are repeated by themselves: only those that come to the same when carried out twice.</summary>
internal static class ConnectorRetry
{
    private const int Times = 3;

    private static readonly TimeSpan First = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    private static readonly IAsyncPolicy<HttpResponseMessage> Never = Policy.NoOpAsync<HttpResponseMessage>();

    private static readonly IAsyncPolicy<HttpResponseMessage> Patient = HttpPolicyExtensions
        .HandleTransientHttpError()
        .OrResult(static answer => answer.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.PreconditionFailed)
        .WaitAndRetryAsync(
            Times,
            static (attempt, outcome, _) => Pause(attempt, outcome.Result is { } answer ? Asked(answer) : null),
            static (_, _, _, _) => Task.CompletedTask);

    /// <summary>For the Connector: GET and PUT.</summary>
    public static IAsyncPolicy<HttpResponseMessage> ForConnector(HttpRequestMessage request) =>
        request.Method == HttpMethod.Get || request.Method == HttpMethod.Put ? Patient : Never;

    /// <summary>For tokens, keys and metadata: everything.</summary>
    public static IAsyncPolicy<HttpResponseMessage> ForLogin(HttpRequestMessage request) => Patient;

    /// <summary>The pause in <c>Retry-After</c>: seconds, or a date, which is read against the answer's own clock; null when not given.</summary>
    public static TimeSpan? Asked(HttpResponseMessage answer) => answer.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } until } when answer.Headers.Date is { } now => until > now ? until - now : TimeSpan.Zero,
        _ => null,
    };

    /// <summary>What the service asked for, at most ten seconds; else 0.3, 0.6, 1.2 s with up to half as much again, so that callers spread.</summary>
    private static TimeSpan Pause(int attempt, TimeSpan? asked)
    {
        var own = First * Math.Pow(2, attempt - 1);
        var pause = asked ?? own + (own * RandomNumberGenerator.GetInt32(0, 50) / 100);
        return pause < Longest ? pause : Longest;
    }
}
