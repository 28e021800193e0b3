using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Reviews.Cards;

/// <summary>Says that the file of frozen minutes is no longer what was approved.</summary>
public static class MinutesChangedCard
{
    private const int HashLength = 16;

    /// <param name="sha256">Hexadecimal, of the file as it is now; empty when it is gone.</param>
    public static AdaptiveCard Draw(ReviewId id, FrozenMinutes frozen, string sha256, CultureInfo culture)
    {
        var isGone = sha256.Length == 0;
        return CardGrammar.Card(
            culture,
            new CardHead(ContainerStyle.Attention, CardText.Join(culture, MeetingWords.Say(culture, "MinutesTitle"), id.ToString()), MeetingWords.Say(culture, isGone ? "GoneTitle" : "ChangedTitle")),
            [
                CardGrammar.Sentence(MeetingWords.Say(culture, isGone ? "GoneMinutes" : "ChangedMinutes")),
                CardGrammar.Facts(
                    (MeetingWords.Say(culture, "FrozenFact"), Taipei.Say(frozen.At, culture)),
                    (MeetingWords.Say(culture, "HashFact"), $"{frozen.Sha256[..HashLength]}…"),
                    (MeetingWords.Say(culture, "HashNow"), isGone ? null : $"{sha256[..HashLength]}…")),
            ],
            [
                new ActionOpenUrl(MeetingWords.Say(culture, "OpenFile"), frozen.Link) { Style = ActionStyle.Positive },
                CardGrammar.Secondary(MeetingWords.Say(culture, "ReviewButton"), "review.show", ("id", id.ToString())),
            ]);
    }
}
