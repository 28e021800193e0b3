namespace TeamsIsms.Incidents;

/// <summary>Whose duty a step is. Commander, owner and approver are named on the case; the others are roles.</summary>
public enum CaseDuty
{
    Handler,
    Manager,
    HandlerOrManager,

    /// <summary>A handler, or the security officer of the unit it was reported from.</summary>
    FirstLine,

    /// <summary>As above, or a manager.</summary>
    FirstLineOrManager,
    Commander,

    /// <summary>Whoever has a part in handling the case.</summary>
    Team,
    Owner,
    Chair,
}
