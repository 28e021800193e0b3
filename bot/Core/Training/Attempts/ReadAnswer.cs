using System.Globalization;
using TeamsIsms.Training.Questions;

namespace TeamsIsms.Training.Attempts;

/// <summary>Reads what a card sent. Choices are named by the place they were shown at, so that nothing tells which one is which.</summary>
public static class ReadAnswer
{
    private const int Longest = 500;
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands;

    /// <summary>The value of an empty field is no answer: null.</summary>
    public static Outcome<GivenAnswer?> Of(PaperQuestion question, string? typed, DateTimeOffset now)
    {
        var text = typed?.Trim() ?? "";
        return text.Length == 0 ? (GivenAnswer?)null
            : text.Length > Longest ? new AnswerUnreadable()
            : question.Content.Key switch
            {
                ChoiceKey key => Choices(key, question.Order, text, now),
                TrueFalseKey => text is "true" or "false" ? new GivenAnswer([], text, now) : new AnswerUnreadable(),
                NumericKey => Number(text) is null ? new NumberNeeded() : new GivenAnswer([], text, now),
                _ => new GivenAnswer([], text, now),
            };
    }

    /// <summary>The number a person typed, in half or full width, with or without thousands marks; null when it is none.</summary>
    internal static decimal? Number(string text) =>
        decimal.TryParse(FoldedText.Of(text), Style, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static Outcome<GivenAnswer?> Choices(ChoiceKey key, IReadOnlyList<int> order, string text, DateTimeOffset now)
    {
        var picked = new SortedSet<int>();
        foreach (var part in text.Split(','))
        {
            if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var place) || place < 1 || place > order.Count)
            {
                return new AnswerUnreadable();
            }

            picked.Add(order[place - 1]);
        }

        return key.IsSingle && picked.Count > 1 ? new AnswerUnreadable() : new GivenAnswer([.. picked], null, now);
    }
}
