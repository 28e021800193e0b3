namespace TeamsIsms.Campaigns;

/// <summary>What is to be done to a whole campaign, on the queue <c>campaign-start</c>.</summary>
public enum CampaignWorkKind
{
    /// <summary>Expand the audience and send the cards.</summary>
    Start,

    /// <summary>Tell every shard the campaign's present state.</summary>
    Spread,

    /// <summary>End what is open, as the campaign's state says, and show it on every card.</summary>
    End,

    /// <summary>Make the report and put it into the library.</summary>
    Report,
}

public sealed record CampaignWork(CampaignId Campaign, CampaignWorkKind Kind);

/// <summary>A batch of one shard, on the queue <c>campaign-delivery</c>.</summary>
public sealed record DeliveryWork(CampaignId Campaign, int Shard, int Batch);

/// <summary>What a batch does for each of its people.</summary>
public enum DeliveryKind
{
    /// <summary>Bring the card to somebody who does not have it.</summary>
    Ask,

    /// <summary>Show the present state on the card that is there.</summary>
    Refresh,
}

/// <summary>
/// People of one shard who are served together, at most <see cref="Most"/>. The row is its own outbox: as long as it is not done,
/// the sweep brings it back. Who works on it holds a lease, renewed with every result written; a worker that lost it stops.
/// </summary>
public sealed record DeliveryBatch(int Number, DeliveryKind Kind, IReadOnlyList<Guid> People, DateTimeOffset MadeAt)
{
    /// <summary>With head, batch, trail row and what carries that to the log beside them they fill one transaction.</summary>
    public const int Most = 96;

    private static readonly TimeSpan Grace = TimeSpan.FromMinutes(2);

    public Guid? Owner { get; init; }

    public DateTimeOffset? LeasedUntil { get; init; }

    /// <summary>When it is worth another look; a sweep leaves it alone before.</summary>
    public DateTimeOffset? NotBefore { get; init; }

    public bool Done { get; init; }

    /// <summary>It can be worked on now.</summary>
    public bool IsReady(DateTimeOffset now) =>
        !Done && (Owner is null || now >= LeasedUntil) && (NotBefore is null || now >= NotBefore);

    /// <summary>It has been ready for so long that its message must be lost.</summary>
    public bool IsForgotten(DateTimeOffset now) => IsReady(now - Grace) && now >= MadeAt + Grace;

    public bool IsFree(Guid worker, DateTimeOffset now) => !Done && (Owner is null || Owner == worker || now >= LeasedUntil);
}

/// <summary>The last campaign number of a year.</summary>
public sealed record CampaignNumbers(int Last);
