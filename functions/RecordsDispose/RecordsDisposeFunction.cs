using TeamsIsms.Functions.Invocations;
using TeamsIsms.Records;
using TeamsIsms.Records.Disposals;

namespace TeamsIsms.Functions.RecordsDispose;

/// <summary>Carries out what two persons decided to dispose of.</summary>
internal static class RecordsDisposeFunction
{
    public static void Register(FunctionSet functions) => functions.OnQueue(
        "RecordsDispose",
        RecordJson.Default.DisposalWork,
        (services, work, _, cancellationToken) => services.GetRequiredService<DisposalQueueRun>().RunAsync(work, cancellationToken));
}
