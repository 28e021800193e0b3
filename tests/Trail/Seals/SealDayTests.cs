using TeamsIsms.Trail.Log;
using TeamsIsms.Trail.Seals;
using TeamsIsms.Trail.Sequencing;

namespace TeamsIsms.Tests.Trail.Seals;

public sealed class SealDayTests
{
    private static readonly LogState Log2026 = new(2026, LogEdge.Empty) { Begun = new DateOnly(2026, 11, 23) };

    [Theory]
    [InlineData("2026-11-23", null, null)]
    [InlineData("2026-11-24", null, "2026-11-23")]
    [InlineData("2026-11-24", "2026-11-23", null)]
    [InlineData("2026-11-25", "2026-11-23", "2026-11-24")]
    [InlineData("2026-11-30", "2026-11-23", "2026-11-29")]
    [InlineData("2027-01-01", "2026-12-30", "2026-12-31")]
    [InlineData("2027-03-05", "2026-12-30", "2026-12-31")]
    [InlineData("2026-11-20", "2026-11-23", null)]
    public void One_seal_stands_for_all_days_that_have_none_and_a_log_ends_with_its_year(string today, string? last, string? due)
    {
        var state = Log2026 with { LastSeal = last is null ? null : new SealReference(2026, DateOnly.Parse(last)) };

        Assert.Equal(due is null ? null : DateOnly.Parse(due), SealDay.Due(state, DateOnly.Parse(today)));
    }

    [Theory]
    [InlineData("2027-01-01", null)]
    [InlineData("2027-01-02", "2027-01-01")]
    public void A_new_year_goes_on_from_the_last_seal_of_the_old_one(string today, string? due)
    {
        var state = new LogState(2027, LogEdge.Empty) { Begun = Log2026.Begun, LastSeal = new SealReference(2026, new DateOnly(2026, 12, 31)) };

        Assert.Equal(due is null ? null : DateOnly.Parse(due), SealDay.Due(state, DateOnly.Parse(today)));
    }

    [Fact]
    public void Only_the_last_day_closes_the_log() => Assert.Equal(
        [false, true], new[] { new DateOnly(2026, 12, 30), new DateOnly(2026, 12, 31) }.Select(day => SealDay.Ends(Log2026, day)));

    [Fact]
    public void The_leaf_counts_kinds_and_names_the_files_of_the_seal_before()
    {
        var state = Log2026 with
        {
            LastSeal = new SealReference(2026, new DateOnly(2026, 11, 23)),
            Counts = new Dictionary<string, long> { ["campaign.created"] = 2, ["ack.given"] = 1000 },
        };
        var previous = new Seal(state.LastSeal, LogEdge.Empty, null) { Checkpoint = "abc", Token = Convert.ToBase64String("abc"u8) };

        var happened = SealDay.Event(state, new DateOnly(2026, 11, 25), previous);

        const string abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"; // FIPS 180-2, appendix B.1
        Assert.Equal(("seal.day", "seal/2026", "s:TrailSeal", abc), (happened.Kind, happened.Subject, happened.Actor, happened.Document));
        Assert.Equal(("2026-11-24", "2026-11-25"), (happened.Detail.From, happened.Detail.To));
        Assert.Equal($"2026/2026-11-23 {abc} {abc}", happened.Detail.Reason);
        Assert.Equal("ack.given 1000\ncampaign.created 2", happened.Detail.Note);
    }

    [Fact]
    public void A_seal_is_late_some_hours_after_midnight_in_Taipei() => Assert.Equal(
        new DateTimeOffset(2026, 11, 23, 19, 0, 0, TimeSpan.Zero), SealDay.LateAt(new DateOnly(2026, 11, 23), TimeSpan.FromHours(3)));
}
