using TeamsIsms.Benchmarks.Counts;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Campaigns;

/// <summary>The budgets of the design hold: what a delivery costs is counted, not believed.</summary>
public sealed class DeliveryBudgetTests
{
    [Fact]
    public async Task A_delivery_to_two_thousand_people_stays_within_its_budget()
    {
        var costs = await DeliveryCounts.MeasureAsync(await Azurite.ConnectionAsync(), people: 2_000);

        Assert.All(costs, cost => Assert.True(cost.IsWithin, $"{cost.What}: {cost.Cost:0.000} of {cost.Budget}"));
    }
}
