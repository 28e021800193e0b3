using System.Globalization;
using TeamsIsms.Records.Cards;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Records;

/// <summary>The approval of how long records of a class are kept.</summary>
internal sealed class RecordSubject(RecordTable table, RecordSightRun sights) : IApprovalSubject
{
    public const string Called = "records";

    public string Name => Called;

    public Role NextRole => Role.CommitteeMember;

    public bool IsConfidential => true;

    public static ApprovalKey Key(RecordKind kind) => new(Called, kind.ToString());

    /// <summary>Who sees classes beside those who are asked.</summary>
    public static IReadOnlyList<Role> Readers { get; } =
    [
        Role.SecurityManager, Role.DocumentController, Role.CommitteeChair, Role.CommitteeMember, Role.InternalAuditor, Role.AuditorReader,
    ];

    public string Kind(CultureInfo culture) => RecordWords.Text.Say(culture, "ApprovalOfTerms");

    public async Task<ApprovalMatter?> FindAsync(ApprovalKey key, CancellationToken cancellationToken) =>
        await LoadAsync(key, cancellationToken) is { Approval: { } request } records
            ? new ApprovalMatter(key, request, "", RecordWords.BothNames(records.Kind))
            : null;

    public async Task<AdaptiveCard?> DrawAsync(
        ApprovalKey key, ApprovalViewer viewer, string? note, CancellationToken cancellationToken)
    {
        if (await LoadAsync(key, cancellationToken) is not { Approval: { } request } records)
        {
            return null;
        }

        var sight = await sights.OfAsync(records, viewer.Person, viewer.Now, cancellationToken);
        return sight.Viewer.Roles.Any(Readers.Contains)
            || viewer.Person == request.Requester
            || Approve.Seat(request, viewer.Person, viewer.Now) is not null
            ? RecordClassCard.Draw(sight with { Note = note }, viewer.Culture)
            : null;
    }

    public async Task<Outcome<ApprovalAnswer>> DecideAsync(
        ApprovalKey key, ApprovalVote vote, ApprovalViewer viewer, Act act, CancellationToken cancellationToken)
    {
        if (await LoadAsync(key, cancellationToken) is not { } records)
        {
            return new UnknownRecords();
        }

        var sight = await sights.OfAsync(records, viewer.Person, viewer.Now, cancellationToken);
        var outcome = await table.ActAsync(
            records.Kind,
            loaded => DecideTerms.Decide(loaded, vote, sight.Viewer, act),
            changes => changes.Owe(key, act.At),
            act.At,
            cancellationToken);
        return outcome.Value is { } decided
            ? new ApprovalAnswer(RecordClassCard.Draw(
                await sights.OfAsync(decided, viewer.Person, viewer.Now, cancellationToken), viewer.Culture))
            : outcome.Refusal!; // no value: refused
    }

    public async Task<Outcome<ApprovalRequest>> ChangeAsync(
        ApprovalKey key, Func<ApprovalRequest, Outcome<ApprovalChange>> change, Act act, CancellationToken cancellationToken)
    {
        if (RecordKinds.Parse(key.Id) is not { } kind)
        {
            return new UnknownRecords();
        }

        var outcome = await table.ActAsync(
            kind, loaded => DecideTerms.ChangeRequest(loaded, change, act), changes => changes.Owe(key, act.At), act.At, cancellationToken);
        return outcome.Value is { Approval: { } request } ? request : outcome.Refusal ?? new UnknownApproval();
    }

    private async Task<RecordClass?> LoadAsync(ApprovalKey key, CancellationToken cancellationToken) =>
        RecordKinds.Parse(key.Id) is { } kind ? await table.FindAsync(kind, cancellationToken) : null;
}
