using TeamsIsms.Approvals;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Approvals;

/// <summary>Thousands of random lives of a request: whatever people try, the rules of 4.9 hold after every step.</summary>
public sealed class ApprovalMachineTests
{
    private const int Lives = 2_000;
    private const int Steps = 14;

    private static readonly Guid[] People =
        [.. Enumerable.Range(1, 8).Select(number => new Guid(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1]))];

    private static readonly Guid Requester = People[0];

    private static readonly Guid Author = People[1];

    [Theory]
    [InlineData(ApprovalMode.One)]
    [InlineData(ApprovalMode.Sequential)]
    [InlineData(ApprovalMode.All)]
    [InlineData(ApprovalMode.Quorum)]
    public void Whatever_people_try_the_rules_hold(ApprovalMode mode)
    {
        var settled = 0;
        for (var seed = 0; seed < Lives; seed++)
        {
            var dice = new Dice((uint)((seed * 7919) + (int)mode + 1));
            var (request, now) = (Request(mode), Some.Now);
            for (var step = 0; step < Steps; step++)
            {
                now = now.AddHours(dice.Next(30));
                var before = request;
                request = Try(request, dice, now).Value ?? request;
                Check(before, request, seed);
            }

            settled += request.Status == ApprovalStatus.Pending ? 0 : 1;
        }

        Assert.InRange(settled, Lives / 20, Lives); // or the lives were none
    }

    private static void Check(ApprovalRequest before, ApprovalRequest after, int seed)
    {
        var decisions = after.Decisions;
        Assert.True(decisions.All(decision => !after.IsOwn(decision.By)), $"Somebody decided about their own work in life {seed}.");
        Assert.True(decisions.Select(decision => decision.By).Distinct().Count() == decisions.Count, $"Somebody decided twice in life {seed}.");
        Assert.True(decisions.Select(decision => decision.For).Distinct().Count() == decisions.Count, $"One seat decided twice in life {seed}.");
        Assert.True(before.Status == ApprovalStatus.Pending || before == after, $"A settled request changed in life {seed}.");
        Assert.True(after.Approvers.Distinct().Count() == before.Approvers.Count, $"The number of approvers changed in life {seed}.");
        if (after.Status == ApprovalStatus.Approved)
        {
            var needed = after.Mode switch
            {
                ApprovalMode.One => 1,
                ApprovalMode.Sequential or ApprovalMode.All => after.Approvers.Count,
                ApprovalMode.Quorum => after.Needed,
            };
            Assert.Equal(needed, decisions.Count);
            Assert.All(decisions, decision => Assert.Equal(ApprovalVerdict.Approve, decision.Verdict));
        }

        if (after.Mode == ApprovalMode.Sequential)
        {
            Assert.Equal(after.Approvers.Take(decisions.Count), decisions.Select(decision => decision.For));
        }
    }

    private static Outcome<ApprovalRequest> Try(ApprovalRequest request, Dice dice, DateTimeOffset now)
    {
        var (one, other) = (People[dice.Next(People.Length)], People[dice.Next(People.Length)]);
        return dice.Next(10) switch
        {
            0 or 1 => DelegateApproval.To(request, one, other, now.AddHours(dice.Next(20)), now.AddHours(dice.Next(60)), now),
            2 => DelegateApproval.Replace(request, one, other, "離職"),
            3 => Changed(ApprovalFollowUp.Step(request, [one, other], Taipei.At(Taipei.Day(now), new TimeOnly(10, 0)))),
            4 => Voted(request, one, "another version", ApprovalVerdict.Approve, now),
            5 when dice.Next(4) == 0 => Voted(request, one, request.Version, ApprovalVerdict.Reject, now),
            _ => Voted(request, one, request.Version, ApprovalVerdict.Approve, now),
        };
    }

    private static Outcome<ApprovalRequest> Voted(
        ApprovalRequest request, Guid by, string version, ApprovalVerdict verdict, DateTimeOffset now)
    {
        var outcome = Approve.Decide(request, by, verdict, version, "看過了", now);
        Assert.True(version == request.Version || outcome.Value is null, "A decision about another version counted.");
        return outcome;
    }

    private static Outcome<ApprovalRequest> Changed(Outcome<ApprovalChange> change) =>
        change.Match<Outcome<ApprovalRequest>>(done => done.Next, refusal => refusal);

    private static ApprovalRequest Request(ApprovalMode mode) => new(Requester, "version-1", mode, 2, Some.Now)
    {
        Approvers = [People[2], People[3], People[4]],
        Barred = [Author],
    };

    /// <summary>The same numbers in every run.</summary>
    private sealed class Dice(uint seed)
    {
        private uint _state = unchecked(seed * 2_654_435_761) | 1;

        public int Next(int below)
        {
            _state ^= _state << 13;
            _state ^= _state >> 17;
            _state ^= _state << 5;
            return (int)(_state % (uint)below);
        }
    }
}
