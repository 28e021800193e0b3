namespace TeamsIsms.Teams;

/// <summary>What Teams adds to an activity.</summary>
public sealed record ChannelData
{
    public TenantReference? Tenant { get; init; }

    /// <summary>The team whose channel it is, or that the app was added to.</summary>
    public TeamReference? Team { get; init; }

    /// <summary>The channel; outbound: where a new thread begins.</summary>
    public ChannelReference? Channel { get; init; }

    /// <summary>editMessage, teamMemberAdded and the others of protocol C3.</summary>
    public string? EventType { get; init; }

    /// <summary>Outbound: asks for an entry in the person's activity feed.</summary>
    public NotificationChoice? Notification { get; init; }
}
