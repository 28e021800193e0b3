namespace TeamsIsms.Teams;

/// <summary>What Teams adds to an activity.</summary>
public sealed record ChannelData
{
    public TenantReference? Tenant { get; init; }

    /// <summary>editMessage, teamMemberAdded and the others of protocol C3.</summary>
    public string? EventType { get; init; }

    /// <summary>Outbound: asks for an entry in the person's activity feed.</summary>
    public NotificationChoice? Notification { get; init; }
}
