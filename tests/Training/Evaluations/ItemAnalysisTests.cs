using CsCheck;
using TeamsIsms.Training.Evaluations;

namespace TeamsIsms.Tests.Training.Evaluations;

public sealed class ItemAnalysisTests
{
    // Ten attempts; 27 % of them are three: 0, 0 and 1 at the bottom, 1, 1 and 1 at the top.
    private static readonly (double, double)[] Ten =
        [(0, 0.1), (0, 0.2), (1, 0.3), (0, 0.4), (1, 0.5), (0, 0.6), (1, 0.7), (1, 0.8), (1, 0.9), (1, 1.0)];

    [Fact]
    public void A_question_that_the_better_know_divides_them_from_the_weaker()
    {
        var figures = ItemAnalysis.Of(Ten)!;

        Assert.Equal((10, 0.6), (figures.Attempts, figures.Difficulty));
        Assert.Equal(2.0 / 3, figures.Discrimination!.Value, 6);
        Assert.Equal(0.639602, figures.Correlation!.Value, 6);
    }

    [Fact]
    public void Few_attempts_or_equal_answers_say_nothing()
    {
        Assert.Null(ItemAnalysis.Of([]));
        Assert.Null(ItemAnalysis.Of(Ten[..9])!.Discrimination);
        Assert.Null(ItemAnalysis.Of([.. Enumerable.Repeat((1.0, 0.5), 12)])!.Correlation);
        Assert.Equal(0, ItemAnalysis.Of([.. Enumerable.Repeat((1.0, 0.5), 12)])!.Discrimination);
    }

    [Fact]
    public void Figures_keep_within_their_bounds() =>
        Gen.Select(Gen.Double[0, 1], Gen.Double[0, 1]).Array[1, 60].Sample(answers =>
        {
            var figures = ItemAnalysis.Of(answers)!;
            Assert.InRange(figures.Difficulty, 0, 1);
            Assert.InRange(figures.Discrimination ?? 0, -1, 1);
            Assert.InRange(figures.Correlation ?? 0, -1.000001, 1.000001);
        });
}
