using System.Security.Cryptography;

namespace TeamsIsms.Sandbox;

/// <summary>What goes wrong at one door. Rates are shares of all requests, 0 to 1.</summary>
internal sealed record FaultPlan
{
    public static readonly FaultPlan None = new();

    public double? RequestsPerSecond { get; init; }

    public double FailRate { get; init; }

    public IReadOnlyList<int> Statuses { get; init; } = [];

    public int LatencyMs { get; init; }

    public double DropRate { get; init; }

    /// <summary>Object ids of people whom this door refuses to serve.</summary>
    public IReadOnlyList<string> Blocked { get; init; } = [];
}

/// <summary>One request that must fail. <see cref="Status"/> null: the connection is cut without an answer.</summary>
internal sealed record Fault(int? Status, TimeSpan? RetryAfter = null);

/// <summary>Decides for each request at one door whether it fails. Throttling is a bucket of one second's requests.</summary>
internal sealed class FaultGate(TimeProvider clock)
{
    private readonly Lock _gate = new();
    private FaultPlan _plan = FaultPlan.None;
    private double _tokens;
    private long _filled;

    public FaultPlan Plan
    {
        get => _plan;
        set
        {
            lock (_gate)
            {
                (_plan, _tokens, _filled) = (value, value.RequestsPerSecond ?? 0, clock.GetTimestamp());
            }
        }
    }

    public bool Blocks(string id) => _plan.Blocked.Contains(id, StringComparer.OrdinalIgnoreCase);

    /// <summary>Waits the plan's latency, then says how this request fails, or null.</summary>
    public async ValueTask<Fault?> PassAsync(CancellationToken cancellationToken)
    {
        var plan = _plan;
        if (plan.LatencyMs > 0)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(plan.LatencyMs), clock, cancellationToken);
        }

        if (!Admits(plan))
        {
            return new Fault(StatusCodes.Status429TooManyRequests, TimeSpan.FromSeconds(1));
        }

        if (Draws(plan.DropRate))
        {
            return new Fault(null);
        }

        return plan.Statuses.Count > 0 && Draws(plan.FailRate)
            ? new Fault(plan.Statuses[RandomNumberGenerator.GetInt32(plan.Statuses.Count)])
            : null;
    }

    private bool Admits(FaultPlan plan)
    {
        if (plan.RequestsPerSecond is not { } rate)
        {
            return true;
        }

        lock (_gate)
        {
            var now = clock.GetTimestamp();
            _tokens = Math.Min(Math.Max(rate, 1), _tokens + rate * clock.GetElapsedTime(_filled, now).TotalSeconds);
            _filled = now;
            if (_tokens < 1)
            {
                return false;
            }

            _tokens--;
            return true;
        }
    }

    private static bool Draws(double share) =>
        share > 0 && RandomNumberGenerator.GetInt32(1_000_000) < share * 1_000_000;
}
