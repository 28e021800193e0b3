namespace TeamsIsms.Incidents.Notices;

/// <summary>What cards were sent about, and so where it is kept: a case, or the digests of a week.</summary>
internal readonly record struct CardShelf(string Partition, string Name)
{
    public static implicit operator CardShelf(CaseId id) => new(id.Partition, id.ToString());
}
