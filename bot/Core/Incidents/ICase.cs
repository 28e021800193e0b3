namespace TeamsIsms.Incidents;

/// <summary>What an incident and a weakness have in common: who reported, who may see it, what hangs on it.</summary>
public interface ICase
{
    CaseId Id { get; }

    string What { get; }

    /// <summary>By the server's clock.</summary>
    DateTimeOffset Recorded { get; }

    Guid Reporter { get; }

    /// <summary>As the directory had it when it was reported.</summary>
    string ReporterName { get; }

    string? ReporterUnit { get; }

    /// <summary>Only the security manager learns who reported.</summary>
    bool IsPrivate { get; }

    /// <summary>Only <see cref="Named"/> people see it.</summary>
    bool IsRestricted { get; }

    IReadOnlyList<Guid> Named { get; }

    /// <summary>Everybody who has a part in handling it.</summary>
    IEnumerable<Guid> Team { get; }

    /// <summary>Recorded exceptions to what takes two people, oldest first.</summary>
    IReadOnlyList<DutyWaiver> Waivers { get; }

    bool IsOpen { get; }

    /// <summary>Its time is over: what happened is gone, when and how grave it was stays for the figures. Nobody acts on it any more.</summary>
    Erased? Erased { get; }

    int Entries { get; }

    int EvidenceCount { get; }

    int TaskCount { get; }
}
