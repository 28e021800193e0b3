namespace TeamsIsms.Training.Evaluations;

public enum CertificateStatus
{
    Submitted,
    Verified,
    Rejected,

    /// <summary>Verified, and its last day is near: computed, never stored.</summary>
    Expiring,

    /// <summary>As above, and over.</summary>
    Expired,
}

/// <summary>A certificate from elsewhere, which another person verifies.</summary>
/// <param name="ExpiresOn">The last day it holds; null when it does not expire.</param>
public sealed record Certificate(
    CertificateStatus Status, string Name, string Issuer, DateOnly IssuedOn, DateOnly? ExpiresOn, Guid RegisteredBy)
{
    /// <summary>So many days before its last one people are told.</summary>
    public const int WarningDays = 60;

    /// <summary>What its issuer calls it; null when nothing was given.</summary>
    public string? Number { get; init; }

    public StoredTrainingFile? File { get; init; }

    public DateTimeOffset RegisteredAt { get; init; }

    /// <summary>How often one was registered for the same training, from 1.</summary>
    public int Registered { get; init; } = 1;

    /// <summary>Who verified or rejected it.</summary>
    public Guid? Reader { get; init; }

    public DateTimeOffset? ReadAt { get; init; }

    public string? Reason { get; init; }

    public CertificateStatus On(DateOnly day) => this switch
    {
        { Status: CertificateStatus.Verified, ExpiresOn: { } last } when day > last => CertificateStatus.Expired,
        { Status: CertificateStatus.Verified, ExpiresOn: { } last } when day >= last.AddDays(-WarningDays) => CertificateStatus.Expiring,
        _ => Status,
    };
}
