using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Records.Cards;

/// <summary>What of a class is past its period today, and why the rest stays.</summary>
public static class RetentionCard
{
    public static AdaptiveCard Draw(RetentionReview review, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(
            review.Over.Count > 0 ? ContainerStyle.Warning : ContainerStyle.Good,
            Say(culture, "ReviewKicker"),
            RecordWords.Name(review.Kind, culture))
        {
            Subtitle = Taipei.Say(review.Day, culture),
            Figure = review.Over.Count.ToString("N0", culture),
        },
        [
            CardGrammar.Sentence(review.Over.Count > 0 ? Say(culture, "ReviewSentence") : Say(culture, "ReviewNone")),
            CardGrammar.Facts(
                (Say(culture, "OldestFact"), Day(review.Over.FirstOrDefault(), culture)),
                (Say(culture, "NewestFact"), Day(review.Over.LastOrDefault(), culture)),
                (Say(culture, "HeldFact"), Count(review, KeptBecause.Held, culture)),
                (Say(culture, "WithinFact"), Count(review, KeptBecause.WithinPeriod, culture)),
                (Say(culture, "OpenFact"), Count(review, KeptBecause.Open, culture)),
                (Say(culture, "UndecidedFact"), Count(review, KeptBecause.Undecided, culture))),
        ],
        CardGrammar.Secondary(Say(culture, "BackButton"), "records.show", ("id", review.Kind.ToString())));

    private static string? Day(KeptRecord? record, CultureInfo culture) =>
        record is { Ended: { } ended } ? CardText.Join(culture, CardText.OneLine(record.Number, 60), Taipei.Say(ended, culture)) : null;

    private static string? Count(RetentionReview review, KeptBecause reason, CultureInfo culture) =>
        review.Count(reason) is > 0 and var count ? count.ToString("N0", culture) : null;

    private static string Say(CultureInfo culture, string key) => RecordWords.Text.Say(culture, key);
}
