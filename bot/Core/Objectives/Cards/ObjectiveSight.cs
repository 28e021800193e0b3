namespace TeamsIsms.Objectives.Cards;

/// <summary>An objective as one person sees it.</summary>
/// <param name="Owner">What the owner is called.</param>
public sealed record ObjectiveSight(Objective Objective, ObjectiveActor Viewer, string Owner, DateOnly Today)
{
    /// <summary>What is wrong or why nothing changed; null when nothing is.</summary>
    public string? Note { get; init; }

    public Standing Standing => Standing.Of(Objective, Today);

    public bool MaySteer => Viewer.IsManager && Objective.IsActive;

    public bool MayMeasure => ObjectiveAccess.Measures(Objective, Viewer) && Objective.IsActive;
}
