using System.Globalization;
using TeamsIsms.Documents.Register;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.YearlyDuties.Cards;

/// <summary>What the form brings back; any of it may be missing.</summary>
/// <param name="Documents">Ids joined by commas, or <see cref="ReviewFormCard.Tier1"/>.</param>
public sealed record ReviewForm(string? Trigger, string? Documents, string? Reason);

/// <summary>Asks the owners of documents to review them at once.</summary>
public static class ReviewFormCard
{
    /// <summary>Chooses every policy that binds.</summary>
    public const string Tier1 = "tier1";

    // The choices of a field all travel in one message.
    private const int MostDocuments = 60;

    /// <param name="lines">Documents that bind, by number.</param>
    public static AdaptiveCard Draw(ReviewForm form, IReadOnlyList<RegisterLine> lines, IReadOnlyList<string> problems, DateOnly due, CultureInfo culture) =>
        CardGrammar.Card(
            culture,
            new CardHead(ContainerStyle.Accent, Say(culture, "ReviewKicker"), Say(culture, "TriggerTitle")),
            [
                .. problems.Select(CardGrammar.Problem),
                CardGrammar.Sentence(Say(culture, "TriggerSentence", Taipei.Say(due, culture))),
                new InputChoiceSet(
                    Say(culture, "TriggerLabel"),
                    [.. Enum.GetValues<ReviewTrigger>().Select(trigger => new Choice(DutyLook.Trigger(trigger, culture), trigger.ToString()))])
                {
                    Id = "trigger",
                    Value = form.Trigger,
                    Style = ChoiceStyle.Expanded,
                    IsRequired = true,
                    ErrorMessage = Say(culture, "TriggerMissing"),
                },
                new InputChoiceSet(
                    Say(culture, "DocumentsLabel"),
                    [new Choice(Say(culture, "AllTier1"), Tier1), .. lines.Take(MostDocuments).Select(Named)])
                {
                    Id = "documents",
                    Value = form.Documents ?? Tier1,
                    IsMultiSelect = true,
                    IsRequired = true,
                    ErrorMessage = Say(culture, "DocumentsMissing"),
                },
                CardGrammar.Reason(Say(culture, "TriggerReasonLabel"), Say(culture, "TriggerReasonMissing")) with { Value = form.Reason },
            ],
            [CardGrammar.Primary(Say(culture, "TriggerSend"), "duty.trigger"), CardGrammar.Secondary(Say(culture, "ListButton"), "duty.list")]);

    private static Choice Named(RegisterLine line) =>
        new($"{CardText.OneLine(line.Number, 40)} {CardText.OneLine(line.Title, 60)}", line.Id.ToString());

    private static string Say(CultureInfo culture, string key, params object[] values) => DutyLook.Say(culture, key, values);
}
