using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Reviews.Decisions;

/// <summary>Asks which document a decision is carried out in.</summary>
public static class ReviseFormCard
{
    /// <param name="sight">The decision, for whoever may start something from it.</param>
    public static AdaptiveCard Draw(DecisionSight sight, CultureInfo culture)
    {
        var id = sight.Decision.Id.ToString();
        return CardGrammar.Card(
            culture,
            new CardHead(ContainerStyle.Accent, CardText.Join(culture, Say(culture, "Kicker"), id), Say(culture, "BeginDocument")),
            [
                CardGrammar.Sentence(Say(culture, "BeginDocumentNote")),
                CardGrammar.Note(CardText.Paragraph(sight.Decision.Text, 400)),
                new InputText(Say(culture, "DocumentLabel"))
                {
                    Id = "number",
                    MaxLength = ReviewLimits.Reference,
                    Placeholder = "ISMS-P-012",
                    IsRequired = true,
                    ErrorMessage = Say(culture, "TextMissing"),
                },
            ],
            [
                CardGrammar.Primary(Say(culture, "BeginDocumentSend"), "decision.revise", ("id", id)),
                CardGrammar.Secondary(Say(culture, "BackButton"), "decision.show", ("id", id)) with { AssociatedInputs = AssociatedInputs.None },
            ]);
    }

    private static string Say(CultureInfo culture, string key) => DecisionWords.Say(culture, key);
}
