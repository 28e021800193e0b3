using System.Collections.Concurrent;
using CsCheck;
using TeamsIsms.Kernel;
using TeamsIsms.Trail.Verification;

namespace TeamsIsms.Tests.Trail.Verification;

public sealed class ManipulationTests
{
    private const int Logs = 1000;
    private const int ManipulationsOfEach = 10;

    private static readonly LogWriter Writer = new();

    [Fact]
    public async Task Of_ten_thousand_manipulations_none_is_missed_and_each_is_named_and_of_a_thousand_logs_none_is_accused()
    {
        var tried = 0;
        var wrong = new ConcurrentQueue<string>();

        await Parallel.ForAsync(0, Logs, TestContext.Current.CancellationToken, async (seed, cancel) =>
        {
            var chance = new PCG(7, (ulong)seed);
            var log = Writer.Write(chance, most: seed % 50 == 0 ? 300 : 12);
            if (await FindAsync(log, cancel) is { } accused)
            {
                wrong.Enqueue($"{seed}: accused: {accused.Say(Languages.English)}");
            }

            for (var number = 0; number < ManipulationsOfEach;)
            {
                var copy = log.Copy();
                if (Manipulations.Any(copy, chance) is not { } done)
                {
                    log = Writer.Write(chance, most: 12);
                    continue;
                }

                number++;
                Interlocked.Increment(ref tried);
                if (Complaint(done, await FindAsync(copy, cancel)) is { } complaint)
                {
                    wrong.Enqueue($"{seed}.{number}: {done.What} ({done.Index}, {done.Where}): {complaint}");
                }
            }
        });

        Assert.True(wrong.IsEmpty, string.Join('\n', wrong.Take(20)));
        Assert.Equal(Logs * ManipulationsOfEach, tried);
    }

    private static async Task<Flaw?> FindAsync(WrittenLog log, CancellationToken cancellationToken) =>
        (await new LogVerifier(log, Writer.Trust).RunAsync(null, cancellationToken)).Flaw;

    private static string? Complaint(Manipulation done, Flaw? found) =>
        found is null ? "missed"
        : done.Index is { } index && found.Record?.Index != index ? $"names record {found.Record?.Index}: {found.Say(Languages.English)}"
        : done.Index is null && done.Where is { } where && !found.Say(Languages.Chinese).Contains(where, StringComparison.Ordinal)
            ? $"does not name it: {found.Say(Languages.English)}"
        : null;
}
