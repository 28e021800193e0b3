using System.Globalization;
using Azure.Data.Tables;
using TeamsIsms.Storage;

namespace TeamsIsms.Risks;

/// <summary>The register of risks in one row, and every version of it in a row of its own that nothing changes.</summary>
internal sealed class RiskTable(TableServiceClient tables)
{
    private const int Attempts = 5;
    private const string Partition = "risks";
    private const string Current = "current";

    private readonly RowTable _table = new(tables.GetTableClient(TableNames.Risks));

    /// <returns>Null before anything was imported.</returns>
    public async Task<RiskRegister?> FindAsync(CancellationToken cancellationToken) =>
        await _table.FindAsync(Partition, Current, cancellationToken) is { } row ? Read(row) : null;

    /// <summary>Every version there was, the first one first.</summary>
    public async Task<IReadOnlyList<RiskRegister>> VersionsAsync(CancellationToken cancellationToken)
    {
        var versions = new List<RiskRegister>();
        await foreach (var row in _table.WithPrefixAsync(Partition, "version|", cancellationToken))
        {
            versions.Add(Read(row));
        }

        return versions;
    }

    /// <summary>Puts a register in the place of what is there; decides again when another was first.</summary>
    public async Task<Outcome<RiskRegister>> ReplaceAsync(
        Func<RiskRegister?, Outcome<RiskStep>> decide, DateTimeOffset now, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var row = await _table.FindAsync(Partition, Current, cancellationToken);
            var outcome = decide(row is null ? null : Read(row));
            if (outcome.Value is not { } step)
            {
                return outcome.Refusal!; // no value: refused
            }

            var changes = new Changes(Partition);
            var next = step.Next with { Trail = changes.Record(step.Next.Trail, step.Event, now) };
            changes.Put(Current, row, next, StoredRisks.Json.RiskRegister)
                .Insert(Version(next.Version), next, StoredRisks.Json.RiskRegister);
            if (await _table.CommitAsync(changes, cancellationToken))
            {
                return next;
            }
        }

        return new RisksBusy();
    }

    private static RiskRegister Read(Row row) => row.Read(StoredRisks.Json.RiskRegister);

    private static string Version(int number) => string.Create(CultureInfo.InvariantCulture, $"version|{number:D6}");
}
