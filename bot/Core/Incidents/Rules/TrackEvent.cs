namespace TeamsIsms.Incidents.Rules;

/// <summary>Something that happened between the organisation and one authority.</summary>
/// <param name="At">When it happened, as the person enters it; neither in the future nor before the organisation was aware.</param>
public abstract record TrackEvent(DateTimeOffset At);

/// <summary>The authority was notified, or notified again, through its designated channel.</summary>
public sealed record Notified(DateTimeOffset At) : TrackEvent(At);

/// <summary>The authority was notified another way because its designated channel could not be used.</summary>
public sealed record ChannelFailed(DateTimeOffset At, string Reason, string Way) : TrackEvent(At);

/// <summary>What was notified another way was repeated through the designated channel.</summary>
public sealed record Supplemented(DateTimeOffset At) : TrackEvent(At);

/// <summary>The authority confirmed or changed the level.</summary>
public sealed record LevelReviewed(DateTimeOffset At, int Level) : TrackEvent(At);

/// <summary>The authority was told that damage control or recovery is done.</summary>
public sealed record ControlNotified(DateTimeOffset At) : TrackEvent(At);

/// <summary>The improvement report, or the follow-up form, was handed in.</summary>
public sealed record ReportSubmitted(DateTimeOffset At) : TrackEvent(At);

public sealed record ClarificationRequested(DateTimeOffset At, string What) : TrackEvent(At);

public sealed record ClarificationAnswered(DateTimeOffset At, string Answer) : TrackEvent(At);

public sealed record ReportAccepted(DateTimeOffset At) : TrackEvent(At);

/// <summary>The authority consented to a later report.</summary>
public sealed record ReportExtended(DateTimeOffset At, DateTimeOffset Until, string Consent) : TrackEvent(At);

/// <summary>The authority told the organisation of the incident, which makes a track due that did not seem required.</summary>
public sealed record ToldByAuthority(DateTimeOffset At) : TrackEvent(At);
