using TeamsIsms.Approvals;
using TeamsIsms.Bot.Incidents;
using TeamsIsms.People;
using TeamsIsms.Teams;
using TeamsIsms.Trail;

namespace TeamsIsms.Bot.Approvals;

/// <summary>The security manager names somebody in the place of an approver who left.</summary>
internal static class ReplaceRoutes
{
    public static void Add(Routes routes) => routes.Verb(
        "approval.replace",
        ApprovalJson.Default.ApprovalVerb,
        Caller.Role(Role.SecurityManager),
        (turn, verb, cancel) => ApprovalRoutes.WithAsync(turn, verb, (subject, key) => ReplaceAsync(turn, subject, key, verb, cancel)));

    private static async Task<Answer> ReplaceAsync(
        Turn turn, IApprovalSubject subject, ApprovalKey key, ApprovalVerb verb, CancellationToken cancellationToken)
    {
        var people = turn.Get<PeopleTable>();
        if (await subject.FindAsync(key, cancellationToken) is not { Request: var request } || !Guid.TryParse(verb.Gone, out var gone))
        {
            return Answer.Refused(new UnknownApproval());
        }

        var managers = await people.WithRoleAsync(Role.SecurityManager, cancellationToken);
        if (!ReplaceApprover.Managers(request, [.. managers.Select(person => person.Id)]).Contains(turn.Caller))
        {
            return Answer.Refused(new OwnRequest());
        }

        if (await people.FindAsync(gone, cancellationToken) is { Person.Enabled: true })
        {
            return Answer.Refused(new ApproverIsHere());
        }

        var chosen = await ChoosePeople.OneAsync(turn, verb.Delegate, cancellationToken);
        if (chosen.Value is not { Id: { } to })
        {
            return Answer.Refused(chosen.Refusal ?? new PersonNeeded());
        }

        var viewer = ApprovalRoutes.Viewer(turn);
        var outcome = await subject.ChangeAsync(
            key,
            asked => ReplaceApprover.Step(asked, gone, to, verb.Reason),
            Act.By(turn.Caller, viewer.Now, turn.Activity.Id),
            cancellationToken);
        if (outcome.Refusal is { } refusal)
        {
            return await ApprovalRoutes.RefuseAsync(turn, subject, key, refusal, cancellationToken);
        }

        var name = (await people.FindAsync(to, cancellationToken))?.Person.Name ?? "—";
        return Answer.Kept(ApprovalRoutes.WithBack(turn, ApproverReplacedCard.Draw(subject.Kind(turn.Culture), name, turn.Culture)), turn.Activity.ReplyToId);
    }
}
