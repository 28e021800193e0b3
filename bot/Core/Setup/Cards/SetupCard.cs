using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Setup.Cards;

/// <summary>All steps of the setup with what was found of each; the next one is one tap away.</summary>
public static class SetupCard
{
    public static AdaptiveCard Draw(SetupSight sight, CultureInfo culture)
    {
        var findings = SetupCheck.All(sight, culture);
        var next = findings.FirstOrDefault(finding => finding.State == StepState.Missing) ?? findings.FirstOrDefault(finding => finding.State == StepState.Advised);
        return CardGrammar.Card(
            culture,
            new CardHead(SetupLook.Style(findings.Max(finding => finding.State)), SetupLook.Say(culture, "Kicker"), SetupLook.Say(culture, "Title"))
            {
                Figure = SetupLook.Say(culture, "DoneOf", findings.Count(finding => finding.State == StepState.Done), findings.Count),
            },
            [
                CardGrammar.Sentence(SetupLook.Say(culture, next switch
                {
                    null => "AllDone",
                    { State: StepState.Missing } => "StillMissing",
                    _ => "StillAdvised",
                })),
                CardGrammar.List(findings.Select((finding, at) => Row(finding, culture) with { Separator = at > 0 })),
            ],
            [
                .. next is null ? [] : (CardAction[])[SetupLook.Open(SetupLook.Say(culture, "NextButton", SetupNames.Say(next.Step, culture)), next.Step) with { Style = ActionStyle.Positive }],
                CardGrammar.Exceptional(
                    SetupLook.Say(culture, "OtherButton"),
                    CardGrammar.Primary(SetupLook.Say(culture, "OpenButton"), "setup.show"),
                    new InputChoiceSet(
                        SetupLook.Say(culture, "StepLabel"),
                        [.. Enum.GetValues<SetupStep>().Select(step => new Choice(SetupNames.Say(step, culture), step.ToString()))])
                    {
                        Id = "step",
                        IsRequired = true,
                        ErrorMessage = SetupLook.Say(culture, "StepMissing"),
                    }),
                CardGrammar.Secondary(SetupLook.Say(culture, "CheckButton"), "setup.check") with { AssociatedInputs = AssociatedInputs.None },
            ]);
    }

    private static Container Row(StepFinding finding, CultureInfo culture) => new(
    [
        new TextBlock(CardText.Join(culture, SetupNames.Say(finding.Step, culture), SetupNames.Say(finding.State, culture)))
        {
            Weight = TextWeight.Bolder,
            Color = SetupLook.Color(finding.State),
        },
        CardGrammar.Note(finding.Sentence) with { Spacing = Spacing.None },
    ]);
}
