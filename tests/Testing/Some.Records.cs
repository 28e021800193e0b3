using TeamsIsms.Approvals;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Records;
using TeamsIsms.Trail;

namespace TeamsIsms.Tests.Testing;

internal static partial class Some
{
    public static RecordActor RecordProposer => new(SecurityManager, [Role.SecurityManager]);

    public static RecordActor RecordChair => new(Chair, [Role.CommitteeChair]);

    public static RecordActor RecordController { get; } = new(new("0a000000-0000-4000-8000-0000000000d1"), [Role.DocumentController]);

    public static RecordTerms Terms => ProposedTerms.Of(RecordKind.Incidents, Languages.Chinese);

    /// <summary>Nobody decided anything of it.</summary>
    public static RecordClass Records => new() { Kind = RecordKind.Incidents };

    /// <summary>The security manager proposed, the chair is asked.</summary>
    public static RecordClass RecordsAsked =>
        DecideTerms.Propose(Records, Terms, [Chair], RecordProposer, ActOf(RecordProposer)).Value!.Next; // a valid proposal

    /// <summary>Confirmed by the chair.</summary>
    public static RecordClass RecordsDecided => DecideTerms.Decide(
        RecordsAsked, Vote(RecordsAsked, RecordChair, ApprovalVerdict.Approve), RecordChair, ActOf(RecordChair)).Value!.Next; // the chair may

    public static Act ActOf(RecordActor who) => Act.By(who.Person, Now, $"activity-{who.Person:N}");

    public static ApprovalVote Vote(RecordClass records, RecordActor who, ApprovalVerdict verdict, string? comment = null) =>
        new(who.Person, verdict, records.Approval!.Stamp, comment); // asked
}
