using System.Globalization;

namespace TeamsIsms.Campaigns;

/// <summary>The answer everything is about.</summary>
public static class Acknowledge
{
    /// <param name="revision">The revision on the card that was tapped; null when the way there shows only the current one.</param>
    public static Outcome<AssignmentStep> Decide(
        Campaign campaign, ShardHead head, Assignment? assignment, string? revision, Channel channel, string? client, Act act) =>
        campaign.Document is not { } task ? new CourseInstead() : assignment switch
        {
            null => new NotAssigned(),
            { Answer: { } earlier } => new AlreadyAcknowledged(earlier),
            _ when Ended(head) is { } refusal => refusal,
            { CanBeAnswered: false } => new NoLongerAsked(assignment.Status),
            _ when revision is not null && revision != task.Document.Revision => new OutdatedRevision(revision, task.Document.Revision),
            { OpenedAt: null } when task.MustOpen && channel != Channel.Paper => new NotOpenedYet(),
            { QuizPassedAt: null } when task.Quiz is { } quiz && channel == Channel.Teams => new QuizFirst(quiz.Title),
            _ => Given(campaign, task, head, assignment, channel, client, act),
        };

    /// <summary>Why nobody can answer this campaign now; null while it runs.</summary>
    internal static Refusal? Ended(ShardHead head) => head.Status switch
    {
        CampaignStatus.Active => null,
        CampaignStatus.Paused => new CampaignPaused(),
        CampaignStatus.Draft or CampaignStatus.PendingApproval or CampaignStatus.Scheduled or CampaignStatus.Closed
            or CampaignStatus.Archived or CampaignStatus.Cancelled => new CampaignOver(head.Status),
    };

    private static AssignmentStep Given(
        Campaign campaign, DocumentTask task, ShardHead head, Assignment assignment, Channel channel, string? client, Act act)
    {
        var answer = new Acknowledgement(
            AcknowledgementNumber(campaign, assignment, head.Numbers + 1),
            act.At,
            task.Statement,
            task.Document.Revision,
            task.Sha256,
            channel,
            act.At > assignment.Due,
            client);
        return AssignmentStep.Of(
            assignment,
            assignment with
            {
                Status = AssignmentStatus.Acknowledged,
                Answer = answer,
                Reason = null,
                Paper = channel == Channel.Paper ? assignment.Paper : null,
            },
            channel == Channel.Paper ? TrailKinds.AcknowledgementRecorded : TrailKinds.AcknowledgementGiven,
            act,
            sha256: task.Sha256);
    }

    // The shard's own counter and its number make it unique without a counter that everybody would wait for.
    private static string AcknowledgementNumber(Campaign campaign, Assignment assignment, int count) => string.Create(
        CultureInfo.InvariantCulture,
        $"ACK-{campaign.Number[2..]}-{(campaign.Shards == 1 ? "" : $"{Shards.Of(assignment.Person, campaign.Shards):X2}")}{count:0000}");
}
