namespace TeamsIsms.Training.Cards;

/// <summary>How a question is answered on a card.</summary>
public enum AnswerField
{
    One,
    Several,
    Number,
    Text,
}

/// <summary>
/// What a person may see of a question while the attempt runs. It has no place for a key, a weight or an explanation, so a card made
/// of it cannot give one away.
/// </summary>
/// <param name="Attempt">Id of the attempt, a hint that comes back.</param>
/// <param name="Position">From 1, in the frozen order.</param>
/// <param name="Field">How it is answered.</param>
/// <param name="Text">Plain.</param>
public sealed record QuestionView(string Attempt, int Position, AnswerField Field, string Text)
{
    /// <summary>Its choices in the frozen order; empty where the answer is typed.</summary>
    public IReadOnlyList<OptionView> Options { get; init; } = [];

    /// <summary>What was answered before, as the field gives it; null: nothing yet.</summary>
    public string? Given { get; init; }

    public PictureView? Picture { get; init; }
}

/// <param name="Value">Place in the frozen order; says nothing about the place in the bank.</param>
public sealed record OptionView(string Value, string Text);

/// <param name="Alternative">What the picture shows, for those who cannot see it.</param>
public sealed record PictureView(Uri Address, string Alternative);
