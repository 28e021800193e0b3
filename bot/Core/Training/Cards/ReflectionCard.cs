using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Training.Cards;

/// <param name="Id">Of the assignment, a hint that comes back.</param>
/// <param name="Least">Characters.</param>
public sealed record ReflectionView(string Id, string Course, int Least)
{
    /// <summary>What was written before.</summary>
    public string? Text { get; init; }

    /// <summary>Who returned it, and what they ask for.</summary>
    public (string Name, string Comment)? Returned { get; init; }
}

/// <summary>A reflection report, typed; a Word file is sent as a message.</summary>
public static class ReflectionCard
{
    private const int Longest = 5000;

    public static AdaptiveCard Draw(ReflectionView report, IReadOnlyList<string> problems, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(
            problems.Count > 0 ? ContainerStyle.Attention : report.Returned is null ? ContainerStyle.Accent : ContainerStyle.Warning,
            Say(culture, "ReflectionKicker"),
            CardText.OneLine(report.Course)),
        [
            CardGrammar.Sentence(report.Returned is var (name, comment)
                ? Say(culture, "ReturnedSentence", CardText.OneLine(name, 40), CardText.Paragraph(comment, 500))
                : Say(culture, "ReflectionSentence", report.Least)),
            .. problems.Select(CardGrammar.Problem),
            new InputText(Say(culture, "ReflectionLabel"))
            {
                Id = "text",
                Value = report.Text,
                Placeholder = Say(culture, "ReflectionHint"),
                IsMultiline = true,
                MaxLength = Longest,
                IsRequired = true,
                ErrorMessage = Say(culture, "ReflectionMissing"),
            },
        ],
        CardGrammar.Primary(Say(culture, "ReflectionSend"), "reflection.submit", ("id", report.Id)));

    private static string Say(CultureInfo culture, string key, params object[] values) => TrainingWords.Text.Say(culture, key, values);
}
