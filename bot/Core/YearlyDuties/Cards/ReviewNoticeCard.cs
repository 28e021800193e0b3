using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.YearlyDuties.Cards;

/// <summary>Who reads that the review of a document is due.</summary>
public enum ReviewReader
{
    /// <summary>Answers for the document.</summary>
    Owner,

    /// <summary>Names somebody for an owner who left.</summary>
    StandIn,

    /// <summary>Sees that somebody does it.</summary>
    Watcher,
}

/// <summary>Tells whoever answers for a document that its review is due.</summary>
public static class ReviewNoticeCard
{
    private const int ReasonLength = 300;

    public static AdaptiveCard Draw(ReviewLine line, ReviewReader reader, DateOnly today, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(DutyLook.State(line.Stage), Say(culture, "ReviewKicker"), CardText.OneLine(line.Document.Title))
        {
            Subtitle = CardText.OneLine(line.Document.Number, 40),
            Figure = DutyLook.Left(line, today, culture),
        },
        [
            CardGrammar.Sentence(Sentence(line, reader, culture)),
            CardGrammar.Facts(
                (Say(culture, "BasisFact"), Say(culture, line.AtOnce is null ? "ReviewBasis" : "ReviewAtOnceBasis")),
                (Say(culture, "UnitFact"), CardText.OneLine(line.Document.IssuingUnit, 40)),
                (Say(culture, "TriggerFact"), line.AtOnce is { } asked ? DutyLook.Trigger(asked.Trigger, culture) : null),
                (Say(culture, "TriggerReasonFact"), line.AtOnce is { } told ? CardText.Paragraph(told.Reason, ReasonLength) : null),
                (Say(culture, "DueFact"), line.Due is { } due ? Taipei.Say(due, culture) : null)),
        ],
        [
            .. reader switch
            {
                ReviewReader.Owner => [Step("ConfirmButton", "document.confirmReview", line, culture)],
                ReviewReader.StandIn => [Step("OwnerButton", "document.change", line, culture)],
                ReviewReader.Watcher => Array.Empty<CardAction>(),
            },
            CardGrammar.Secondary(Say(culture, "DocumentButton"), "document.show", ("id", line.Document.Id.ToString())),
        ]);

    private static ActionExecute Step(string title, string verb, ReviewLine line, CultureInfo culture) =>
        CardGrammar.Primary(Say(culture, title), verb, ("id", line.Document.Id.ToString()));

    private static string Sentence(ReviewLine line, ReviewReader reader, CultureInfo culture) => Say(culture, (reader, line) switch
    {
        (ReviewReader.Owner, { Stage: DutyStage.Overdue }) => "ReviewOverdueSentence",
        (ReviewReader.Owner, { AtOnce: null }) => "ReviewSoonSentence",
        (ReviewReader.Owner, _) => "ReviewAtOnceSentence",
        (ReviewReader.StandIn, _) => "ReviewStandInSentence",
        (ReviewReader.Watcher, { Stage: DutyStage.Overdue }) => "ReviewWatchSentence",
        (ReviewReader.Watcher, _) => "ReviewNobodySentence",
    });

    private static string Say(CultureInfo culture, string key, params object[] values) => DutyLook.Say(culture, key, values);
}
