using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace TeamsIsms.Graph;

/// <summary>
/// The last step of every request to Graph. It lets nothing through to another host, whatever a next link says,
/// and notes the request id that Microsoft's support asks for.
/// </summary>
internal sealed partial class GraphTransportClient(IOptions<GraphOptions> options, ILogger<GraphTransportClient> logger)
    : DelegatingHandler
{
    public const string Name = "graph";

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var ours = options.Value.Address;
        if (request.RequestUri is not { } asked || asked.Authority != ours.Authority || asked.Scheme != ours.Scheme)
        {
            throw new InvalidOperationException($"A request to '{request.RequestUri?.Host}' is not for Graph.");
        }

        var answer = await base.SendAsync(request, cancellationToken);
        if ((int)answer.StatusCode >= 400)
        {
            Log.Refused(logger, (int)answer.StatusCode, request.Method.Method, RequestId(answer));
        }

        return answer;
    }

    private static string RequestId(HttpResponseMessage answer) =>
        answer.Headers.TryGetValues("request-id", out var values) ? values.FirstOrDefault() ?? "" : "";

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Graph answered {Status} to a {Method}, request {RequestId}.")]
        public static partial void Refused(ILogger logger, int status, string method, string requestId);
    }
}
