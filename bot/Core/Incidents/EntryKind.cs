namespace TeamsIsms.Incidents;

/// <summary>What a line of the timeline tells; each kind has one kind of trail record.</summary>
public enum EntryKind
{
    Reported,
    TakenInCharge,
    DismissalProposed,
    DismissalWithdrawn,
    Dismissed,

    /// <summary>Text: the surviving case.</summary>
    LinkedAsDuplicate,

    /// <summary>On the surviving case. Text: the duplicate.</summary>
    DuplicateFound,

    /// <summary>Text: the weakness.</summary>
    Converted,

    /// <summary>On the new case. Text: the case it came from.</summary>
    CameFrom,

    /// <summary>Text: the level.</summary>
    Confirmed,
    LevelAgreed,

    /// <summary>Text: both levels and the reason.</summary>
    LevelRaised,
    LoweringProposed,
    LevelLowered,
    LevelKept,
    Contained,
    Recovered,
    ReviewStarted,
    ReviewRecorded,
    Closed,
    Reopened,
    RolesChanged,

    /// <summary>Text: what a person wrote on a card.</summary>
    Note,

    /// <summary>Text: what a person wrote in the case's channel.</summary>
    Message,

    /// <summary>Text: the file's name.</summary>
    EvidenceAdded,
    EvidenceHandedOver,

    /// <summary>Text: the task.</summary>
    TaskOpened,
    TaskDone,
    AwareCorrectionProposed,
    AwareCorrected,
    AwareCorrectionRefused,
    Restricted,
    Unrestricted,

    /// <summary>Text: the duty, the last day and the reason.</summary>
    DutyWaived,

    /// <summary>Something between the organisation and an authority. Text: what and which.</summary>
    Authority,

    // what people write for the sections of the notification and the improvement report: measures and findings add up, of the others the last one counts
    MeasureTaken,
    Investigated,
    ScopeAssessed,
    DamageAssessed,
    SupportAssessed,
    ManagementMeasure,
    TechnicalMeasure,
    StaffMeasure,
    ResourceMeasure,
    TrackingPlanned,

    /// <summary>Text: how personal data was touched, and how many records.</summary>
    AccidentKind,

    /// <summary>Text: when and how the persons concerned are told.</summary>
    DataSubjectsTold,
    OtherMatter,

    /// <summary>The improvement report was written. Text: its version.</summary>
    ReportMade,

    // of weaknesses only
    Accepted,
    TreatmentStarted,
    Remediated,
    Verified,
    VerificationFailed,
    AcceptanceProposed,
    AcceptanceApproved,
    AcceptanceRefused,
    AcceptanceExpired,

    /// <summary>Text: the incident.</summary>
    Escalated,
}
