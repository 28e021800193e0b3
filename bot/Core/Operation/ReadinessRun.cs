using Azure;
using Azure.Data.Tables;
using Azure.Identity;
using TeamsIsms.Incidents.Rules;
using TeamsIsms.Storage;

namespace TeamsIsms.Operation;

/// <summary>
/// Looks whether the tables answer and a law's clocks are in force. A look is good for some seconds, and who asks meanwhile gets the same:
/// however often somebody probes, storage is asked once.
/// </summary>
internal sealed class ReadinessRun(TableServiceClient tables, RuleSets rules, TimeProvider time)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    // not the product's clock: the sandbox moves that by days, and a probe wants seconds that pass
    private static readonly TimeProvider Clock = TimeProvider.System;

    private readonly Lock _gate = new();
    private Task<Readiness>? _look;
    private long _begun;

    public Task<Readiness> CheckAsync()
    {
        lock (_gate)
        {
            if (_look is { } look && (!look.IsCompleted || Clock.GetElapsedTime(_begun) < Fresh))
            {
                return look;
            }

            _begun = Clock.GetTimestamp();
            return _look = LookAsync();
        }
    }

    private async Task<Readiness> LookAsync()
    {
        var lacks = await LacksAsync();
        return new Readiness(lacks is null ? [] : [lacks])
            .And(Readiness.Rules, rules.InForce(RuleSets.LevelFamily, time.GetUtcNow()) is not null);
    }

    private async Task<string?> LacksAsync()
    {
        using var patience = new CancellationTokenSource(Patience, Clock);
        try
        {
            await tables.GetTableClient(TableNames.People).GetEntityAsync<TableEntity>("readiness", "probe", cancellationToken: patience.Token);
            return null;
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            return e.ErrorCode == "TableNotFound" ? Readiness.Tables : null; // that there is no such row is an answer too
        }
        catch (Exception e) when (e is RequestFailedException or AggregateException or OperationCanceledException or AuthenticationFailedException)
        {
            return Readiness.Storage;
        }
    }
}
