using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Actions.Cards;

/// <summary>The steps of a plan, and the form that hands it in.</summary>
internal static class PlanView
{
    public static IEnumerable<CardElement?> Body(ActionSight sight, CultureInfo culture) =>
    [
        CardGrammar.Sentence(Say(culture, sight.May(ActionDeed.DraftPlan) ? "PlanSentence" : "PlanReadSentence")),
        sight.Action.Approval is { Status: ApprovalStatus.ChangesRequested or ApprovalStatus.Rejected, Decisions: [.., { Comment: { } comment }] }
            && sight.Action.Status == ActionStatus.PlanReturned
            ? CardGrammar.Problem(Say(culture, "ReturnedNote", CardText.Paragraph(comment, ActionLimits.Short)))
            : null,
        ActionCard.Steps(sight, culture) ?? (CardElement)CardGrammar.Note(Say(culture, "NoSteps")),
    ];

    public static IEnumerable<CardAction> Buttons(ActionSight sight, CultureInfo culture)
    {
        if (!sight.May(ActionDeed.DraftPlan))
        {
            yield break;
        }

        var action = sight.Action;
        yield return Submit(sight, culture) with { Style = action.Steps.Count > 0 ? ActionStyle.Positive : ActionStyle.Default };
        if (action.Steps.Count < ActionLimits.MostSteps)
        {
            yield return CardGrammar.Exceptional(
                Say(culture, "AddStepButton"),
                ActionLook.Step(action, Say(culture, "SaveButton"), "action.step", ("view", ActionViews.Plan)),
                ActionLook.Text("text", Say(culture, "StepLabel"), ActionLimits.Line, culture),
                ActionLook.Optional("owner", Say(culture, "StepOwnerLabel"), ActionLimits.Line, Say(culture, "StepOwnerHint")),
                Day("due", Say(culture, "StepDueLabel"), sight.Today, sight.Today.AddDays(14), culture));
        }

        if (action.Steps.Count > 0)
        {
            yield return CardGrammar.Exceptional(
                Say(culture, "DropStepButton"),
                ActionLook.Step(action, Say(culture, "DropStepSend"), "action.dropStep", ("view", ActionViews.Plan)),
                Choose(action.Steps, Say(culture, "DropStepLabel"), culture));
        }
    }

    public static InputChoiceSet Choose(IReadOnlyList<PlannedStep> steps, string label, CultureInfo culture) => new(
        label,
        [
            .. steps.Select(step => new Choice(
                Say(culture, "StepOpen", step.Number, CardText.OneLine(step.Text, 60)), step.Number.ToString(CultureInfo.InvariantCulture))),
        ])
    {
        Id = "step",
        Value = steps[0].Number.ToString(CultureInfo.InvariantCulture),
        IsRequired = true,
        ErrorMessage = Say(culture, "ChooseOne"),
    };

    public static InputChoiceSet YesNo(string id, string label, string yes, string no, bool? value, CultureInfo culture) =>
        new(label, [new Choice(Say(culture, yes), "true"), new Choice(Say(culture, no), "false")])
        {
            Id = id,
            Value = value switch
            {
                true => "true",
                false => "false",
                null => null,
            },
            Style = ChoiceStyle.Expanded,
            IsRequired = true,
            ErrorMessage = Say(culture, "ChooseOne"),
        };

    public static InputDate Day(string id, string label, DateOnly first, DateOnly value, CultureInfo culture) => new(label)
    {
        Id = id,
        Min = first,
        Max = first.AddDays(ActionLimits.MostDaysAhead),
        Value = value,
        IsRequired = true,
        ErrorMessage = Say(culture, "DayMissing"),
    };

    private static ActionShowCard Submit(ActionSight sight, CultureInfo culture) => CardGrammar.Exceptional(
        Say(culture, "SubmitButton"),
        ActionLook.Step(sight.Action, Say(culture, "SubmitSend"), "action.plan", ("view", ActionViews.Plan)),
        YesNo("need", Say(culture, "NeedLabel"), "NeedYes", "NeedNo", sight.Action.Plan?.IsNeeded ?? true, culture),
        ActionLook.Optional("reason", Say(culture, "NoNeedLabel"), ActionLimits.Short),
        ActionLook.Text("criteria", Say(culture, "CriteriaLabel"), ActionLimits.Short, culture, sight.Action.Plan?.Criteria) with
        {
            Placeholder = Say(culture, "CriteriaHint"),
        },
        new InputNumber(Say(culture, "ObservationLabel"))
        {
            Id = "days",
            Value = sight.Action.Plan?.ObservationDays ?? sight.ObservationDays,
            Min = 1,
            Max = ActionLimits.LongestObservation,
        },
        ActionLook.Optional("updates", Say(culture, "UpdatesLabel"), ActionLimits.Short, Say(culture, "UpdatesHint")) with
        {
            Value = sight.Action.Plan?.Updates,
        });

    private static string Say(CultureInfo culture, string key, params object[] values) => ActionLook.Say(culture, key, values);
}
