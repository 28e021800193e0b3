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
    private const int WarningDays = 60;

    /// <summary>Who verified or rejected it.</summary>
    public Guid? Reader { get; init; }

    public string? Reason { get; init; }

    public CertificateStatus On(DateOnly day) => this switch
    {
        { Status: CertificateStatus.Verified, ExpiresOn: { } last } when day > last => CertificateStatus.Expired,
        { Status: CertificateStatus.Verified, ExpiresOn: { } last } when day >= last.AddDays(-WarningDays) => CertificateStatus.Expiring,
        _ => Status,
    };
}
