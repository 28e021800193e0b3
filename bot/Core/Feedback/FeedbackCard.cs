using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Feedback;

/// <summary>What interested parties said lately, and the form by which anybody passes on what they heard.</summary>
public static class FeedbackCard
{
    /// <summary>How many are listed.</summary>
    public const int Shown = 6;

    /// <param name="entries">Those the viewer may see, newest first.</param>
    /// <param name="name">What whoever recorded one is called.</param>
    /// <param name="receipt">The one just recorded; null when none was.</param>
    public static AdaptiveCard Draw(
        IReadOnlyList<FeedbackEntry> entries, Func<Guid, string> name, FeedbackEntry? receipt, DateOnly today, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(receipt is null ? ContainerStyle.Accent : ContainerStyle.Good, Say(culture, "Kicker"), Say(culture, "Title"))
        {
            Figure = Say(culture, "Count", entries.Count.ToString("N0", culture)),
        },
        [
            CardGrammar.Sentence(receipt is null ? Say(culture, "Sentence") : Say(culture, "Receipt", receipt.Number)),
            CardGrammar.List(entries.Take(Shown).Select((entry, at) => Row(entry, name, culture) with { Separator = at > 0 })),
        ],
        CardGrammar.Exceptional(
            Say(culture, "AddButton"),
            CardGrammar.Primary(Say(culture, "AddSend"), "feedback.add"),
            new InputChoiceSet(
                Say(culture, "PartyLabel"),
                [.. Enum.GetValues<InterestedParty>().Select(party => new Choice(FeedbackNames.Say(party, culture), party.ToString()))])
            {
                Id = "party",
                IsRequired = true,
                ErrorMessage = Say(culture, "PartyMissing"),
            },
            new InputText(Say(culture, "TextLabel"))
            {
                Id = "text",
                IsMultiline = true,
                MaxLength = RecordFeedback.LongestText,
                IsRequired = true,
                ErrorMessage = Say(culture, "TextMissing"),
            },
            new InputDate(Say(culture, "DayLabel"))
            {
                Id = "day",
                Value = today,
                Max = today,
                IsRequired = true,
                ErrorMessage = Say(culture, "DayMissing"),
            }));

    private static Container Row(FeedbackEntry entry, Func<Guid, string> name, CultureInfo culture) => new(
    [
        new TextBlock(CardText.Paragraph(entry.Text, 200)),
        CardGrammar.Note(CardText.Join(
            culture,
            FeedbackNames.Say(entry.Party, culture),
            Taipei.Say(entry.On, culture),
            CardText.OneLine(name(entry.By), 40))) with { Spacing = Spacing.None },
    ]);

    private static string Say(CultureInfo culture, string key, params object[] values) => FeedbackWords.Text.Say(culture, key, values);
}
