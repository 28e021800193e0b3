namespace TeamsIsms.Binders;

/// <summary>What proves something: each is a folder of the binder. In this order they are written.</summary>
public enum EvidenceKind
{
    /// <summary>Who acknowledged which version of a document, and who did not.</summary>
    Acknowledgements,

    /// <summary>Who took and passed which course, and who did not.</summary>
    Trainings,
    Incidents,

    /// <summary>Suggestions too.</summary>
    Weaknesses,

    /// <summary>Corrective and preventive ones, with what proves that they were carried out.</summary>
    Actions,

    /// <summary>Who decided what, and when.</summary>
    Approvals,

    /// <summary>Which revisions there were, with the hashes of their bytes.</summary>
    Documents,

    /// <summary>What has to be done again and again, each time that it was.</summary>
    Duties,

    /// <summary>The records themselves, with the seals that cover them.</summary>
    Trail,
}
