using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Records.Cards;

/// <summary>What of a class is past its period on a day, why the rest stays, and the form by which a controller proposes to dispose of it.</summary>
public static class RetentionCard
{
    /// <param name="mayPropose">The viewer may, and no other disposal of the class is open.</param>
    /// <param name="problem">What is wrong with the form, in the reader's language; null when nothing is.</param>
    public static AdaptiveCard Draw(RetentionReview review, bool mayPropose, string? problem, CultureInfo culture)
    {
        var isEmpty = review.Over.Count == 0;
        return CardGrammar.Card(
            culture,
            new CardHead(
                isEmpty ? ContainerStyle.Good : ContainerStyle.Warning, Say(culture, "ReviewKicker"), RecordWords.Name(review.Kind, culture))
            {
                Subtitle = Taipei.Say(review.Day, culture),
                Figure = review.Over.Count.ToString("N0", culture),
            },
            [
                problem is null ? null : CardGrammar.Problem(problem),
                CardGrammar.Sentence(isEmpty ? Say(culture, "ReviewNone") : Say(culture, "ReviewSentence")),
                CardGrammar.Facts(RetentionLook.Span(review.Over, culture).Concat(RetentionLook.Kept(review.Kept, culture))),
            ],
            [.. Actions(review, mayPropose && !isEmpty, culture)]);
    }

    private static IEnumerable<CardAction> Actions(RetentionReview review, bool mayPropose, CultureInfo culture)
    {
        var id = ("id", review.Kind.ToString());
        if (mayPropose)
        {
            // Revisions of documents go by the verb that documents have had for it from the beginning.
            yield return CardGrammar.Exceptional(
                Say(culture, "DisposeButton"),
                CardGrammar.Secondary(
                    Say(culture, "DisposeSend"), review.Kind == RecordKind.Documents ? "document.dispose" : "records.dispose", id),
                new InputDate(Say(culture, "DisposeDay"))
                {
                    Id = "day",
                    Value = review.Day,
                    Max = review.Day,
                    IsRequired = true,
                    ErrorMessage = Say(culture, "DisposeDayMissing"),
                },
                CardGrammar.Reason(Say(culture, "DisposeReason"), Say(culture, "ReasonMissing")));
        }

        yield return CardGrammar.Secondary(Say(culture, "BackButton"), "records.show", id);
    }

    private static string Say(CultureInfo culture, string key) => RecordWords.Text.Say(culture, key);
}
