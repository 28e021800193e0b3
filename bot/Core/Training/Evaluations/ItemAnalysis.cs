namespace TeamsIsms.Training.Evaluations;

/// <summary>How one question fared.</summary>
/// <param name="Difficulty">The mean mark, from 0 (nobody knew) to 1 (everybody): the p value.</param>
/// <param name="Discrimination">The mean of the best 27 % less that of the weakest; null with fewer than ten attempts.</param>
/// <param name="Correlation">Between the question's mark and the rest of the test; null where either never varies.</param>
public sealed record ItemFigures(int Attempts, double Difficulty, double? Discrimination, double? Correlation);

/// <summary>Classical test theory, as Kelley (1939) and Ebel describe it.</summary>
public static class ItemAnalysis
{
    private const double Share = 0.27;
    private const int FewestAttempts = 10;

    /// <param name="answers">For each attempt that drew the question: its mark in it, and the mean mark of the others; from 0 to 1.</param>
    public static ItemFigures? Of(IReadOnlyList<(double Mark, double Others)> answers) => answers.Count == 0
        ? null
        : new(answers.Count, answers.Average(answer => answer.Mark), Discrimination(answers), Correlation(answers));

    private static double? Discrimination(IReadOnlyList<(double Mark, double Others)> answers)
    {
        if (answers.Count < FewestAttempts)
        {
            return null;
        }

        var size = (int)Math.Round(answers.Count * Share, MidpointRounding.AwayFromZero);
        var ordered = answers.OrderBy(answer => answer.Others).ToList();
        return ordered.TakeLast(size).Average(answer => answer.Mark) - ordered.Take(size).Average(answer => answer.Mark);
    }

    private static double? Correlation(IReadOnlyList<(double Mark, double Others)> answers)
    {
        var (mark, rest) = (answers.Average(answer => answer.Mark), answers.Average(answer => answer.Others));
        var together = answers.Sum(answer => (answer.Mark - mark) * (answer.Others - rest));
        var spread = Math.Sqrt(answers.Sum(answer => Math.Pow(answer.Mark - mark, 2)) * answers.Sum(answer => Math.Pow(answer.Others - rest, 2)));
        return spread < 1e-12 ? null : together / spread;
    }
}
