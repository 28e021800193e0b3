using System.Globalization;
using TeamsIsms.Reviews.Cards;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Reviews.Decisions;

/// <summary>What the viewer can do with a decision; what they cannot do has no button.</summary>
internal static class DecisionSteps
{
    public static IEnumerable<CardAction> Buttons(DecisionSight sight, CultureInfo culture)
    {
        if (sight.May(DecisionDeed.Start))
        {
            yield return Step(sight, Say(culture, "StartButton"), "decision.start") with { Style = ActionStyle.Positive };
        }

        if (sight.May(DecisionDeed.Verify) && sight.Viewer.Person != sight.Decision.Owner)
        {
            yield return Verify(sight, culture) with { Style = ActionStyle.Positive };
        }

        if (sight.May(DecisionDeed.Close))
        {
            yield return Step(sight, Say(culture, "CloseButton"), "decision.close") with { Style = ActionStyle.Positive };
        }

        if (sight.May(DecisionDeed.AddEvidence))
        {
            yield return CardGrammar.Exceptional(
                Say(culture, "EvidenceButton"),
                Step(sight, Say(culture, "EvidenceSend"), "decision.evidence"),
                Line("title", Say(culture, "EvidenceTitle"), Say(culture, "EvidenceHint"), culture),
                Line("link", Say(culture, "EvidenceLink"), Say(culture, "LinkHint"), culture));
        }

        if (sight.May(DecisionDeed.ReportDone))
        {
            yield return CardGrammar.Exceptional(
                Say(culture, "DoneButton"),
                Step(sight, Say(culture, "DoneSend"), "decision.done") with { Style = ActionStyle.Positive },
                CardGrammar.Note(Say(culture, "DoneNote")),
                Text(Say(culture, "DoneLabel"), culture)) with
            {
                Style = ActionStyle.Positive,
            };
        }

        if (sight.May(DecisionDeed.Extend))
        {
            yield return CardGrammar.Exceptional(
                Say(culture, "ExtendButton"),
                Step(sight, Say(culture, "ExtendSend"), "decision.extend"),
                ReviewLook.Day("due", Say(culture, "ExtendLabel"), Later(sight), Later(sight).AddDays(29), culture),
                CardGrammar.Reason(Say(culture, "ReasonLabel"), Say(culture, "TextMissing")));
        }

        if (sight.May(DecisionDeed.Assign))
        {
            yield return CardGrammar.Exceptional(
                Say(culture, "AssignButton"),
                Step(sight, Say(culture, "AssignSend"), "decision.assign"),
                Line("owner", Say(culture, "AssignLabel"), Say(culture, "AssignHint"), culture),
                CardGrammar.Reason(Say(culture, "AssignReason"), Say(culture, "TextMissing")));
        }

        yield return CardGrammar.Secondary(Say(culture, "ReviewButton"), "review.show", ("id", sight.Review.Id.ToString())) with
        {
            AssociatedInputs = AssociatedInputs.None,
        };
    }

    private static ActionShowCard Verify(DecisionSight sight, CultureInfo culture) => CardGrammar.Exceptional(
        Say(culture, "VerifyButton"),
        Step(sight, Say(culture, "VerifySend"), "decision.verify"),
        new InputChoiceSet(
            Say(culture, "VerdictLabel"), [new Choice(Say(culture, "VerdictYes"), "yes"), new Choice(Say(culture, "VerdictNo"), "no")])
        {
            Id = "verdict",
            Style = ChoiceStyle.Expanded,
            IsRequired = true,
            ErrorMessage = Say(culture, "VerdictMissing"),
        },
        Text(Say(culture, "VerifyLabel"), culture));

    // An extension is later than what was agreed, and not over.
    private static DateOnly Later(DecisionSight sight) =>
        sight.Decision.Due >= sight.Today ? sight.Decision.Due.AddDays(1) : sight.Today.AddDays(1);

    private static InputText Text(string label, CultureInfo culture) => new(label)
    {
        Id = "text",
        IsMultiline = true,
        MaxLength = ReviewLimits.Short,
        IsRequired = true,
        ErrorMessage = Say(culture, "TextMissing"),
    };

    private static InputText Line(string id, string label, string hint, CultureInfo culture) => new(label)
    {
        Id = id,
        Placeholder = hint,
        MaxLength = id == "link" ? 2000 : ReviewLimits.Line,
        IsRequired = true,
        ErrorMessage = Say(culture, "TextMissing"),
    };

    private static ActionExecute Step(DecisionSight sight, string title, string verb) =>
        CardGrammar.Secondary(title, verb, ("id", sight.Decision.Id.ToString()));

    private static string Say(CultureInfo culture, string key) => DecisionWords.Say(culture, key);
}
