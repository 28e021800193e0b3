using System.Text.Json.Serialization;

namespace TeamsIsms.Incidents.Rules;

/// <summary>How far the duties towards one authority are fulfilled. That a clock was missed is no state: see <see cref="Clock"/>.</summary>
public enum TrackStatus
{
    NotRequired,
    Due,
    Notified,
    LevelReviewed,
    ControlNotified,
    ReportDue,
    ReportSubmitted,
    Accepted,
}

/// <summary>What one law makes the organisation tell one authority about one incident.</summary>
public sealed record RegulatoryTrack
{
    /// <summary>Names the track on cards and in clocks: <c>{family}/{authority}</c>.</summary>
    public required string Key { get; init; }

    /// <summary>As configured, for people.</summary>
    public required string Authority { get; init; }

    /// <summary>Id of the rule set in force when the organisation became aware.</summary>
    public required string RuleSet { get; init; }

    public TrackStatus Status { get; init; } = TrackStatus.Due;

    /// <summary>The first notification and those after a change of level, in the order they were recorded.</summary>
    public IReadOnlyList<TrackNotice> Notices { get; init; } = [];

    public LevelReview? Review { get; init; }

    /// <summary>When the authority was told that damage control or recovery is done.</summary>
    public TrackMark? Control { get; init; }

    /// <summary>When the improvement report, or the follow-up form, was handed in; what was explained later stands in <see cref="Clarifications"/>.</summary>
    public TrackMark? Report { get; init; }

    public IReadOnlyList<Clarification> Clarifications { get; init; } = [];

    public TrackMark? Acceptance { get; init; }

    public Extension? Extension { get; init; }

    /// <summary>When the authority told the organisation of the incident, before it knew itself or had notified.</summary>
    public TrackMark? Told { get; init; }

    /// <summary>The authority asked for an explanation and has none yet.</summary>
    [JsonIgnore]
    public bool IsClarificationOpen => Clarifications.Any(clarification => clarification.Answered is null);
}

/// <summary>Something a person says was done.</summary>
/// <param name="At">When it was done, as entered.</param>
/// <param name="Recorded">When it was entered, by the server's clock.</param>
public sealed record TrackMark(DateTimeOffset At, DateTimeOffset Recorded, Guid By);

/// <param name="Level">The level notified; null when it was not decided yet.</param>
/// <param name="Failure">Set when the designated channel could not be used.</param>
/// <param name="Supplemented">When it was repeated through the designated channel after a failure.</param>
public sealed record TrackNotice(TrackMark Mark, int? Level, ChannelFailure? Failure = null, TrackMark? Supplemented = null)
{
    /// <summary>Has to be repeated through the designated channel once that works.</summary>
    [JsonIgnore]
    public bool IsSupplementOpen => Failure is not null && Supplemented is null;
}

/// <param name="Reason">Why the designated channel could not be used.</param>
/// <param name="Way">How the authority was told instead.</param>
public sealed record ChannelFailure(string Reason, string Way);

/// <param name="Level">The level the authority decided on.</param>
public sealed record LevelReview(int Level, TrackMark Mark);

public sealed record Clarification(TrackMark Requested, string What, TrackMark? Answered = null, string? Answer = null);

/// <param name="Until">The new deadline of the improvement report.</param>
/// <param name="Consent">Who at the authority consented, how, or the letter's number.</param>
public sealed record Extension(DateTimeOffset Until, string Consent, TrackMark Mark);
