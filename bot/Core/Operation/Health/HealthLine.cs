namespace TeamsIsms.Operation.Health;

/// <summary>From best to worst.</summary>
public enum HealthState
{
    Good,

    /// <summary>It could not be read.</summary>
    Unknown,

    /// <summary>Nothing is lost yet.</summary>
    Watch,
    Bad,
}

/// <summary>What is looked at, in the order of the card.</summary>
public enum HealthSubject
{
    Permissions,
    Credential,
    Queues,
    Poison,
    Campaigns,
    Outbox,
    Directory,
    Seal,
    Rules,
}

/// <summary>How one thing stands, in the reader's language.</summary>
/// <param name="Todo">What to do; null when there is nothing to do.</param>
public sealed record HealthLine(HealthSubject Subject, HealthState State, string Text, string? Todo = null);
