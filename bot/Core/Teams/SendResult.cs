namespace TeamsIsms.Teams;

/// <param name="Verdict">What to do about it.</param>
/// <param name="ActivityId">Set when delivered and the service named the activity.</param>
/// <param name="RetryAfter">The pause the service asked for.</param>
/// <param name="Code">The service's own error code, for counts and logs.</param>
/// <param name="IsThrottled">The service asks for fewer requests (429), of whatever kind.</param>
public sealed record SendResult(
    SendVerdict Verdict, string? ActivityId = null, TimeSpan? RetryAfter = null, string? Code = null, bool IsThrottled = false);
