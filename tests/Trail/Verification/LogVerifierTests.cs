using CsCheck;
using TeamsIsms.Kernel;
using TeamsIsms.Trail.Verification;

namespace TeamsIsms.Tests.Trail.Verification;

public sealed class LogVerifierTests
{
    private static readonly LogWriter Writer = new();

    [Fact]
    public async Task A_log_that_was_replaced_as_a_whole_is_seen_by_an_earlier_checkpoint_only()
    {
        var kept = Sealed(seed: 1);
        var forged = Sealed(seed: 2);

        Assert.Null(await FindAsync(forged, Writer.Trust));
        var flaw = await FindAsync(forged, Writer.Trust with { Earlier = [("kept", LastCheckpoint(kept))] });

        Assert.True(flaw is { Kind: FlawKind.RootDiffers or FlawKind.LogShorter, Where: "kept" }, flaw?.Say(Languages.English));
    }

    [Fact]
    public async Task A_log_that_was_rolled_back_is_shorter_than_a_checkpoint_that_was_kept()
    {
        var log = Sealed(seed: 3);
        var before = log.Copy();
        Writer.Seal(log, 2026, [], new DateOnly(2026, 9, 1), new PCG(1, 1));

        var flaw = await FindAsync(before, Writer.Trust with { Earlier = [("kept", LastCheckpoint(log))] });

        Assert.Equal((FlawKind.LogShorter, "kept", before.Years[2026].Edge.Size), (flaw!.Kind, flaw.Where, flaw.Record!.Index));
    }

    [Fact]
    public async Task A_checkpoint_of_another_log_is_not_passed_over() =>
        Assert.Equal(
            FlawKind.OriginDiffers,
            (await FindAsync(Sealed(seed: 4), Writer.Trust with { Earlier = [("kept", "another.example\n1\n\n\n— x AAAAAAAA\n")] }))!.Kind);

    [Fact]
    public async Task A_time_stamp_counts_only_from_the_given_authority_under_the_given_policy()
    {
        var log = Sealed(seed: 5);

        Assert.Equal(FlawKind.TokenPolicy, (await FindAsync(log, Writer.Trust with { Policy = "1.2.3" }))!.Kind);
        Assert.Equal(FlawKind.TokenUntrusted, (await FindAsync(log, Writer.Trust with { Authorities = new StampAuthority().Trusted }))!.Kind);
    }

    [Fact]
    public void A_time_stamp_of_a_certificate_that_may_do_other_things_does_not_count()
    {
        var authority = new StampAuthority(critical: false);
        byte[] content = [1, 2, 3];
        var stamped = new TimeStamped(authority.Stamp(content, [1], new DateTimeOffset(2026, 12, 3, 0, 0, 0, TimeSpan.Zero)), content);

        Assert.Equal(FlawKind.TokenUnreadable, TimeStampCheck.Find(stamped, authority.Trusted, null));
    }

    private static WrittenLog Sealed(int seed)
    {
        for (var number = (ulong)seed * 1000; ; number++)
        {
            if (Writer.Write(new PCG(3, number), most: 12) is { Years.Count: 1 } log && log.Years[2026].Seals.Count > 0)
            {
                return log;
            }
        }
    }

    private static string LastCheckpoint(WrittenLog log) => log.Years[2026].Seals[^1].Checkpoint;

    private static async Task<Flaw?> FindAsync(WrittenLog log, Trust trust) =>
        (await new LogVerifier(log, trust).RunAsync(null, TestContext.Current.CancellationToken)).Flaw;
}
