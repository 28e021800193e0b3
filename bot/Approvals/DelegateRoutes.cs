using TeamsIsms.Approvals;
using TeamsIsms.Bot.Incidents;
using TeamsIsms.Kernel;
using TeamsIsms.Teams;
using TeamsIsms.Trail;

namespace TeamsIsms.Bot.Approvals;

/// <summary>An approver lets another decide from one day to another.</summary>
internal static class DelegateRoutes
{
    public static Task<Answer> SendAsync(Turn turn, ApprovalVerb verb, CancellationToken cancellationToken) =>
        ApprovalRoutes.WithAsync(turn, verb, (subject, key) => SendAsync(turn, subject, key, verb, cancellationToken));

    private static async Task<Answer> SendAsync(
        Turn turn, IApprovalSubject subject, ApprovalKey key, ApprovalVerb verb, CancellationToken cancellationToken)
    {
        var viewer = ApprovalRoutes.Viewer(turn);
        if (await subject.FindAsync(key, cancellationToken) is not { Request: var request })
        {
            return Answer.Refused(new UnknownApproval());
        }

        // Before everybody is searched for the name that was typed.
        if (!request.Approvers.Contains(turn.Caller))
        {
            return Answer.Refused(new NotAnApprover());
        }

        var chosen = await ChoosePeople.OneAsync(turn, verb.Delegate, cancellationToken);
        if (chosen.Value is not { Id: { } to })
        {
            return Answer.Refused(chosen.Refusal ?? new PersonNeeded());
        }

        if (ApprovalVerb.Day(verb.DelegateUntil) is not { } last)
        {
            return Answer.Refused(new PeriodNeeded());
        }

        var since = ApprovalVerb.Day(verb.DelegateFrom) is { } first && Taipei.At(first, TimeOnly.MinValue) is var day && day > viewer.Now
            ? day
            : viewer.Now;
        var until = Taipei.At(last, new TimeOnly(23, 59, 59));
        var outcome = await subject.ChangeAsync(
            key,
            asked => DelegateApproval.To(asked, turn.Caller, to, since, until, viewer.Now).Match<Outcome<ApprovalChange>>(
                next => new ApprovalChange(
                    next, TrailKinds.ApprovalDelegated, Note: $"{TrailActor.Person(to)} {Taipei.Day(since):yyyy-MM-dd} {last:yyyy-MM-dd}"),
                refusal => refusal),
            Act.By(turn.Caller, viewer.Now, turn.Activity.Id),
            cancellationToken);
        return outcome.Refusal is { } refused ? await ApprovalRoutes.RefuseAsync(turn, subject, key, refused, cancellationToken)
            : await subject.DrawAsync(key, viewer, note: null, cancellationToken) is { } card ? Answer.Kept(ApprovalRoutes.WithBack(turn, card), turn.Activity.ReplyToId)
            : Answer.Refused(new UnknownApproval());
    }
}
