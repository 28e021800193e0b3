using System.Globalization;
using TeamsIsms.Records.Cards;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Records.Disposals;

/// <summary>The second person's part in a disposal; once approved, the functions carry it out.</summary>
internal sealed class DisposalSubject(RecordTable table, RecordSightRun sights) : IApprovalSubject
{
    public const string Called = "disposal";

    public string Name => Called;

    public Role NextRole => Role.CommitteeChair;

    public bool IsConfidential => true;

    public static ApprovalKey Key(RecordKind kind) => new(Called, kind.ToString());

    public string Kind(CultureInfo culture) => RecordWords.Text.Say(culture, "ApprovalOfDisposal");

    public async Task<ApprovalMatter?> FindAsync(ApprovalKey key, CancellationToken cancellationToken) =>
        await LoadAsync(key, cancellationToken) is { Disposal: { } disposal }
            ? new ApprovalMatter(key, disposal.Approval, disposal.Number, RecordWords.BothNames(disposal.Kind))
            : null;

    public async Task<AdaptiveCard?> DrawAsync(
        ApprovalKey key, ApprovalViewer viewer, string? note, CancellationToken cancellationToken)
    {
        if (await LoadAsync(key, cancellationToken) is not { Disposal.Approval: { } request } records)
        {
            return null;
        }

        var sight = await sights.OfAsync(records, viewer.Person, viewer.Now, cancellationToken);
        return sight.Viewer.Roles.Any(RecordSubject.Readers.Contains)
            || viewer.Person == request.Requester
            || Approve.Seat(request, viewer.Person, viewer.Now) is not null
            ? DisposalCard.Draw(sight with { Note = note }, viewer.Culture)
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
            loaded => RunDisposal.Decide(loaded, vote, sight.Viewer, act),
            (changes, next) =>
            {
                changes.Owe(key, act.At);
                if (next.Disposal is { IsErasing: true } disposal)
                {
                    changes.Owe(new DisposalWork(disposal.Kind, disposal.Order), act.At);
                }
            },
            act.At,
            cancellationToken);
        return outcome.Value is { } decided
            ? new ApprovalAnswer(DisposalCard.Draw(
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
            kind, loaded => RunDisposal.ChangeRequest(loaded, change, act), changes => changes.Owe(key, act.At), act.At, cancellationToken);
        return outcome.Value is { Disposal.Approval: { } request } ? request : outcome.Refusal ?? new UnknownApproval();
    }

    private async Task<RecordClass?> LoadAsync(ApprovalKey key, CancellationToken cancellationToken) =>
        RecordKinds.Parse(key.Id) is { } kind ? await table.FindAsync(kind, cancellationToken) : null;
}
