namespace TeamsIsms.Incidents;

/// <summary>Something to do about a case.</summary>
/// <param name="Sequence">From 1, without gaps.</param>
public sealed record CaseTask(int Sequence, string Text, Guid Owner, DateOnly? Due, Guid By, DateTimeOffset At)
{
    public Signature? Done { get; init; }

    public string? Result { get; init; }
}
