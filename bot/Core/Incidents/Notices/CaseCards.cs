using TeamsIsms.Storage;

namespace TeamsIsms.Incidents.Notices;

/// <summary>Where the cards of a case are remembered: in its own partition, so that a receipt is stored together with the case.</summary>
internal static class CaseCards
{
    public static CardShelf Of(CaseId id) => new(TableNames.Incidents, id.Partition, $"card|{id}|");
}
