using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;

namespace TeamsIsms.Records.Disposals;

/// <summary>Records of one class whose time was over on a day: what two persons decide on, and how far it is carried out.</summary>
public sealed record Disposal
{
    /// <summary>What a transaction and a certificate still hold; the rest comes with the next disposal.</summary>
    public const int MostItems = 200;

    public required RecordKind Kind { get; init; }

    /// <summary>Of its class, from 1.</summary>
    public required int Order { get; init; }

    /// <summary>The day they were judged on.</summary>
    public required DateOnly Day { get; init; }

    public required string Reason { get; init; }

    /// <summary>In force when it was proposed.</summary>
    public required RecordTerms Terms { get; init; }

    /// <summary>That which ended first in front.</summary>
    public required IReadOnlyList<KeptRecord> Items { get; init; }

    /// <summary>What was over too and has to wait for the next disposal.</summary>
    public int Waiting { get; init; }

    /// <summary>What else the class had, and why it stays.</summary>
    public IReadOnlyDictionary<KeptBecause, int> Kept { get; init; } = new Dictionary<KeptBecause, int>();

    public required ApprovalRequest Approval { get; init; }

    /// <summary>The item that is erased next; as many as there are: all were tried.</summary>
    public int At { get; init; }

    /// <summary>How far its shelf came with that item; null at its beginning.</summary>
    public string? Cursor { get; init; }

    /// <summary>Objects whose content is gone; an item may be many, as a campaign is.</summary>
    public int Erased { get; init; }

    /// <summary>What was not erased, and why.</summary>
    public IReadOnlyList<LeftRecord> Left { get; init; } = [];

    /// <summary>How many were not erased, also those that <see cref="Left"/> has no room for.</summary>
    public int LeftCount { get; init; }

    /// <summary>Until when somebody works on it; nobody else begins before.</summary>
    public DateTimeOffset? BusyUntil { get; init; }

    public DisposalCertificate? Certificate { get; init; }

    /// <summary>As on the certificate: <c>DSP-INC-001</c>.</summary>
    public string Number => string.Create(CultureInfo.InvariantCulture, $"DSP-{RecordKinds.Code(Kind)}-{Order:D3}");

    public bool IsErasing => Approval.Status == ApprovalStatus.Approved && Certificate is null;

    /// <summary>Waits for its decision or is being carried out: there is one of a class at a time.</summary>
    public bool IsOpen => Approval.Status == ApprovalStatus.Pending || IsErasing;

    /// <summary>Who confirmed it; null until somebody did.</summary>
    public ApprovalDecision? Confirmed => Approval.Decisions.LastOrDefault(decision => decision.Verdict == ApprovalVerdict.Approve);

    /// <summary>SHA-256 in lower-case hexadecimal digits of what an approver approves: exactly these records under exactly these terms.</summary>
    public static string Fingerprint(RecordTerms terms, DateOnly day, IReadOnlyList<KeptRecord> items) => Convert.ToHexStringLower(
        SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new DisposalMatter(terms, day, items), RecordJson.Default.DisposalMatter)));
}

internal sealed record DisposalMatter(RecordTerms Terms, DateOnly Day, IReadOnlyList<KeptRecord> Items);

public sealed record LeftRecord(string Number, KeptBecause Because);

/// <param name="Address">Of the certificate in the library.</param>
/// <param name="Sha256">Of the certificate, in hexadecimal digits.</param>
/// <param name="List">Address of the list of erased leaves.</param>
/// <param name="ListSha256">Likewise.</param>
public sealed record DisposalCertificate(Uri Address, string Sha256, Uri List, string ListSha256, int Leaves, DateTimeOffset At);

/// <summary>A disposal to be carried out, on the queue <c>records-dispose</c>.</summary>
/// <param name="Attempt">How often it was put back because it had to wait.</param>
public sealed record DisposalWork(RecordKind Kind, int Order, int Attempt = 0);
