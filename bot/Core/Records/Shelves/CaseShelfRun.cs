using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Weaknesses;
using TeamsIsms.Records.Disposals;
using TeamsIsms.Storage;

namespace TeamsIsms.Records.Shelves;

/// <summary>Cases that are over: incidents with drills, or weaknesses with suggestions. What the figures count stays.</summary>
internal sealed class CaseShelfRun(RecordKind kind, IncidentTable cases, ErasureTable erasure, LibraryPlaceClient library) : IRecordShelf
{
    public RecordKind Kind => kind;

    public async Task<IReadOnlyList<KeptRecord>> ListAsync(CancellationToken cancellationToken)
    {
        var records = new List<KeptRecord>();
        await foreach (var @case in cases.AllAsync(cancellationToken))
        {
            if (IsOurs(@case.Id) && @case.Erased is not { IsWhole: true })
            {
                records.Add(await OfAsync(@case, cancellationToken));
            }
        }

        return records;
    }

    public async Task<ShelfAnswer> EraseAsync(
        KeptRecord record, DisposalOrder order, string? cursor, CancellationToken cancellationToken)
    {
        if (CaseId.Parse(record.Key) is not { } id || !IsOurs(id) || await cases.FindAsync(id, cancellationToken) is not { } @case)
        {
            return new ShelfAnswer(0, []);
        }

        var now = await OfAsync(@case, cancellationToken);
        if (@case.Erased is null && order.Keeps(now) is { } because)
        {
            return ShelfAnswer.Keeping(record, because);
        }

        if ((@case is Incident { Folder: var one } ? one : @case is Weakness { Folder: var other } ? other : null) is { } folder
            && await library.DeleteAsync(folder.ItemId, cancellationToken) is { } refusal)
        {
            return ShelfAnswer.Keeping(record, Stays.Of(refusal));
        }

        var stays = @case is Incident
            ? await erasure.EraseAsync(IncidentOf(id, now, order), order, cancellationToken)
            : await erasure.EraseAsync(WeaknessOf(id, now, order), order, cancellationToken);
        return stays is { } why ? ShelfAnswer.Keeping(record, why) : new ShelfAnswer(1, []);
    }

    public IReadOnlyList<TrailPlace> TrailOf(KeptRecord record) => CaseId.Parse(record.Key) is { } id
        ? [new TrailPlace(TableNames.Incidents, id.Partition, TrailRows.Prefix(id.Subject)[TrailRows.AllPrefix.Length..])]
        : [];

    private bool IsOurs(CaseId id) => id.IsIncident == (kind == RecordKind.Incidents);

    // A duplicate, or what became another case, was not closed by anybody: its last line tells when.
    private async Task<KeptRecord> OfAsync(ICase @case, CancellationToken cancellationToken)
    {
        DateTimeOffset? ended = @case switch
        {
            { IsOpen: true } => null,
            Incident { Closing.At: var at } => at,
            Weakness { Closing.At: var at } => at,
            { Erased: not null } => @case.Recorded, // its lines are gone; a try before judged it
            _ => await cases.LastEntriesAsync(@case, 1, cancellationToken) is [.., var line] ? line.At : null,
        };
        return new KeptRecord(@case.Id.ToString(), ended is { } last ? Taipei.Day(last) : null);
    }

    private static ErasedObject<Incident> IncidentOf(CaseId id, KeptRecord judged, DisposalOrder order) => new(
        TableNames.Incidents, id.Partition, CaseRows.Case(id), id.Subject, IncidentJson.Default.Incident)
    {
        Mark = current => current.Erased,
        Trail = current => current.Trail,
        Strip = (incident, _) => StripCase.Of(incident),
        With = (current, trail, mark) => current with { Trail = trail, Erased = mark },
        Keeps = current => current.IsOpen ? KeptBecause.Open : order.Keeps(judged),
        Hanging = incident => Hanging(incident),
    };

    private static ErasedObject<Weakness> WeaknessOf(CaseId id, KeptRecord judged, DisposalOrder order) => new(
        TableNames.Incidents, id.Partition, CaseRows.Case(id), id.Subject, IncidentJson.Default.Weakness)
    {
        Mark = current => current.Erased,
        Trail = current => current.Trail,
        Strip = (weakness, _) => StripCase.Of(weakness),
        With = (current, trail, mark) => current with { Trail = trail, Erased = mark },
        Keeps = current => current.IsOpen ? KeptBecause.Open : order.Keeps(judged),
        Hanging = weakness => Hanging(weakness),
    };

    private static IReadOnlyList<string> Hanging(ICase @case) =>
        [CaseRows.Entries(@case.Id), CaseRows.EvidenceItems(@case.Id), CaseRows.Tasks(@case.Id), CaseRows.Mine(@case)];
}
