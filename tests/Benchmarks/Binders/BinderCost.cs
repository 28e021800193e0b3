using System.Diagnostics;
using Azure.Data.Tables;
using Azure.Storage.Queues;
using TeamsIsms.Actions;
using TeamsIsms.Binders;
using TeamsIsms.Campaigns;
using TeamsIsms.Documents;
using TeamsIsms.Graph;
using TeamsIsms.Incidents;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Storage;
using TeamsIsms.Trail.Seals;
using TeamsIsms.Trail.Sequencing;
using TeamsIsms.Training;
using TeamsIsms.YearlyDuties;

namespace TeamsIsms.Benchmarks.Binders;

/// <summary>What a binder of everything costs.</summary>
/// <param name="Peak">The most bytes that were live at once while it was made, above those before.</param>
internal sealed record BinderCost(int People, long Items, long Bytes, TimeSpan Took, long Peak)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    public static async Task<BinderCost> MeasureAsync(string connection, int people)
    {
        var (tables, queues) = (new TableServiceClient(connection), new QueueServiceClient(connection));
        foreach (var table in TableNames.All)
        {
            await tables.CreateTableIfNotExistsAsync(table);
        }

        var now = TimeProvider.System.GetUtcNow();
        await TwoYears.FillAsync(tables, people, now);
        await using var services = new ServiceCollection()
            .AddSingleton(tables).AddSingleton(queues).AddSingleton<WorkQueue>().AddSingleton<OutboxRun>()
            .AddLogging().AddSingleton(TimeProvider.System)
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().Build())
            .AddGraph().AddPeople().AddActions().AddDocuments().AddCampaigns().AddIncidents().AddTraining().AddSequencing().AddSingleton<SealTable>().AddDuties().AddBinderMaking()
            .BuildServiceProvider();
        return await MeasureAsync(services.GetRequiredService<BinderWriteRun>(), people, now);
    }

    private static async Task<BinderCost> MeasureAsync(BinderWriteRun write, int people, DateTimeOffset now)
    {
        var scope = Scope(now);
        await using var zip = Scratch(now);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        using var done = new CancellationTokenSource();
        var peak = WatchAsync(done.Token);
        var watch = Stopwatch.StartNew();
        var (_, items) = await write.WriteAsync(zip, () => Scratch(now), scope, CancellationToken.None);
        var took = watch.Elapsed;
        await done.CancelAsync();
        return new BinderCost(people, items, zip.Length, took, await peak - before);
    }

    // Garbage does not count: only what is still held grows with the people.
    private static async Task<long> WatchAsync(CancellationToken done)
    {
        var peak = 0L;
        while (!done.IsCancellationRequested)
        {
            peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: true));
            await Task.Delay(Pause, TimeProvider.System, CancellationToken.None);
        }

        return peak;
    }

    private static BinderScope Scope(DateTimeOffset now)
    {
        var binder = new EvidenceBinder
        {
            Id = BinderId.New(now),
            Period = new BinderPeriod(Taipei.Day(now).AddYears(-2), Taipei.Day(now)),
            Clauses = [],
            WithNames = true,
            By = Guid.Empty,
            AskedAt = now,
            Language = Languages.Chinese.Name,
        };
        return new BinderScope(binder, new EvidenceReader(Guid.Empty, [Role.InternalAuditor]), Languages.Chinese, now);
    }

    private static FileStream Scratch(DateTimeOffset now) => new(
        Path.Combine(Path.GetTempPath(), $"binder-{Guid.CreateVersion7(now):N}"),
        FileMode.CreateNew,
        FileAccess.ReadWrite,
        FileShare.None,
        81920,
        FileOptions.Asynchronous | FileOptions.DeleteOnClose);
}
