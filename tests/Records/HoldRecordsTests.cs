using CsCheck;
using TeamsIsms.Approvals;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Records;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;

namespace TeamsIsms.Tests.Records;

public sealed class HoldRecordsTests
{
    [Fact]
    public void A_hold_stands_until_another_person_releases_it()
    {
        var placed = Hold(Some.Records, "INC-2026-0007").Value!;
        Assert.Equal((TrailKinds.RecordsHeld, "訴訟中"), (placed.Event.Kind, placed.Event.Detail.Reason));
        Assert.True(HoldRecords.IsHeld(placed.Next, " inc-2026-0007"));
        Assert.False(HoldRecords.IsHeld(placed.Next, "INC-2026-0008"));

        Assert.Equal(new OwnHold(), Release(placed.Next, 1, Some.RecordProposer).Refusal);
        Assert.Equal(new ReasonNeeded(), HoldRecords.Release(placed.Next, 1, " ", Some.RecordController, Some.ActOf(Some.RecordController)).Refusal);
        var released = Release(placed.Next, 1, Some.RecordController).Value!;
        Assert.Equal(TrailKinds.RecordsReleased, released.Event.Kind);
        Assert.False(HoldRecords.IsHeld(released.Next, "INC-2026-0007"));
        Assert.Equal(new HoldRelease("已和解", Some.RecordController.Person, Some.Now), Assert.Single(released.Next.Holds).Release);
        Assert.Equal(new NotHeld(), Release(released.Next, 1, Some.RecordController).Refusal);
    }

    [Fact]
    public void A_hold_without_a_number_holds_the_whole_class() =>
        Assert.True(HoldRecords.IsHeld(Hold(Some.Records, "  ").Value!.Next, "INC-2026-0001"));

    [Fact]
    public void A_hold_needs_a_reason_and_somebody_entitled_and_is_placed_once()
    {
        var staff = new RecordActor(Some.Person.Id, [Role.Member]);

        Assert.Equal(new HolderNeeded(), HoldRecords.Hold(Some.Records, "", "訴訟中", staff, Some.ActOf(staff)).Refusal);
        Assert.Equal(new HolderNeeded(), Release(Hold(Some.Records, "").Value!.Next, 1, staff).Refusal);
        Assert.Equal(new ReasonNeeded(), HoldRecords.Hold(Some.Records, "", null, Some.RecordProposer, Some.ActOf(Some.RecordProposer)).Refusal);
        Assert.Equal(
            new ReasonNeeded(),
            HoldRecords.Hold(Some.Records, "", new string('因', 501), Some.RecordProposer, Some.ActOf(Some.RecordProposer)).Refusal);
        Assert.Equal(new ScopeTooLong(HoldRecords.LongestScope), Hold(Some.Records, new string('9', 61)).Refusal);
        Assert.Equal(new HeldAlready(), Hold(Hold(Some.Records, "a").Value!.Next, "A ").Refusal);
    }

    [Fact]
    public void Whatever_is_placed_and_released_holds_what_stands_and_fits() => Gen.Select(Gen.Int[0, 30], Gen.Bool).Array[0, 200].Sample(steps =>
    {
        var records = Some.Records;
        var standing = new HashSet<string>();
        foreach (var (at, place) in steps)
        {
            var number = $"N-{at}";
            var outcome = place
                ? Hold(records, number)
                : Release(records, records.Held.FirstOrDefault(hold => hold.Scope == number)?.Number ?? 0, Some.RecordController);
            if (outcome.Value is { } step)
            {
                records = step.Next;
                Assert.True(place ? standing.Add(number) : standing.Remove(number));
            }
        }

        Assert.Equal(standing.Order(), records.Held.Select(hold => hold.Scope).Order());
        Assert.All(Enumerable.Range(0, 31), at => Assert.Equal(standing.Contains($"N-{at}"), HoldRecords.IsHeld(records, $"N-{at}")));
        Assert.True(records.Holds.Count <= HoldRecords.MostHeld + HoldRecords.MostReleased + 1);
        Assert.Equal(records.Holds.Count, records.Holds.Select(hold => hold.Number).Distinct().Count());
    });

    private static Outcome<RecordStep> Hold(RecordClass records, string scope) =>
        HoldRecords.Hold(records, scope, "訴訟中", Some.RecordProposer, Some.ActOf(Some.RecordProposer));

    private static Outcome<RecordStep> Release(RecordClass records, int number, RecordActor by) =>
        HoldRecords.Release(records, number, "已和解", by, Some.ActOf(by));
}
