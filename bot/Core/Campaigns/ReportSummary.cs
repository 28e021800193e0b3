namespace TeamsIsms.Campaigns;

/// <summary>Everything the summary tells.</summary>
/// <param name="Names">A person's name by their id, for those who decided.</param>
/// <param name="NamesSha256">Of the list of names that lies beside it.</param>
internal sealed record ReportSummary(
    Campaign Campaign,
    Figures Figures,
    ReportLists Lists,
    IReadOnlyDictionary<Guid, string> Names,
    string NamesSha256,
    DateTimeOffset At)
{
    /// <summary>Units in the order of those with most open people, then by name.</summary>
    public IEnumerable<KeyValuePair<string, UnitFigures>> Units => Figures.Units
        .OrderByDescending(unit => unit.Value.Expected - unit.Value.Acknowledged)
        .ThenBy(unit => unit.Key, StringComparer.Ordinal);
}
