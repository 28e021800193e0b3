using Microsoft.Extensions.Options;
using TeamsIsms.Incidents.Rules;
using TeamsIsms.Trail.Seals;
using TeamsIsms.Trail.Sequencing;

namespace TeamsIsms.Operation.Health;

/// <summary>Reads how old things are: the directory, the seals, the law.</summary>
internal sealed class UpkeepHealthRun(
    DirectoryTable directory, LogTable log, SealTable seals, RuleSets rules, IOptions<TrailOptions> options)
{
    public async Task<DirectoryFacts?> DirectoryAsync(CancellationToken cancellationToken)
    {
        var (state, _) = await directory.StateAsync(cancellationToken);
        return new DirectoryFacts(state.Refreshed, state.People, state.HeldLeavers);
    }

    /// <summary>Reads only: a log that nobody opened yet is not opened here.</summary>
    public async Task<SealFacts?> SealAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var today = Taipei.Day(now);
        var state = await log.FindAsync(today.Year, cancellationToken) ?? await log.FindAsync(today.Year - 1, cancellationToken);
        if (!options.Value.IsOn || state?.Value is not { } newest)
        {
            return new SealFacts(options.Value.IsOn, null, null);
        }

        var isWhole = newest.LastSeal is not { } last || await seals.FindAsync(last, cancellationToken) is { Value.IsDone: true };
        var missing = isWhole ? SealDay.Due(newest, today) : newest.LastSeal?.Day;
        return new SealFacts(
            true,
            isWhole ? newest.LastSeal?.Day : null,
            missing is { } day && now >= SealDay.LateAt(day, options.Value.LateAfter) ? day : null);
    }

    public IReadOnlyList<RulesFacts> Rules(DateTimeOffset now) =>
        [.. rules.All.Select(set => set.Family).Distinct().Order(StringComparer.Ordinal).Select(family => new RulesFacts(family, rules.InForce(family, now)?.Id))];
}
