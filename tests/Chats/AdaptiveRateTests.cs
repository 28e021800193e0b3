using CsCheck;
using TeamsIsms.Chats;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Chats;

public sealed class AdaptiveRateTests
{
    private static readonly AdaptiveRate Fresh = new(30, 50);

    [Fact]
    public void It_starts_thirty_requests_in_a_second()
    {
        var (rate, started) = (Fresh, 0);
        for (var now = Some.Now; now < Some.Now.AddSeconds(1); now = now.AddMilliseconds(5))
        {
            if (rate.Next <= now)
            {
                (rate, started) = (rate.Started(now), started + 1);
            }
        }

        // The slack of a tenth of a second lets three start at once in the very beginning.
        Assert.InRange(started, 30, 33);
    }

    [Fact]
    public void It_rises_by_one_in_a_second_that_goes_well_and_stops_at_the_ceiling()
    {
        var second = Enumerable.Range(0, 30).Aggregate(Fresh, (rate, _) => rate.WentWell());
        var minute = Enumerable.Range(0, 3_000).Aggregate(Fresh, (rate, _) => rate.WentWell());

        Assert.Equal(31, second.PerSecond, 0.1);
        Assert.Equal(50, minute.PerSecond);
    }

    [Fact]
    public void Throttling_lowers_it_once_for_all_that_were_under_way()
    {
        var now = Some.Now;

        var first = Fresh.Throttled(now, now.AddMilliseconds(50), TimeSpan.FromSeconds(2));
        var second = first.Throttled(now.AddMilliseconds(10), now.AddMilliseconds(60), TimeSpan.FromSeconds(5));
        var later = second.Throttled(now.AddSeconds(6), now.AddSeconds(7), pause: null);

        Assert.Equal(21, first.PerSecond, 0.001);
        Assert.Equal(21, second.PerSecond, 0.001);
        Assert.Equal(now.AddMilliseconds(60).AddSeconds(5), second.Next);
        Assert.Equal(14.7, later.PerSecond, 0.001);
        Assert.Equal(now.AddSeconds(8), later.Next);
    }

    [Fact]
    public void Whatever_comes_it_stays_between_one_and_the_ceiling_and_never_breaks_a_pause() =>
        Gen.Select(Gen.Int[0, 2], Gen.Int[0, 5_000], Gen.Int[0, 60]).Array[1, 200].Sample(events =>
        {
            var (rate, now, pausedUntil) = (Fresh, Some.Now, DateTimeOffset.MinValue);
            foreach (var (kind, milliseconds, pause) in events)
            {
                now = now.AddMilliseconds(milliseconds);
                if (kind == 0 && rate.Next <= now)
                {
                    Assert.True(now >= pausedUntil);
                    rate = rate.Started(now);
                }
                else if (kind == 1)
                {
                    rate = rate.WentWell();
                }
                else if (kind == 2)
                {
                    rate = rate.Throttled(now, now, TimeSpan.FromSeconds(pause));
                    pausedUntil = now.AddSeconds(pause) > pausedUntil ? now.AddSeconds(pause) : pausedUntil;
                }

                Assert.InRange(rate.PerSecond, 1, 50);
            }
        });
}
