using System.Globalization;
using TeamsIsms.Sandbox.Processes;

namespace TeamsIsms.Benchmarks.Binders;

/// <summary><c>binder [people]</c>: makes a binder of two years for ten times fewer people and for all; 1 when memory grows with them.</summary>
internal static class BinderCommand
{
    private const int People = 5_000;

    // What is live differs from one collection to the next by pages of the table that are on their way.
    private const double Noise = 1.5;

    public static async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        var people = arguments.Count > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : People;
        await using var storage = await StorageEmulator.StartAsync(accounts: 3, CancellationToken.None);
        await BinderCost.MeasureAsync(storage.Connection(1), people: 20); // what is made once is made here
        var few = await BinderCost.MeasureAsync(storage.Connection(2), people / 10);
        var all = await BinderCost.MeasureAsync(storage.Connection(3), people);
        await Console.Out.WriteLineAsync($"{"people",10}{"items",10}{"bytes",14}{"seconds",10}{"live MiB",10}");
        foreach (var cost in (BinderCost[])[few, all])
        {
            await Console.Out.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"{cost.People,10}{cost.Items,10}{cost.Bytes,14}{cost.Took.TotalSeconds,10:0.0}{cost.Peak / (1024.0 * 1024),10:0.0}"));
        }

        return all.Peak <= few.Peak * Noise ? 0 : 1;
    }
}
