using TeamsIsms.Sandbox.Tenant;

namespace TeamsIsms.Sandbox.Graph;

/// <summary>Says whether a bearer token was issued for Graph.</summary>
internal delegate ValueTask<bool> GraphTokenCheck(string token, CancellationToken cancellationToken);

/// <summary>The tenant's Graph v1.0 door: token, faults, call, answer with a request id.</summary>
internal static class GraphDoor
{
    /// <summary>Puts the door under a path; <c>{prefix}/v1.0</c> is the product's <c>Graph:BaseUrl</c>.</summary>
    public static void Map(
        IApplicationBuilder app, PathString prefix, TenantState state, GraphTokenCheck check, FaultGate faults)
    {
        var calls = new GraphCalls(state, faults);
        app.Map(prefix, door => door.Run(context => ServeAsync(context, calls, check, faults)));
    }

    private static async Task ServeAsync(HttpContext context, GraphCalls calls, GraphTokenCheck check, FaultGate faults)
    {
        var request = new GraphRequest(context.Request.Method, Uri.UnescapeDataString(context.Request.Path.Value ?? ""))
        {
            Query = context.Request.Query,
            Headers = context.Request.Headers,
            Body = context.Request.Body,
            DoorUrl = $"{context.Request.Scheme}://{context.Request.Host}{context.Request.PathBase}",
            Aborted = context.RequestAborted,
        };
        var answer = calls.Beside(request) ?? await AdmitAsync(request, check, faults) ?? await calls.AnswerAsync(request);
        await answer.WriteAsync(context);
    }

    private static async ValueTask<GraphAnswer?> AdmitAsync(GraphRequest request, GraphTokenCheck check, FaultGate faults)
    {
        if (await faults.PassAsync(request.Aborted) is { } fault)
        {
            return GraphFaults.Answer(fault);
        }

        var open = request.Path.StartsWith("/v1.0/x-upload-session/", StringComparison.Ordinal);
        var header = request.Headers.Authorization.ToString();
        return open || (header.StartsWith("Bearer ", StringComparison.Ordinal) && await check(header["Bearer ".Length..], request.Aborted))
            ? null
            : GraphAnswer.Error(StatusCodes.Status401Unauthorized, "InvalidAuthenticationToken", "Access token is empty or not valid.");
    }
}
