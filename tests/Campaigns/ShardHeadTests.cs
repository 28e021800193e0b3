using CsCheck;
using TeamsIsms.Campaigns;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Campaigns;

public sealed class ShardHeadTests
{
    [Fact]
    public void The_figures_add_up_after_any_sequence_of_changes() =>
        Gen.Select(Gen.Int[0, 19], Gen.Enum<AssignmentStatus>()).Array[0, 200].Sample(changes =>
        {
            var head = new ShardHead { Status = CampaignStatus.Active };
            var people = new Dictionary<int, Assignment>();
            foreach (var (person, status) in changes)
            {
                var before = people.GetValueOrDefault(person);
                var after = (before ?? Some.Assignment with { Unit = $"單位{person % 3}" }) with { Status = status };
                head = head.Count(before, after);
                people[person] = after;
                var figures = Figures.Of([head], Some.Now);
                Assert.True(figures.AddUp);
                Assert.Equal(people.Count, figures.Expected);
                Assert.Equal(people.Values.Count(one => one.IsOpen), figures.Open);
                Assert.Equal(figures.Open, figures.Units.Values.Sum(unit => unit.Open));
                Assert.Equal(people.Values.Count(one => one.IsOverdue(Some.Campaign.Due.AddDays(1))), Figures.Of([head], Some.Campaign.Due.AddDays(1)).Overdue);
            }
        });

    [Fact]
    public void Shards_add_up_to_the_campaign()
    {
        var other = Some.Head.Count(null, Some.Assignment with { Person = Guid.Empty, Status = AssignmentStatus.Acknowledged });

        var figures = Figures.Of([Some.Head, other], Some.Now);

        Assert.Equal((3, 1, 2, 33), (figures.Expected, figures.Acknowledged, figures.Open, figures.Percent));
        Assert.Equal(new UnitFigures(3, 1, 2), figures.Units[Some.Person.Unit!]);
    }

    [Fact]
    public void Every_acknowledgement_takes_the_next_number()
    {
        var answered = Some.Assignment with
        {
            Status = AssignmentStatus.Acknowledged,
            Answer = new Acknowledgement("ACK", Some.Now, "", "1.2", "", Channel.Teams, false, null),
        };

        var head = Some.Head.Count(Some.Assignment, answered).Count(answered, answered with { Status = AssignmentStatus.Superseded });

        Assert.Equal(1, head.Numbers);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(2_000, 1)]
    [InlineData(2_001, 2)]
    [InlineData(100_000, 50)]
    [InlineData(1_000_000, 256)]
    public void A_shard_is_for_about_two_thousand_people(int people, int shards) => Assert.Equal(shards, Shards.For(people));
}
