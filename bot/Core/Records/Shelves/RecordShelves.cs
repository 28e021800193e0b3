namespace TeamsIsms.Records.Shelves;

/// <summary>The shelf of a class; a class without one goes with the objects its records belong to.</summary>
internal sealed class RecordShelves(IEnumerable<IRecordShelf> shelves)
{
    private readonly Dictionary<RecordKind, IRecordShelf> _shelves = shelves.ToDictionary(shelf => shelf.Kind);

    public IRecordShelf? Find(RecordKind kind) => _shelves.GetValueOrDefault(kind);
}
