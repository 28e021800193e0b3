using System.Globalization;

namespace TeamsIsms.Campaigns;

/// <summary>
/// A signature on paper, for people without Teams: the document controller records it with the scanned page,
/// a second person confirms (rules 4.3, 4.11).
/// </summary>
public static class RecordPaper
{
    public static Outcome<AssignmentStep> Record(
        ShardHead head, Assignment? assignment, Guid by, DateOnly signedOn, string? evidenceItemId, Act act) => assignment switch
        {
            null => new NotAssigned(),
            { Answer: { } earlier } => new AlreadyAcknowledged(earlier),
            _ when Acknowledge.Ended(head) is { } refusal => refusal,
            { CanBeAnswered: false } => new NoLongerAsked(assignment.Status),
            { Kind: PersonKind.Staff, Status: not AssignmentStatus.Undeliverable } => new HasTeams(),
            _ when by == assignment.Person => new OwnRecord(),
            _ when string.IsNullOrWhiteSpace(evidenceItemId) => new EvidenceNeeded(),
            _ when signedOn > Taipei.Day(act.At) => new InTheFuture(),
            _ => Recorded(assignment, new PaperRecord(by, act.At, signedOn, evidenceItemId), act),
        };

    public static Outcome<AssignmentStep> Confirm(
        Campaign campaign, ShardHead head, Assignment? assignment, Guid by, Act act) => assignment switch
        {
            { Paper: { } paper } when by == paper.RecordedBy || by == assignment.Person => new OwnRecord(),
            { Paper: not null } => Acknowledge.Decide(
                campaign, head, assignment, revision: null, Channel.Paper, client: null, act),
            _ => new NothingToConfirm(),
        };

    private static AssignmentStep Recorded(Assignment assignment, PaperRecord paper, Act act)
    {
        var step = AssignmentStep.Of(assignment, assignment with { Paper = paper }, TrailKinds.AcknowledgementRecorded, act);
        var note = string.Create(CultureInfo.InvariantCulture, $"signed {paper.SignedOn:yyyy-MM-dd} evidence {paper.EvidenceItemId}");
        return step with { Event = step.Event with { Detail = step.Event.Detail with { Note = note } } };
    }
}
