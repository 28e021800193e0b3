namespace TeamsIsms.YearlyDuties.Cards;

/// <summary>A duty as one person sees it.</summary>
/// <param name="Responsible">Names of those whose duty it is now.</param>
/// <param name="Named">The person who was chosen for it; null: everybody in the role.</param>
public sealed record DutySight(GuardLine Line, IReadOnlyList<string> Responsible, Person? Named, DateOnly Today)
{
    public bool MayRecord { get; init; }

    public bool MayChange { get; init; }

    /// <summary>Who wrote the last record; null when there is none.</summary>
    public string? Recorder { get; init; }

    /// <summary>Why nothing changed; null when nothing was tried.</summary>
    public string? Note { get; init; }

    /// <summary>How far this year's training is; null where none began or it is another duty.</summary>
    public TrainingProgress? Training { get; init; }
}

/// <summary>How far the training of everybody is that began last.</summary>
/// <param name="Open">Units with people who have not done it, with how many, most first.</param>
public sealed record TrainingProgress(string Number, int Done, int Expected, IReadOnlyList<(string Unit, int People)> Open);

/// <summary>A line of the list with whose it is; null: everybody in the role.</summary>
public sealed record DutyRow(DutyLine Line, string? Person);
