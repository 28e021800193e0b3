using System.Globalization;
using TeamsIsms.Teams.Cards;
using TeamsIsms.Training.Evaluations;

namespace TeamsIsms.Training.Cards;

/// <param name="Id">Of the campaign, and whose report it is: hints that come back.</param>
/// <param name="Text">As it was typed, or what could be read of the file.</param>
/// <param name="File">The file and where it lies.</param>
public sealed record ReflectionReview(
    string Id, string Person, string Course, string Name, string? Unit, DateTimeOffset HandedInAt, string? Text, (string Name, Uri Address)? File)
{
    /// <summary>Which one of the same training it is.</summary>
    public int Number { get; init; } = 1;

    /// <summary>What became of it; null while it waits.</summary>
    public VerdictView? Verdict { get; init; }

    /// <summary>The training ended, or the report was handed in anew, before anybody judged this one.</summary>
    public bool IsClosed { get; init; }

    /// <summary>What a button brings back, so that nobody judges what they have not seen.</summary>
    internal (string, string)[] Data =>
        [("id", Id), ("person", Person), ("number", Number.ToString(CultureInfo.InvariantCulture))];
}

/// <summary>A reflection report for the unit head or the training manager, who accepts it or returns it with a comment.</summary>
public static class ReflectionReviewCard
{
    private const int TextLength = 5000;

    public static AdaptiveCard Draw(ReflectionReview report, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(
            ReadLook.State(report.Verdict, report.IsClosed),
            Say(culture, report.Verdict is null ? "ReviewKicker" : "ReviewedKicker"),
            CardText.OneLine(report.Course)),
        [
            CardGrammar.Sentence(report.Verdict is null && !report.IsClosed
                ? Say(culture, "ReviewSentence", CardText.OneLine(report.Name, 40))
                : ReadLook.Sentence(report.Verdict, culture)),
            CardGrammar.Facts(
                (Say(culture, "PersonFact"), CardText.OneLine(report.Name, 40)),
                (Say(culture, "UnitFact"), report.Unit is { } unit ? CardText.OneLine(unit, 40) : null),
                (Say(culture, "HandedInFact"), Taipei.Say(report.HandedInAt, culture)),
                (Say(culture, "FileFact"), report.File is { Name: var file } ? CardText.OneLine(file, 60) : null),
                (EvaluationWords.Text.Say(culture, "CommentFact"), ReadLook.Reason(report.Verdict))),
            report.Text is { Length: > 0 } text ? new TextBlock(CardText.Paragraph(text, TextLength)) { Separator = true } : null,
        ],
        [
            .. report.Verdict is null && !report.IsClosed ? Accept(report, culture) : [],
            .. report.File is { Address: var address } ? [new ActionOpenUrl(Say(culture, "OpenFile"), address)] : (CardAction[])[],
            .. report.Verdict is null && !report.IsClosed ? Return(report, culture) : [],
        ]);

    private static CardAction[] Accept(ReflectionReview report, CultureInfo culture) =>
    [
        CardGrammar.Primary(Say(culture, "AcceptButton"), "reflection.accept", report.Data)
            with { AssociatedInputs = AssociatedInputs.None },
    ];

    private static CardAction[] Return(ReflectionReview report, CultureInfo culture) =>
    [
        CardGrammar.Exceptional(
            Say(culture, "ReturnButton"),
            CardGrammar.Secondary(Say(culture, "ReturnButton"), "reflection.return", report.Data),
            CardGrammar.Reason(Say(culture, "ReturnLabel"), Say(culture, "ReturnMissing"))),
    ];

    private static string Say(CultureInfo culture, string key, params object[] values) => TrainingWords.Text.Say(culture, key, values);
}
