namespace TeamsIsms.Reviews.Cards;

/// <summary>The pages of a review that have a card of their own; the review itself has no name.</summary>
public static class ReviewViews
{
    /// <summary>Who sits, who answered what, and what is exceptional.</summary>
    public const string More = "more";

    /// <summary>What the meeting looks at, leaf by leaf.</summary>
    public const string Inputs = "inputs";

    private const string LeafPrefix = "input-";
    private const string FormPrefix = "edit-";

    /// <summary>One leaf; its form until it is written.</summary>
    public static string Of(InputLeaf leaf) => LeafPrefix + leaf;

    /// <summary>The form of a leaf that is written already.</summary>
    public static string Form(InputLeaf leaf) => FormPrefix + leaf;

    /// <summary>Null for a page that is about no leaf.</summary>
    public static InputLeaf? LeafOf(string? view) => InputLeaves.All.Cast<InputLeaf?>()
        .FirstOrDefault(leaf => view == Of(leaf!.Value) || view == Form(leaf.Value));

    public static bool IsForm(string? view) => view?.StartsWith(FormPrefix, StringComparison.Ordinal) == true;
}
