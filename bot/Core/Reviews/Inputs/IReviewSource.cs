using System.Globalization;

namespace TeamsIsms.Reviews.Inputs;

/// <summary>Reads from the product's own records what a leaf of a review is about. Several sources may feed one leaf.</summary>
internal interface IReviewSource
{
    /// <summary>The leaves it feeds.</summary>
    IReadOnlyList<InputLeaf> Leaves { get; }

    /// <summary>Reads once; what was read is then said in whichever language is asked for.</summary>
    /// <param name="leaf">One of <see cref="Leaves"/>.</param>
    /// <param name="scope">For which review, and of which day.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    Task<SayFigures> ReadAsync(InputLeaf leaf, LiveScope scope, CancellationToken cancellationToken);
}

/// <summary>What was read, in words.</summary>
public delegate LiveFigures SayFigures(CultureInfo culture);

/// <param name="Day">The figures are those of this day in Taipei; what came later is not looked at.</param>
public sealed record LiveScope(ReviewId Review, DateOnly Day);
