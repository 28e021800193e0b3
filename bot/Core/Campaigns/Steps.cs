namespace TeamsIsms.Campaigns;

/// <summary>The next state of a campaign and what the trail says of it.</summary>
public sealed record CampaignStep(Campaign Next, TrailEvent Event)
{
    internal static CampaignStep Of(
        Campaign before, Campaign after, string kind, Act act, string? reason = null, string? note = null) => new(
        after,
        new TrailEvent(
            kind,
            before.Subject,
            act.Actor,
            new TrailDetail(before.Status.ToString(), after.Status.ToString(), reason, act.Activity, note),
            before.Task.Sha256));
}

/// <summary>The next state of an assignment and what the trail says of it.</summary>
public sealed record AssignmentStep(Assignment Next, TrailEvent Event)
{
    internal static AssignmentStep Of(
        Assignment before, Assignment after, string kind, Act act, string? reason = null, string? sha256 = null, string? note = null) => new(
        after,
        new TrailEvent(
            kind,
            before.Subject,
            act.Actor,
            new TrailDetail(before.Status.ToString(), after.Status.ToString(), reason, act.Activity, note),
            sha256));
}
