using System.Globalization;
using Microsoft.Extensions.Options;
using TeamsIsms.Actions.Cards;
using TeamsIsms.Actions.Notices;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Actions;

/// <summary>The approval of the plan of an action.</summary>
internal sealed class ActionSubject(ActionTable table, ActionSightRun sights, IOptions<ActionOptions> options) : IApprovalSubject
{
    public const string Called = "action";

    public string Name => Called;

    public Role NextRole => Role.CommitteeChair;

    public bool IsConfidential => true;

    public static ApprovalKey Key(ActionId id) => new(Called, id.ToString());

    public string Kind(CultureInfo culture) => ActionWords.Text.Say(culture, "ApprovalOfPlan");

    public async Task<ApprovalMatter?> FindAsync(ApprovalKey key, CancellationToken cancellationToken) =>
        await LoadAsync(key, cancellationToken) is { Approval: { } request } action
            ? new ApprovalMatter(key, request, action.Id.ToString(), action.Finding)
            : null;

    public async Task<AdaptiveCard?> DrawAsync(
        ApprovalKey key, ApprovalViewer viewer, string? note, CancellationToken cancellationToken)
    {
        if (await LoadAsync(key, cancellationToken) is not { Approval: { } request } action)
        {
            return null;
        }

        var sight = await sights.OfAsync(action, viewer.Person, viewer.Now, cancellationToken);
        return ActionAccess.Sees(action, sight.Viewer) || Approve.Seat(request, viewer.Person, viewer.Now) is not null
            ? ActionCard.Draw(sight with { Note = note }, view: null, viewer.Culture)
            : null;
    }

    public async Task<Outcome<ApprovalAnswer>> DecideAsync(
        ApprovalKey key, ApprovalVote vote, ApprovalViewer viewer, Act act, CancellationToken cancellationToken)
    {
        if (await LoadAsync(key, cancellationToken) is not { } action)
        {
            return new ActionNotFound();
        }

        var by = (await sights.OfAsync(action, viewer.Person, viewer.Now, cancellationToken)).Viewer;
        var outcome = await table.ActAsync(
            action.Id,
            loaded => DecidePlan.Decide(loaded, vote, by, options.Value, act),
            (changes, next) => changes.Owe(key, act.At).Owe(next, act.At),
            act,
            cancellationToken);
        return outcome.Value is { } decided
            ? new ApprovalAnswer(ActionCard.Draw(
                await sights.OfAsync(decided, viewer.Person, viewer.Now, cancellationToken), view: null, viewer.Culture))
            : outcome.Refusal!; // no value: refused
    }

    public async Task<Outcome<ApprovalRequest>> ChangeAsync(
        ApprovalKey key, Func<ApprovalRequest, Outcome<ApprovalChange>> change, Act act, CancellationToken cancellationToken)
    {
        if (ActionId.Parse(key.Id) is not { } id)
        {
            return new ActionNotFound();
        }

        var outcome = await table.ActAsync(
            id, loaded => DecidePlan.ChangeRequest(loaded, change, act), (changes, _) => changes.Owe(key, act.At), act, cancellationToken);
        return outcome.Value is { Approval: { } request } ? request : outcome.Refusal ?? new UnknownApproval();
    }

    private async Task<CorrectiveAction?> LoadAsync(ApprovalKey key, CancellationToken cancellationToken) =>
        ActionId.Parse(key.Id) is { } id ? await table.FindAsync(id, cancellationToken) : null;
}
