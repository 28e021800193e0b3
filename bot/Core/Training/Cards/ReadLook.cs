using System.Globalization;
using TeamsIsms.Teams.Cards;
using TeamsIsms.Training.Evaluations;

namespace TeamsIsms.Training.Cards;

/// <summary>What a second person said of something that was handed in.</summary>
/// <param name="By">Their name.</param>
public sealed record VerdictView(bool IsAccepted, string By, DateTimeOffset At, string? Reason);

/// <summary>How a verdict looks on the cards of those who could have given it.</summary>
internal static class ReadLook
{
    private const int ReasonLength = 500;

    public static ContainerStyle State(VerdictView? verdict, bool isClosed) => verdict switch
    {
        { IsAccepted: true } => ContainerStyle.Good,
        { IsAccepted: false } => ContainerStyle.Warning,
        null when isClosed => ContainerStyle.Emphasis,
        null => ContainerStyle.Accent,
    };

    /// <summary>Who did what and when; that it is over where nobody did anything.</summary>
    public static string Sentence(VerdictView? verdict, CultureInfo culture) => verdict switch
    {
        null => EvaluationWords.Text.Say(culture, "ReadClosed"),
        { IsAccepted: true } => EvaluationWords.Text.Say(culture, "ReadAccepted", CardText.OneLine(verdict.By, 40), Taipei.Say(verdict.At, culture)),
        _ => EvaluationWords.Text.Say(culture, "ReadReturned", CardText.OneLine(verdict.By, 40), Taipei.Say(verdict.At, culture)),
    };

    public static string? Reason(VerdictView? verdict) => verdict?.Reason is { } reason ? CardText.Paragraph(reason, ReasonLength) : null;
}
