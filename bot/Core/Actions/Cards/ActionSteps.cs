using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Actions.Cards;

/// <summary>The viewer's next step, the one most want first; everything exceptional is behind the last button.</summary>
internal static class ActionSteps
{
    public static bool MayDecide(ActionSight sight) =>
        sight.Action is { Status: ActionStatus.PlanProposed, Approval: { } request }
        && ActionGate.RefuseApprover(sight.Action, sight.Viewer) is null
        && ApprovalLook.MayDecide(request, sight.Viewer.Person, sight.Now);

    public static IEnumerable<CardAction> Buttons(ActionSight sight, CultureInfo culture) =>
    [
        .. sight.NeedsOwner && sight.May(ActionDeed.Assign) ? [Main(SteerView.Assign(sight, culture))] : Array.Empty<CardAction>(),
        .. sight.Action.Status switch
        {
            ActionStatus.Open or ActionStatus.CauseAnalysis or ActionStatus.PlanReturned => Draft(sight, culture),
            ActionStatus.PlanProposed => Decide(sight, culture),
            ActionStatus.InProgress => CarryOutSteps(sight, culture),
            ActionStatus.Implemented => Verify(sight, culture),
            ActionStatus.Effective => sight.May(ActionDeed.Close) ? [Main(Close(sight, culture))] : [],
            ActionStatus.Closed or ActionStatus.Cancelled => (IEnumerable<CardAction>)[],
        },
        ActionLook.Open(sight.Action, Say(culture, "MoreButton"), ActionViews.More),
    ];

    private static IEnumerable<CardAction> Draft(ActionSight sight, CultureInfo culture)
    {
        if (!sight.May(ActionDeed.AnalyseCause))
        {
            return [];
        }

        var action = sight.Action;
        var isAnalysed = (action.Cause is not null || !action.Type.NeedsCause()) && (action.Similar is not null || !action.Type.NeedsSearch());
        var (cause, plan) = (
            ActionLook.Open(action, Say(culture, "CauseButton"), ActionViews.Cause), ActionLook.Open(action, Say(culture, "PlanButton"), ActionViews.Plan));
        return
        [
            .. isAnalysed ? [Main(plan), cause] : (CardAction[])[Main(cause), plan],
            CardGrammar.Exceptional(
                Say(culture, "CorrectButton"),
                ActionLook.Step(action, Say(culture, "SaveButton"), "action.correct"),
                ActionLook.Text("text", Say(culture, "CorrectLabel"), ActionLimits.Short, culture)),
        ];
    }

    // The same decision as everywhere; a plan that is not good enough goes back, and is never refused for good.
    private static IEnumerable<CardAction> Decide(ActionSight sight, CultureInfo culture)
    {
        if (!MayDecide(sight) || sight.Action.Approval is not { } request)
        {
            return [];
        }

        var key = ActionSubject.Key(sight.Action.Id);
        var fields = ApprovalLook.Fields(key, request);
        return
        [
            CardGrammar.Primary(Say(culture, "ApproveButton"), "action.approvePlan", fields),
            CardGrammar.Exceptional(
                Say(culture, "ReturnButton"),
                CardGrammar.Secondary(Say(culture, "ReturnSend"), "action.returnPlan", fields),
                CardGrammar.Reason(Say(culture, "ReturnReason"), Say(culture, "TextMissing"))),
            .. ApprovalLook.Delegation(key, request, sight.Viewer.Person, sight.Now, culture),
        ];
    }

    private static IEnumerable<CardAction> CarryOutSteps(ActionSight sight, CultureInfo culture)
    {
        var action = sight.Action;
        List<PlannedStep> open = [.. action.Steps.Where(step => step.DoneAt is null && (sight.IsOwner || step.Owner == sight.Viewer.Person))];
        if (open.Count > 0)
        {
            yield return Main(CardGrammar.Exceptional(
                Say(culture, "StepDoneButton"),
                ActionLook.Step(action, Say(culture, "SaveButton"), "action.stepDone"),
                PlanView.Choose(open, Say(culture, "StepDoneLabel"), culture)));
        }

        if (sight.IsOwner && action.Steps.All(step => step.DoneAt is not null) && action.EvidenceNow.Any())
        {
            yield return Main(CardGrammar.Exceptional(
                Say(culture, "DoneButton"),
                ActionLook.Step(action, Say(culture, "DoneSend"), "action.done"),
                ActionLook.Text("text", Say(culture, "DoneLabel"), ActionLimits.Short, culture)));
        }

        if (sight.May(ActionDeed.AddEvidence) && (sight.IsOwner || open.Count > 0))
        {
            yield return MoreView.Evidence(sight, culture);
        }
    }

    private static IEnumerable<CardAction> Verify(ActionSight sight, CultureInfo culture) => sight.May(ActionDeed.Verify) && sight.Today > sight.Action.ObserveUntil
        ?
        [
            Main(CardGrammar.Exceptional(
                Say(culture, "EffectiveButton"),
                ActionLook.Step(sight.Action, Say(culture, "EffectiveSend"), "action.verify", ("effective", "true")),
                ActionLook.Text("text", Say(culture, "VerdictLabel"), ActionLimits.Short, culture))),
            CardGrammar.Exceptional(
                Say(culture, "IneffectiveButton"),
                ActionLook.Step(sight.Action, Say(culture, "IneffectiveSend"), "action.verify", ("effective", "false")),
                CardGrammar.Note(Say(culture, "IneffectiveNote")),
                ActionLook.Text("text", Say(culture, "IneffectiveLabel"), ActionLimits.Short, culture)),
        ]
        : [];

    private static ActionShowCard Close(ActionSight sight, CultureInfo culture) => CardGrammar.Exceptional(
        Say(culture, "CloseButton"),
        ActionLook.Step(sight.Action, Say(culture, "CloseSend"), "action.close"),
        sight.Action.Plan?.Updates is { } updates
            ? ActionLook.Text("text", Say(culture, "UpdatedLabel", CardText.OneLine(updates, 60)), ActionLimits.Short, culture)
            : ActionLook.Optional("text", Say(culture, "CloseLabel"), ActionLimits.Short));

    private static CardAction Main(CardAction action) => action with { Style = ActionStyle.Positive };

    private static string Say(CultureInfo culture, string key, params object[] values) => ActionLook.Say(culture, key, values);
}
