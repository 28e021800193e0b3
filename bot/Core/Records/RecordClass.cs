using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using TeamsIsms.Records.Disposals;

namespace TeamsIsms.Records;

/// <summary>A class of records: what was decided of it, what is proposed, and what may not be touched.</summary>
public sealed record RecordClass
{
    public required RecordKind Kind { get; init; }

    /// <summary>In force; null until management confirmed a proposal, and then nothing of the class ends.</summary>
    public RecordTerms? Terms { get; init; }

    /// <summary>Who confirmed <see cref="Terms"/>, and when.</summary>
    public TermsDecision? Decision { get; init; }

    /// <summary>What the last request asked for.</summary>
    public RecordTerms? Proposal { get; init; }

    public ApprovalRequest? Approval { get; init; }

    /// <summary>In the order they were placed; what was released stays.</summary>
    public IReadOnlyList<LegalHold> Holds { get; init; } = [];

    /// <summary>The last one that was proposed; the trail and the library have those before it.</summary>
    public Disposal? Disposal { get; init; }

    public TrailHead Trail { get; init; } = TrailHead.None;

    public string Subject => $"records/{Kind}";

    public IEnumerable<LegalHold> Held => Holds.Where(hold => hold.Release is null);
}

public sealed record TermsDecision(Guid By, DateTimeOffset At);

/// <summary>Nothing in its scope is disposed while it stands.</summary>
/// <param name="Number">Of the holds of its class, from 1.</param>
/// <param name="Scope">Number of the one object it is about; empty for the whole class.</param>
public sealed record LegalHold(int Number, string Scope, string Reason, Guid By, DateTimeOffset At)
{
    public HoldRelease? Release { get; init; }
}

public sealed record HoldRelease(string Reason, Guid By, DateTimeOffset At);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(RecordClass))]
[JsonSerializable(typeof(DisposalMatter))]
[JsonSerializable(typeof(DisposalWork))]
[JsonSerializable(typeof(RecordTerms))]
internal sealed partial class RecordJson : JsonSerializerContext;

/// <summary>Chinese as letters, not as six signs each, so that long texts fit a row. It never stands in a page.</summary>
internal static class StoredRecords
{
    public static RecordJson Json { get; } =
        new(new JsonSerializerOptions(RecordJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
