using System.Globalization;
using TeamsIsms.Sandbox.Processes;

namespace TeamsIsms.Benchmarks.Counts;

/// <summary><c>counts [connection] [people]</c>: prints the table of design 4; 1 when something is over its budget.</summary>
internal static class CountsCommand
{
    private const int People = 2_000;

    public static async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        var people = arguments.Count > 1 ? int.Parse(arguments[1], CultureInfo.InvariantCulture) : People;
        await using var storage = arguments.Count > 0 ? null : await StorageEmulator.StartAsync(accounts: 1, CancellationToken.None);
        var connection = arguments.Count > 0 ? arguments[0] : storage!.Connection(1); // one of them is there
        IReadOnlyList<CountedCost> costs = [.. await DeliveryCounts.MeasureAsync(connection, people), .. await QuizCounts.MeasureAsync(connection), .. await LogCounts.MeasureAsync(connection, people)];
        await Console.Out.WriteLineAsync($"{people} recipients the bot has met");
        await Console.Out.WriteLineAsync($"{"",-46}{"cost",10}{"budget",10}");
        foreach (var cost in costs)
        {
            await Console.Out.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"{cost.What,-46}{cost.Cost,10:0.000}{cost.Budget,10:0.00}{(cost.IsWithin ? "" : "  OVER")}"));
        }

        return costs.All(cost => cost.IsWithin) ? 0 : 1;
    }
}
