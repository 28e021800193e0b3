using System.Text.Json.Serialization;

namespace TeamsIsms.Binders;

public enum BinderStatus
{
    /// <summary>Waits to be made, or is being made.</summary>
    Asked,
    Ready,
    Failed,
}

/// <summary>Why a binder could not be made.</summary>
public enum BinderProblem
{
    /// <summary>The library is not set up, or takes no file.</summary>
    Library,

    /// <summary>Whoever asked may not have binders any more.</summary>
    Rights,

    /// <summary>A fault, after every try.</summary>
    Fault,
}

/// <summary>Everything that proves some clauses in a period, as one file in SharePoint.</summary>
public sealed record EvidenceBinder
{
    public required BinderId Id { get; init; }

    public required BinderPeriod Period { get; init; }

    /// <summary>Numbers of <see cref="BinderClause"/>.</summary>
    public required IReadOnlyList<string> Clauses { get; init; }

    /// <summary>People by name, as far as the reader's roles allow; else by id.</summary>
    public bool WithNames { get; init; }

    public required Guid By { get; init; }

    public required DateTimeOffset AskedAt { get; init; }

    /// <summary>The language it is written in.</summary>
    public required string Language { get; init; }

    public BinderStatus Status { get; init; }

    /// <summary>Until when somebody works on it; nobody else begins before.</summary>
    public DateTimeOffset? BusyUntil { get; init; }

    public BinderFile? File { get; init; }

    public BinderProblem? Problem { get; init; }

    /// <summary>Its time is over: the file is gone.</summary>
    public Erased? Erased { get; init; }

    public TrailHead Trail { get; init; } = TrailHead.None;

    [JsonIgnore]
    public string Subject => $"binder/{Id}";
}

/// <param name="Sha256">Of the zip, in hexadecimal digits.</param>
/// <param name="Items">Lines of its index.</param>
public sealed record BinderFile(Uri Address, string Sha256, long Bytes, long Items, DateTimeOffset At);

/// <summary>A binder to be made, on the queue <c>evidence-make</c>.</summary>
/// <param name="Attempt">How often it was put back because the service was busy.</param>
public sealed record BinderWork(BinderId Binder, int Attempt = 0);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(EvidenceBinder))]
[JsonSerializable(typeof(BinderWork))]
internal sealed partial class BinderJson : JsonSerializerContext;
