namespace TeamsIsms.Operation.Health;

/// <summary>What was read of the product's state; what could not be read is null.</summary>
public sealed record HealthFacts
{
    /// <summary>The permissions that the app's token of Microsoft Graph carries.</summary>
    public IReadOnlyList<string>? Granted { get; init; }

    public CredentialFacts? Credential { get; init; }

    public IReadOnlyList<QueueDepth>? Queues { get; init; }

    /// <summary>Messages that failed for good and nobody has answered.</summary>
    public int? Poison { get; init; }

    /// <summary>Numbers of the campaigns whose sending does not go on.</summary>
    public IReadOnlyList<string>? Stuck { get; init; }

    public OwedFacts? Owed { get; init; }

    public DirectoryFacts? Directory { get; init; }

    public SealFacts? Seal { get; init; }

    /// <summary>For each family of laws the wording in force; null where there is none.</summary>
    public IReadOnlyList<RulesFacts>? Rules { get; init; }
}

/// <param name="Kind">Null for the stand-in of a development machine.</param>
/// <param name="Expires">When it stops working; null when it never does, or only Entra knows.</param>
public sealed record CredentialFacts(CredentialKind? Kind, DateTimeOffset? Expires = null);

/// <param name="Waiting">About how many messages.</param>
/// <param name="Failed">Of its poison twin, which nobody has taken yet.</param>
public sealed record QueueDepth(string Queue, int Waiting, int Failed);

/// <summary>Messages that a change owes and nobody has posted.</summary>
/// <param name="Oldest">Null when there is none.</param>
public sealed record OwedFacts(int Count, DateTimeOffset? Oldest);

/// <param name="Refreshed">Null before the first time.</param>
/// <param name="HeldLeavers">So many would have left at once that it was not believed.</param>
public sealed record DirectoryFacts(DateTimeOffset? Refreshed, int People, int HeldLeavers);

/// <param name="IsOn">Whether seals were asked for at all.</param>
/// <param name="Last">The newest day with a whole seal.</param>
/// <param name="Late">The day whose seal should be there by now.</param>
public sealed record SealFacts(bool IsOn, DateOnly? Last, DateOnly? Late);

public sealed record RulesFacts(string Family, string? InForce);
