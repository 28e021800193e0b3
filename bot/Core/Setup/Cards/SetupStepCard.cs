using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Setup.Cards;

/// <summary>One step: what is in force, what is found of it, and the forms that change it.</summary>
public static class SetupStepCard
{
    /// <param name="note">Why nothing happened, in the viewer's language; null when nothing is to be said.</param>
    public static AdaptiveCard Draw(SetupSight sight, SetupStep step, string? note, CultureInfo culture)
    {
        var finding = SetupCheck.Of(sight, step, culture);
        var part = step switch
        {
            SetupStep.Roles => RolesPart.Draw(sight, culture),
            SetupStep.Units => PlacePart.Units(sight, culture),
            SetupStep.Library => PlacePart.Library(culture),
            SetupStep.Channel => PlacePart.Channel(sight, culture),
            SetupStep.OnCall => OnCallPart.Draw(sight, culture),
            SetupStep.Authorities => AuthoritiesPart.Draw(sight, culture),
            SetupStep.Language => ChoicePart.Language(sight, culture),
            SetupStep.Calendar => PlacePart.Calendar(sight, culture),
            SetupStep.Reminders => ChoicePart.Reminders(sight, culture),
        };
        return CardGrammar.Card(
            culture,
            new CardHead(SetupLook.Style(finding.State), SetupLook.Say(culture, "Kicker"), SetupNames.Say(step, culture))
            {
                Figure = SetupNames.Say(finding.State, culture),
            },
            [note is null ? null : CardGrammar.Problem(note), CardGrammar.Sentence(finding.Sentence), .. part.Body],
            [.. part.Buttons, CardGrammar.Secondary(SetupLook.Say(culture, "BackButton"), "setup.check") with { AssociatedInputs = AssociatedInputs.None }]);
    }
}

/// <summary>What a step adds to its card.</summary>
internal sealed record SetupPart(IEnumerable<CardElement?> Body, IEnumerable<CardAction> Buttons);
