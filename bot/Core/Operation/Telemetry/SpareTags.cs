using OpenTelemetry;
using Span = System.Diagnostics.Activity;

namespace TeamsIsms.Operation.Telemetry;

/// <summary>
/// Of a span leaves only what stands in this list. Addresses hold people's ids and the tokens of mail links, so neither they nor what a
/// later version of an instrumentation adds gets out.
/// </summary>
internal sealed class SpareTags : BaseProcessor<Span>
{
    private static readonly HashSet<string> Allowed = new(StringComparer.Ordinal)
    {
        "error.type", "http.request.method", "http.response.status_code", "http.route", "network.protocol.version", "server.address", "server.port",
        "teamsisms.function", "teamsisms.outcome", "teamsisms.turn", "url.scheme",
    };

    public override void OnEnd(Span data)
    {
        foreach (var name in data.TagObjects.Select(tag => tag.Key).Where(name => !Allowed.Contains(name)).ToList())
        {
            data.SetTag(name, null);
        }

        data.SetStatus(data.Status); // without the description, which may quote what somebody sent
    }
}
