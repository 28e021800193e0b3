using System.Globalization;
using TeamsIsms.Sandbox.Connector;

namespace TeamsIsms.Sandbox.Control;

/// <summary>The faults of both doors. Cutting connections is the recorder's part, the rest the gate's.</summary>
internal sealed class DoorFaults(TimeProvider clock, DoorRecorder connector, DoorRecorder graph)
{
    public FaultGate Connector { get; } = new(clock);

    public FaultGate Graph { get; } = new(clock);

    public FaultRequest Current { get; private set; } = new(FaultPlan.None, FaultPlan.None);

    public void Set(FaultRequest request)
    {
        Current = new FaultRequest(request.Connector ?? FaultPlan.None, request.Graph ?? FaultPlan.None);
        (connector.DropRate, Connector.Plan) = (Current.Connector!.DropRate, Current.Connector with { DropRate = 0 });
        (graph.DropRate, Graph.Plan) = (Current.Graph!.DropRate, Current.Graph with { DropRate = 0 });
    }

    /// <summary>Lets a request pass to the connector, or answers it with a fault.</summary>
    public async Task GuardConnectorAsync(HttpContext context, RequestDelegate next)
    {
        if (await Connector.PassAsync(context.RequestAborted) is not { Status: { } status } fault)
        {
            await next(context);
            return;
        }

        if (fault.RetryAfter is { } pause)
        {
            context.Response.Headers.RetryAfter = Math.Ceiling(pause.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        }

        await ConnectorAnswer.Fault(status).ExecuteAsync(context);
    }
}
