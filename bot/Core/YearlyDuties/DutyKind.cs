namespace TeamsIsms.YearlyDuties;

/// <summary>What the organisation has to do again and again (rules 4.12). The review of each document is told by the register instead.</summary>
public enum DutyKind
{
    /// <summary>Everybody is trained.</summary>
    Training,

    /// <summary>Everybody acknowledges the policy.</summary>
    Acknowledgement,
    InternalAudit,
    ManagementReview,

    /// <summary>The security objectives are measured.</summary>
    Objectives,

    /// <summary>Portable devices and media are checked.</summary>
    DeviceCheck,

    /// <summary>Reporting and response are practised.</summary>
    ResponseDrill,

    /// <summary>Staff are sent harmless attacks.</summary>
    SocialEngineering,
}
