using System.Text.Json.Serialization;

namespace TeamsIsms.Operation.Poison;

/// <summary>What an administrator did with a message that failed for good.</summary>
public enum PoisonVerdict
{
    /// <summary>Put back into its queue.</summary>
    Requeued,

    /// <summary>Nobody wants it done any more.</summary>
    Dropped,
}

/// <summary>A message that failed too often; its content stands beside it and is shown to nobody.</summary>
/// <param name="Queue">The queue it failed in: the one to put it back into.</param>
/// <param name="Key">Its SHA-256 in lower-case hexadecimal digits.</param>
/// <param name="Bytes">How long it is.</param>
/// <param name="Times">How often it failed for good.</param>
public sealed record PoisonMessage(string Queue, string Key, DateTimeOffset At, int Bytes, int Times = 1)
{
    public PoisonAnswer? Answer { get; init; }

    /// <summary>The chain of what was done with it.</summary>
    public TrailHead Trail { get; init; } = TrailHead.None;

    /// <summary>When it failed the first time; the trail's subject names it, because its row may go before its trail.</summary>
    public DateTimeOffset First { get; init; } = At;

    [JsonIgnore]
    public string Subject => $"poison/{Queue}/{First.UtcDateTime:yyyyMMddHHmmss}-{Key[..16]}";

    /// <summary>It failed again after it was put back, or after somebody gave it up.</summary>
    public PoisonMessage Again(DateTimeOffset now) => this with { At = now, Times = Times + 1, Answer = null };
}

/// <param name="By">Entra object id.</param>
public sealed record PoisonAnswer(PoisonVerdict Verdict, Guid By, DateTimeOffset At);

/// <param name="Next">The message as it is afterwards.</param>
public sealed record PoisonStep(PoisonMessage Next, TrailEvent Event);

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true)]
[JsonSerializable(typeof(PoisonMessage))]
internal sealed partial class PoisonJson : JsonSerializerContext;
