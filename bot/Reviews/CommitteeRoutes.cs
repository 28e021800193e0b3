using TeamsIsms.Bot.Incidents;
using TeamsIsms.Kernel;
using TeamsIsms.Reviews;
using TeamsIsms.Reviews.Cards;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Reviews;

/// <summary>The committee's register: everybody may read who sits there, the security manager keeps it.</summary>
internal static class CommitteeRoutes
{
    public static void Add(Routes routes)
    {
        var form = CommitteeFormJson.Default.CommitteeForm;
        routes
            .Verb("review.committee", form, Caller.Anyone, (turn, _, cancel) => ReviewTurn.WithAsync(
                turn, async who => Answer.Card(await DrawAsync(who, await who.Table.CommitteeAsync(cancel), note: null, cancel))))
            .Verb("review.appoint", form, Caller.Anyone, AppointAsync)
            .Verb("review.depute", form, Caller.Anyone, DeputeAsync)
            .Verb("review.endTerm", form, Caller.Anyone, (turn, sent, cancel) => ChangeAsync(
                turn, (who, committee, by) => AppointCommittee.EndTerm(committee, Seat(sent), ReviewForm.Day(sent.Until), by, who.Act), cancel))
            .Verb("review.quorum", form, Caller.Anyone, (turn, sent, cancel) => ChangeAsync(
                turn, (who, committee, by) => AppointCommittee.SetQuorum(committee, sent.ReadNeeded(), by, who.Act), cancel));
    }

    private static async Task<Answer> AppointAsync(Turn turn, CommitteeForm form, CancellationToken cancellationToken)
    {
        var (holder, deputy) = (
            await ChoosePeople.OneAsync(turn, form.Holder, cancellationToken), await ChoosePeople.OneAsync(turn, form.Deputy, cancellationToken));
        return (holder, deputy) switch
        {
            ({ Value.Id: { } person }, { Value: { } second }) => await ChangeAsync(
                turn,
                (who, committee, by) => ReviewForm.Day(form.From) is { } from
                    ? AppointCommittee.Appoint(
                        committee, new CommitteeSeat(person, second.Id, form.IsChair, from, ReviewForm.Day(form.Until)), by, who.Act)
                    : new TermNeeded(),
                cancellationToken),
            _ => Answer.Refused(holder.Refusal ?? deputy.Refusal ?? new HolderNeeded()),
        };
    }

    private static async Task<Answer> DeputeAsync(Turn turn, CommitteeForm form, CancellationToken cancellationToken)
    {
        var deputy = await ChoosePeople.OneAsync(turn, form.Deputy, cancellationToken);
        return deputy.Value is { } chosen
            ? await ChangeAsync(
                turn, (who, committee, by) => AppointCommittee.Depute(committee, Seat(form), chosen.Id, by, who.Act), cancellationToken)
            : Answer.Refused(deputy.Refusal!); // no value: refused
    }

    private static Task<Answer> ChangeAsync(
        Turn turn, Func<ReviewTurn, Committee, ReviewActor, Outcome<CommitteeStep>> decide, CancellationToken cancellationToken) =>
        ReviewTurn.WithAsync(turn, async who =>
        {
            var by = await who.Sights.ActorAsync(turn.Caller, cancellationToken);
            var outcome = await who.Table.ChangeCommitteeAsync(committee => decide(who, committee, by), who.Act, cancellationToken);
            return outcome switch
            {
                { Value: { } committee } => Answer.Kept(await DrawAsync(who, committee, note: null, cancellationToken), turn.Activity.ReplyToId),
                // A second tap finds the seat taken by the first.
                { Refusal: SeatedAlready there } => Answer.Card(
                    await DrawAsync(who, await who.Table.CommitteeAsync(cancellationToken), there.Say(turn.Culture), cancellationToken)),
                _ => Answer.Refused(outcome.Refusal!), // no value: refused
            };
        });

    private static async Task<TeamsIsms.Teams.Cards.AdaptiveCard> DrawAsync(
        ReviewTurn who, Committee committee, string? note, CancellationToken cancellationToken)
    {
        List<Guid> named = [.. committee.Seats.SelectMany(seat => (Guid?[])[seat.Holder, seat.Deputy]).OfType<Guid>()];
        var by = await who.Sights.ActorAsync(who.Turn.Caller, cancellationToken);
        return CommitteeCard.Draw(
            new CommitteeSight(
                committee,
                await who.Sights.HereAsync(named, cancellationToken),
                by.IsManager,
                await who.Sights.NamesAsync(named, cancellationToken),
                Taipei.Day(who.Now))
            {
                Note = note,
            },
            who.Turn.Culture);
    }

    // Of nobody when the card brings none: there is no such seat.
    private static Guid Seat(CommitteeForm form) => Guid.TryParse(form.Holder, out var holder) ? holder : Guid.Empty;
}
