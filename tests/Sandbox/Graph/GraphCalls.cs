using System.Text.Json;
using TeamsIsms.Sandbox.Tenant;

namespace TeamsIsms.Sandbox.Graph;

/// <summary>Finds the call that a method and path name, and answers it.</summary>
internal sealed class GraphCalls
{
    private readonly IReadOnlyList<GraphRoute> _routes;
    private readonly ContentCalls _content;

    public GraphCalls(TenantState state, FaultGate faults)
    {
        _content = new ContentCalls(state);
        var batch = new BatchCalls(this, faults);
        _routes =
        [
            .. DeltaCalls.Routes(state),
            .. UserCalls.Routes(state),
            .. GroupCalls.Routes(state),
            .. AppCalls.Routes(state, faults),
            .. MailCalls.Routes(state),
            .. CalendarCalls.Routes(state),
            .. SiteCalls.Routes(),
            .. DriveCalls.Routes(state.Library),
            .. _content.Routes(),
            .. UploadCalls.Routes(state),
            GraphRoute.Of("POST", @"/\$batch", (request, _) => batch.AnswerAsync(request)),
        ];
    }

    /// <summary>What stands beside Graph and asks for no token; null for other paths.</summary>
    public GraphAnswer? Beside(GraphRequest request) => _content.Beside(request);

    public async Task<GraphAnswer> AnswerAsync(GraphRequest request)
    {
        if (!request.Path.StartsWith("/v1.0/", StringComparison.Ordinal))
        {
            return GraphAnswer.Bad("Invalid version: only v1.0 is served.");
        }

        try
        {
            var path = request.Path["/v1.0".Length..];
            foreach (var route in _routes)
            {
                if (route.Method == request.Method && route.Pattern.Match(path) is { Success: true } match)
                {
                    return await route.Call(request, match);
                }
            }

            return GraphAnswer.Bad($"Resource not found for the segment '{path.TrimStart('/').Split('/')[0]}' or the method {request.Method}.");
        }
        catch (JsonException)
        {
            return GraphAnswer.Bad("Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.");
        }
    }
}
