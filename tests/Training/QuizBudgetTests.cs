using TeamsIsms.Benchmarks.Counts;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Training;

/// <summary>What <c>counts</c> of the benchmarks prints of a test stays within its budget.</summary>
public sealed class QuizBudgetTests
{
    [Fact]
    public async Task An_answered_question_stays_within_its_budget() =>
        Assert.All(
            await QuizCounts.MeasureAsync(await Azurite.ConnectionAsync()),
            cost => Assert.True(cost.IsWithin, $"{cost.What}: {cost.Cost} of {cost.Budget}"));
}
