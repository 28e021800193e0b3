using TeamsIsms.People;

namespace TeamsIsms.Tests.People;

public sealed class ShrinkTests
{
    [Theory]
    [InlineData(15, 1, 0, false)]
    [InlineData(15, 2, 0, false)]
    [InlineData(15, 3, 0, true)]
    [InlineData(15, 3, 3, false)]
    [InlineData(1000, 50, 0, false)]
    [InlineData(1000, 51, 0, true)]
    [InlineData(1000, 51, 50, true)]
    public void More_than_a_few_and_than_a_twentieth_are_believed_only_once_confirmed(int people, int leavers, int confirmed, bool held) =>
        Assert.Equal(held, Shrink.NeedsConfirmation(people, leavers, confirmed));
}
