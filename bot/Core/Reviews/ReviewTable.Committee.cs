using TeamsIsms.Storage;

namespace TeamsIsms.Reviews;

/// <summary>The committee's register: one row beside its trail.</summary>
internal sealed partial class ReviewTable
{
    private const string CommitteeKey = "committee";

    public async Task<Committee> CommitteeAsync(CancellationToken cancellationToken) =>
        await _table.FindAsync(Partition, CommitteeKey, cancellationToken) is { } row ? row.Read(StoredReviews.Json.Committee) : new Committee();

    public async Task<Outcome<Committee>> ChangeCommitteeAsync(
        Func<Committee, Outcome<CommitteeStep>> decide, Act act, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var row = await _table.FindAsync(Partition, CommitteeKey, cancellationToken);
            var outcome = decide(row?.Read(StoredReviews.Json.Committee) ?? new Committee());
            if (outcome.Value is not { } step)
            {
                return outcome.Refusal!; // no value: refused
            }

            var changes = new Changes(Partition);
            var next = step.Next with { Trail = changes.Record(step.Next.Trail, step.Event, act.At) };
            changes.Put(CommitteeKey, row, next, StoredReviews.Json.Committee);
            if (await _table.CommitAsync(changes, cancellationToken))
            {
                return next;
            }
        }

        return new ReviewBusy();
    }
}
