using System.Globalization;
using System.Text.Json.Nodes;
using TeamsIsms.Sandbox.Processes;

namespace TeamsIsms.Sandbox.Control;

/// <summary>The handle by which tests hold the sandbox: time, faults, requests and processes.</summary>
internal sealed class ControlDoor(ShiftedClock clock, DoorFaults faults, RequestLog log, IReadOnlyDictionary<string, HostProcess> hosts)
{
    public void Map(WebApplication app)
    {
        app.MapGet("/clock", Time);
        app.MapPost("/clock", Advance);
        app.MapGet("/faults", () => faults.Current);
        app.MapPut("/faults", Fault);
        app.MapDelete("/faults", () => Fault(new FaultRequest(null, null)));
        app.MapGet("/requests", (long? since, string? door) => log.Read(since ?? 0, door));
        app.MapGet("/requests/last", () => log.Last);
        app.MapPost("/kill/{host}", KillAsync);
        app.MapPost("/start/{host}", StartAsync);
    }

    private JsonObject Time() => new()
    {
        ["now"] = clock.GetUtcNow(),
        ["offset"] = clock.Offset.ToString("c", CultureInfo.InvariantCulture),
    };

    private IResult Advance(JsonObject body)
    {
        if ((body["advance"] as JsonValue)?.ToString() is not { } text
            || !TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var by)
            || by < TimeSpan.Zero || by > TimeSpan.FromDays(36_500))
        {
            return Results.BadRequest("advance must be a time span such as 3.00:00:00, not below zero: time does not run backwards.");
        }

        clock.Advance(by);
        return Results.Json(Time());
    }

    private IResult Fault(FaultRequest request)
    {
        if (request.Mistake() is { } mistake)
        {
            return Results.BadRequest(mistake);
        }

        faults.Set(request);
        return Results.Json(faults.Current);
    }

    private async Task<IResult> KillAsync(string host)
    {
        if (!hosts.TryGetValue(host, out var process))
        {
            return Results.NotFound();
        }

        await process.KillAsync();
        return Results.Ok();
    }

    private async Task<IResult> StartAsync(string host)
    {
        if (!hosts.TryGetValue(host, out var process))
        {
            return Results.NotFound();
        }

        try
        {
            await process.StartAsync(CancellationToken.None);
            return Results.Ok();
        }
        catch (SandboxException e)
        {
            return Results.Text(e.Message, statusCode: StatusCodes.Status500InternalServerError);
        }
    }
}
