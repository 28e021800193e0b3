using CsCheck;
using TeamsIsms.Records;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Records;

public sealed class RetentionTests
{
    private static readonly DateOnly Ended = new(2020, 2, 29);

    [Fact]
    public void A_record_is_kept_to_the_end_of_its_last_day()
    {
        var records = Some.RecordsDecided with { Terms = Some.Terms with { Months = 12 } };
        var record = new KeptRecord("INC-2020-0001", Ended);

        Assert.Equal(new DateOnly(2021, 2, 28), Retention.LastDay(records.Terms, Ended));
        Assert.Equal(KeptBecause.WithinPeriod, Retention.Keeps(records, record, new DateOnly(2021, 2, 28)));
        Assert.Null(Retention.Keeps(records, record, new DateOnly(2021, 3, 1)));
    }

    [Fact]
    public void Nothing_undecided_open_held_or_unexpired_is_ever_over() => Gen.Select(
        Gen.Select(Gen.Int[1, 24], Gen.Bool, (months, decided) => decided ? months : 0),
        Gen.Int[0, 9].Array[0, 4],
        Gen.Select(Gen.Int[0, 9], Gen.Int[-1, 1_500]).Array[0, 30]).Sample((months, holds, found) =>
    {
        var today = new DateOnly(2024, 6, 30);
        var records = holds.Aggregate(
            Some.Records with { Terms = months == 0 ? null : Some.Terms with { Months = months } },
            (held, number) => HoldRecords.Hold(held, $"N-{number}", "訴訟中", Some.RecordProposer, Some.ActOf(Some.RecordProposer)).Value?.Next ?? held);
        List<KeptRecord> all =
            [.. found.Select(record => new KeptRecord($"N-{record.Item1}", record.Item2 < 0 ? null : today.AddDays(-record.Item2)))];

        var review = RetentionReview.Of(records, all, today);

        Assert.Equal(all.Count, review.Over.Count + review.Kept.Values.Sum());
        Assert.All(review.Over, record =>
        {
            Assert.NotEqual(0, months);
            Assert.DoesNotContain(record.Number, holds.Select(number => $"N-{number}"));
            Assert.True(record.Ended!.Value.AddMonths(months) < today);
        });
        Assert.Equal(
            all.Count(record => months > 0 && record.Ended is { } ended && !holds.Contains(record.Number[2] - '0') && ended.AddMonths(months) < today),
            review.Over.Count);
        Assert.Equal(review.Over.Select(record => record.Ended).Order(), review.Over.Select(record => record.Ended));
    });
}
