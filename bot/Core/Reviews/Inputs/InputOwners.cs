namespace TeamsIsms.Reviews.Inputs;

/// <summary>Who writes a leaf when nobody was named: who did the last time.</summary>
public static class InputOwners
{
    /// <param name="last">Inputs of the review before; empty for the first.</param>
    /// <param name="here">Those who still work here.</param>
    public static IReadOnlyDictionary<InputLeaf, Guid> From(IEnumerable<ReviewInput> last, IReadOnlySet<Guid> here) => last
        .Where(input => input.Owner is { } owner && here.Contains(owner))
        .ToDictionary(input => input.Leaf, input => input.Owner!.Value); // filtered: it has one

    /// <summary>The review whose owners are asked again: the last one that was held.</summary>
    public static ReviewId? Before(IEnumerable<Review> reviews) =>
        reviews.Where(review => review.Status.IsHeld()).MaxBy(review => review.HeldAt)?.Id;
}
