namespace TeamsIsms.Records.Cards;

/// <summary>A class of records as one person sees it.</summary>
public sealed record RecordSight(RecordClass Class, RecordActor Viewer, Func<Guid, string> Name, DateTimeOffset Now)
{
    /// <summary>Why nothing happened, in the viewer's language; null when nothing is to be said.</summary>
    public string? Note { get; init; }
}
