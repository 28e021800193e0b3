using CsCheck;
using TeamsIsms.Actions;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;

namespace TeamsIsms.Tests.Actions;

/// <summary>What holds whatever people try, in whatever order and on whatever day.</summary>
public sealed class ActionLawTests
{
    private static readonly string[] Steps = [.. ActionMachine.Rules.Select(rule => rule.Event), "approve", "return"];
    private static readonly ActionSeat[] Seats = Enum.GetValues<ActionSeat>();

    // Most tries take the shortest way on, so that a walk comes to the end often enough.
    private static readonly Gen<(int Step, int Seat, int Days)?> Try = Gen.Frequency(
        (3, Gen.Const(((int, int, int)?)null)),
        (1, Gen.Select(
            Gen.Int[0, Steps.Length - 1], Gen.Int[0, Seats.Length - 1], Gen.Int[0, 12], (step, seat, days) => ((int, int, int)?)(step, seat, days))));

    [Fact]
    public void Only_what_a_third_person_found_effective_after_the_observation_is_closed()
    {
        var closed = 0;
        Walk(history =>
        {
            if (history.Now is { Status: ActionStatus.Closed } action)
            {
                Interlocked.Increment(ref closed);
                Assert.True(action.Verification!.IsEffective); // closed
                Assert.DoesNotContain(action.Verification.By, action.Doers);
                Assert.DoesNotContain(action.Verification.By, action.Approvers);
                Assert.Empty(action.Approvers.Intersect(action.Doers));
                Assert.True(TeamsIsms.Kernel.Taipei.Day(action.Verification.At) > action.ObserveUntil);
            }
        });

        Assert.True(closed > 0);
    }

    [Fact]
    public void What_was_not_effective_is_counted_and_days_are_moved_twice_at_most_in_a_round() => Walk(history =>
    {
        Assert.Equal(1 + history.Kinds.Count(kind => kind == TrailKinds.ActionIneffective), history.Now.Round);
        Assert.All(history.Now.Extensions.GroupBy(moved => moved.Round), round => Assert.True(round.Count() <= 2));
        Assert.All(history.Now.Extensions, moved => Assert.True(moved.From < moved.To));
    });

    [Fact]
    public void Every_step_tells_the_trail_where_it_led_and_the_end_is_the_end() => Walk(history =>
    {
        Assert.Equal(history.Before.Status == history.Now.Status ? null : history.Now.Status.ToString(), history.Last.Detail.To);
        Assert.Equal(history.Now.Id.Subject, history.Last.Subject);
        Assert.False(history.Before.IsOver);
        Assert.Equal(history.Now.IsOver, history.Now.Due is null);
    });

    private static void Walk(Action<History> check) => Try.Array[10, 60].Sample(
        tries =>
        {
            var (action, at, kinds) = (Some.ActionOpen, Some.Now, new List<string>());
            foreach (var tried in tries)
            {
                var (step, seat) = tried is { } odd ? (Steps[odd.Step], Seats[odd.Seat]) : Next(action);
                at = at.AddDays(tried?.Days ?? (action.Status == ActionStatus.Implemented ? 8 : 0)).AddMinutes(1);
                if (ActionMachine.Take(action, step, ActionMachine.Actor(seat), at).Value is { } taken)
                {
                    kinds.Add(taken.Event.Kind);
                    check(new History(action, taken.Next, taken.Event, kinds));
                    action = taken.Next;
                }
            }
        },
        iter: 500);

    private static (string, ActionSeat) Next(CorrectiveAction action) => action.Status switch
    {
        ActionStatus.PlanProposed => ("approve", ActionSeat.ManagerWhoApproved),
        ActionStatus.InProgress when action.Steps.Any(step => step.DoneAt is null) => ("stepDone", ActionSeat.StepOwner),
        ActionStatus.InProgress => (action.EvidenceNow.Any() ? "done" : "evidence", ActionSeat.Owner),
        ActionStatus.Implemented => ("verify", ActionSeat.Auditor),
        ActionStatus.Effective => ("close", ActionSeat.Manager),
        _ when action.Cause is null => ("cause", ActionSeat.Owner),
        _ when action.Similar is null => ("similar", ActionSeat.Owner),
        _ => (action.Steps.Count == 0 ? "step" : "plan", ActionSeat.Owner),
    };

    private sealed record History(CorrectiveAction Before, CorrectiveAction Now, TrailEvent Last, IReadOnlyList<string> Kinds);
}
