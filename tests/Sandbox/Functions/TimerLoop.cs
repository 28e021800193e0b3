using System.Text.Json.Nodes;

namespace TeamsIsms.Sandbox.Functions;

/// <summary>Fires one timer when it is due, and at once when the clock was moved; never two runs at a time.</summary>
internal sealed class TimerLoop(TimerFunction function, HandlerClient handler, TimeProvider clock)
{
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(200);
    private DateTimeOffset? _last;
    private int _asked;

    /// <summary>Runs it as soon as possible, whatever the schedule.</summary>
    public void Ask() => Interlocked.Exchange(ref _asked, 1);

    /// <param name="isOpen">Whether the handler takes work; a timer that falls due meanwhile is run late, once.</param>
    /// <param name="report">Takes a line about a run that failed.</param>
    public async Task RunAsync(Func<bool> isOpen, Action<string> report, CancellationToken cancellationToken)
    {
        var next = function.Schedule.After(clock.GetUtcNow());
        if (function.RunOnStartup)
        {
            Ask();
        }

        while (true)
        {
            await Task.Delay(Tick, TimeProvider.System, cancellationToken);
            var now = clock.GetUtcNow();
            if (!isOpen() || (now < next && Volatile.Read(ref _asked) == 0))
            {
                continue;
            }

            Interlocked.Exchange(ref _asked, 0);
            var due = next;
            next = function.Schedule.After(now);
            if (await handler.InvokeAsync(function, Input(due, next, now), [], cancellationToken) is { } failure)
            {
                report($"{function.Name}: {failure}");
            }

            _last = now;
        }
    }

    private JsonObject Input(DateTimeOffset due, DateTimeOffset next, DateTimeOffset now) => new()
    {
        ["Schedule"] = new JsonObject { ["AdjustForDST"] = true },
        ["ScheduleStatus"] = _last is null
            ? null
            : new JsonObject
            {
                ["Last"] = _last.Value.UtcDateTime,
                ["Next"] = next.UtcDateTime,
                ["LastUpdated"] = _last.Value.UtcDateTime,
            },
        ["IsPastDue"] = now > due + TimeSpan.FromSeconds(1),
    };
}
