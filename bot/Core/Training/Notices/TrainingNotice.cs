using System.Text.Json.Serialization;
using TeamsIsms.Campaigns;

namespace TeamsIsms.Training.Notices;

/// <summary>What training has to do or to tell, on the queue <c>training-notice</c>. What it says is read again when it is worked off.</summary>
public enum TrainingNoticeKind
{
    /// <summary>Something happened in the training of <see cref="TrainingNotice.Person"/>: whoever has to act on its state is told.</summary>
    Changed,

    /// <summary>The time of the attempt whose number is <see cref="TrainingNotice.Id"/> is over.</summary>
    AttemptOver,

    /// <summary>The last attempt failed: <see cref="TrainingNotice.Id"/> is its number. Head, training managers and the person are told.</summary>
    RoundFailed,

    /// <summary>The card that asked <see cref="TrainingNotice.Person"/> shows the present state.</summary>
    Redraw,

    /// <summary>One of the questions that were submitted together was decided: its authors are told. The id names the round.</summary>
    QuestionsReviewed,

    /// <summary>A certificate that soon expires, or has: <see cref="TrainingNotice.Id"/> names the day and whose it is.</summary>
    CertificateDue,

    /// <summary><see cref="TrainingNotice.Person"/> asked for the results as files; the id names the request.</summary>
    Report,

    /// <summary>The campaign is over: training managers are asked whether its course worked.</summary>
    JudgeAsked,
}

/// <param name="Person">Whose training it is; null when it is about none.</param>
/// <param name="Id">Of a course, a question or another record, where the kind says so.</param>
/// <param name="Attempt">How often it was put back because the service was busy.</param>
public sealed record TrainingNotice(
    TrainingNoticeKind Kind, CampaignId? Campaign = null, Guid? Person = null, string? Id = null, int Attempt = 0);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(TrainingNotice))]
internal sealed partial class TrainingNoticeJson : JsonSerializerContext;
