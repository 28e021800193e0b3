namespace TeamsIsms.Records;

/// <summary>What the product keeps records of; each kind is one class, with one period.</summary>
public enum RecordKind
{
    Acknowledgements,
    Actions,
    Approvals,
    Binders,
    Documents,
    Incidents,

    /// <summary>Salt and detail of what the trail tells; the leaf is never erased.</summary>
    TrailDetails,
    Trainings,
    Weaknesses,
}

public static class RecordKinds
{
    public static IReadOnlyList<RecordKind> All { get; } = Enum.GetValues<RecordKind>();

    /// <summary>Three letters, which are in the numbers of disposals.</summary>
    public static string Code(RecordKind kind) => kind switch
    {
        RecordKind.Acknowledgements => "ACK",
        RecordKind.Actions => "CAR",
        RecordKind.Approvals => "APR",
        RecordKind.Binders => "BND",
        RecordKind.Documents => "DOC",
        RecordKind.Incidents => "INC",
        RecordKind.TrailDetails => "TRL",
        RecordKind.Trainings => "TRN",
        RecordKind.Weaknesses => "WEA",
    };

    /// <summary>Null when the text, which may come from a card, names none.</summary>
    public static RecordKind? Parse(string? text) =>
        All.Cast<RecordKind?>().FirstOrDefault(kind => string.Equals(kind.ToString(), text, StringComparison.Ordinal));
}
