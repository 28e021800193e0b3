using TeamsIsms.Storage;

namespace TeamsIsms.Records.Disposals;

internal static class DisposalWorks
{
    /// <summary>Owed by whatever lets a disposal begin or go on, in the same transaction.</summary>
    public static Changes Owe(this Changes changes, DisposalWork work, DateTimeOffset now) =>
        changes.Owe(QueueNames.RecordsDispose, work, RecordJson.Default.DisposalWork, now);
}
