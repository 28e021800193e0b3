using TeamsIsms.Feedback;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;

namespace TeamsIsms.Tests.Feedback;

public sealed class FeedbackTests
{
    private static readonly DateOnly Today = Taipei.Day(Some.Now);

    private static Act Act => Act.By(Some.Person.Id, Some.Now, "feedback-1");

    [Fact]
    public void What_is_missing_is_said_and_only_staff_record()
    {
        var guest = Some.Person with { Kind = TeamsIsms.People.PersonKind.Guest };

        Assert.Equal(
            [new PartyNeeded(), new FeedbackTextNeeded(500), new FeedbackDayNeeded(), new FeedbackDayNeeded(), new FeedbackStaffNeeded()],
            new[]
            {
                RecordFeedback.Decide(1, null, "來函", Today, Some.Person, Act),
                RecordFeedback.Decide(1, InterestedParty.Authority, " ", Today, Some.Person, Act),
                RecordFeedback.Decide(1, InterestedParty.Authority, "來函", Today.AddDays(1), Some.Person, Act),
                RecordFeedback.Decide(1, InterestedParty.Authority, "來函", null, Some.Person, Act),
                RecordFeedback.Decide(1, InterestedParty.Authority, "來函", Today, guest, Act),
            }.Select(outcome => outcome.Refusal));
    }

    [Fact]
    public async Task Entries_are_added_once_each_and_never_changed()
    {
        var table = new FeedbackTable((await TestStore.OpenAsync()).Tables);
        var stop = TestContext.Current.CancellationToken;
        Task<Outcome<FeedbackEntry>> Add(string text, string tap) => table.AddAsync(
            number => RecordFeedback.Decide(number, InterestedParty.Customer, text, Today, Some.Person, Act), Act with { Activity = tap }, stop);

        var first = await Add("希望通報更快", "tap-1");
        var again = await Add("希望通報更快", "tap-1");
        var others = await Task.WhenAll(Add("二", "tap-2"), Add("三", "tap-3"));

        Assert.Equal(first.Value, again.Value);
        Assert.Equal([1, 2, 3], (await table.ListAsync(stop)).Select(entry => entry.Number));
        Assert.Equal(2, others.Select(entry => entry.Value!.Number).Distinct().Count()); // both were added
    }
}
