using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Training.Cards;

/// <param name="Id">Of the assignment, and whose report it is: hints that come back.</param>
/// <param name="Text">As it was typed; null where a file was sent.</param>
/// <param name="File">The file and where it lies.</param>
public sealed record ReflectionReview(
    string Id, string Person, string Course, string Name, string? Unit, DateTimeOffset HandedInAt, string? Text, (string Name, Uri Address)? File);

/// <summary>A reflection report for the unit head or the training manager, who accepts it or returns it with a comment.</summary>
public static class ReflectionReviewCard
{
    private const int TextLength = 5000;

    public static AdaptiveCard Draw(ReflectionReview report, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(ContainerStyle.Accent, Say(culture, "ReviewKicker"), CardText.OneLine(report.Course)),
        [
            CardGrammar.Sentence(Say(culture, "ReviewSentence", CardText.OneLine(report.Name, 40))),
            CardGrammar.Facts(
                (Say(culture, "UnitFact"), report.Unit is { } unit ? CardText.OneLine(unit, 40) : null),
                (Say(culture, "HandedInFact"), Taipei.Say(report.HandedInAt, culture)),
                (Say(culture, "FileFact"), report.File is { Name: var file } ? CardText.OneLine(file, 60) : null)),
            report.Text is { } text ? new TextBlock(CardText.Paragraph(text, TextLength)) { Separator = true } : null,
        ],
        [
            CardGrammar.Primary(Say(culture, "AcceptButton"), "reflection.accept", ("id", report.Id), ("for", report.Person))
                with { AssociatedInputs = AssociatedInputs.None },
            .. report.File is { Address: var address } ? [new ActionOpenUrl(Say(culture, "OpenFile"), address)] : (CardAction[])[],
            CardGrammar.Exceptional(
                Say(culture, "ReturnButton"),
                CardGrammar.Secondary(Say(culture, "ReturnButton"), "reflection.return", ("id", report.Id), ("for", report.Person)),
                CardGrammar.Reason(Say(culture, "ReturnLabel"), Say(culture, "ReturnMissing"))),
        ]);

    private static string Say(CultureInfo culture, string key, params object[] values) => TrainingWords.Text.Say(culture, key, values);
}
