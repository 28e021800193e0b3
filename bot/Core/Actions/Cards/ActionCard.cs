using System.Globalization;
using TeamsIsms.Incidents.Cards;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Actions.Cards;

/// <summary>An action as it stands: what was found, why, what is done about it, and the viewer's next step.</summary>
public static class ActionCard
{
    private const int TextLength = 600;

    /// <param name="view">One of <see cref="ActionViews"/> that an action has; anything else is the action itself.</param>
    public static AdaptiveCard Draw(ActionSight sight, string? view, CultureInfo culture) => view switch
    {
        ActionViews.Cause => Part(sight, Say(culture, "CauseTitle"), CauseView.Body(sight, culture), CauseView.Buttons(sight, culture), culture),
        ActionViews.Plan => Part(sight, Say(culture, "PlanTitle"), PlanView.Body(sight, culture), PlanView.Buttons(sight, culture), culture),
        ActionViews.More => Part(sight, Say(culture, "MoreTitle"), MoreView.Body(sight, culture), MoreView.Buttons(sight, culture), culture),
        ActionViews.Steer => Part(sight, Say(culture, "SteerTitle"), SteerView.Body(sight, culture), SteerView.Buttons(sight, culture), culture),
        _ => CardGrammar.Card(
            culture,
            Head(sight, ActionLook.Title(sight.Action), CardText.Join(culture, ActionStates.Say(sight.Action.Status, culture), Rounds(sight, culture)), culture),
            [.. Notes(sight), CardGrammar.Sentence(Sentence(sight, culture)), .. Facts(sight, culture), Steps(sight, culture), CardGrammar.History(ActionLook.Lines(sight, culture))],
            [.. ActionSteps.Buttons(sight, culture)]),
    };

    internal static Container? Steps(ActionSight sight, CultureInfo culture) => CardGrammar.List(sight.Action.Steps.Select((step, at) => new Container(
    [
        new TextBlock(Say(culture, step.DoneAt is null ? "StepOpen" : "StepDone", step.Number, CardText.OneLine(step.Text, ActionLimits.Line))),
        CardGrammar.Note(CardText.Join(
            culture,
            ActionLook.Who(sight, step.Owner, culture),
            step.DoneAt is { } done ? Say(culture, "StepDoneAt", Taipei.Say(Taipei.Day(done), culture)) : Say(culture, "StepDue", Taipei.Say(step.Due, culture)))) with
        {
            Spacing = Spacing.None,
        },
    ])
    {
        Separator = at > 0,
    }));

    private static AdaptiveCard Part(
        ActionSight sight, string title, IEnumerable<CardElement?> body, IEnumerable<CardAction> buttons, CultureInfo culture) => CardGrammar.Card(
        culture,
        Head(sight, title, ActionLook.Title(sight.Action), culture),
        [.. Notes(sight), .. body],
        [.. buttons, ActionLook.Open(sight.Action, Say(culture, "BackButton"))]);

    private static CardHead Head(ActionSight sight, string title, string subtitle, CultureInfo culture) =>
        new(ActionLook.State(sight.Action, sight.Today), ActionLook.Kicker(sight.Action, culture), title)
        {
            Subtitle = subtitle,
            Figure = ActionLook.Left(sight.Action, sight.Today, culture),
        };

    private static IEnumerable<CardElement?> Notes(ActionSight sight) =>
    [
        sight.Note is { } note ? CardGrammar.Problem(note) : null,
        sight.Prompt is { } prompt ? CardGrammar.Heading(prompt) : null,
    ];

    private static string Rounds(ActionSight sight, CultureInfo culture) =>
        sight.Action.Round > 1 ? Say(culture, "RoundOf", sight.Action.Round) : "";

    private static string Sentence(ActionSight sight, CultureInfo culture)
    {
        var action = sight.Action;
        if (sight.NeedsOwner)
        {
            return Say(culture, (action.Owner is null, sight.May(ActionDeed.Assign)) switch
            {
                (true, true) => "NoOwnerSentence",
                (true, false) => "WaitOwnerSentence",
                (false, true) => "OwnerGoneSentence",
                (false, false) => "WaitNewOwnerSentence",
            });
        }

        return action.Status switch
        {
            ActionStatus.Open or ActionStatus.CauseAnalysis => Say(culture, sight.IsOwner ? "AnalyseSentence" : "WaitPlanSentence"),
            ActionStatus.PlanReturned => Say(culture, sight.IsOwner ? "ReturnedSentence" : "WaitPlanSentence"),
            ActionStatus.PlanProposed => Say(culture, ActionSteps.MayDecide(sight) ? "DecideSentence" : "WaitDecisionSentence"),
            ActionStatus.InProgress => Say(culture, sight.IsOwner ? "DoSentence" : "WaitDoneSentence"),
            ActionStatus.Implemented => action.ObserveUntil is { } last && sight.Today <= last
                ? Say(culture, "ObserveSentence", Taipei.Say(last, culture))
                : Say(culture, sight.May(ActionDeed.Verify) ? "VerifySentence" : "WaitVerdictSentence"),
            ActionStatus.Effective => Say(culture, sight.May(ActionDeed.Close) ? "CloseSentence" : "WaitCloseSentence"),
            ActionStatus.Closed => Say(culture, "ClosedSentence"),
            ActionStatus.Cancelled => Say(culture, "CancelledSentence", CardText.Paragraph(action.End?.Text ?? "", TextLength)),
        };
    }

    private static IEnumerable<CardElement?> Facts(ActionSight sight, CultureInfo culture)
    {
        var action = sight.Action;
        return CaseLook.Facts(
        [
            (Say(culture, "SourceFact"), CardText.Join(culture, ActionLook.Of(action.Origin.Source, culture), CardText.OneLine(action.Origin.Number, ActionLimits.Reference))),
            (Say(culture, "SeverityFact"), ActionLook.Of(action.Severity, culture)),
            (Say(culture, "OwnerFact"), CardText.Join(culture, ActionLook.Who(sight, action.Owner, culture), sight.Viewer.IsOwnerGone ? Say(culture, "OwnerGone") : action.Owner is null ? "" : CardText.OneLine(action.Unit ?? "", ActionLook.NameLength))),
            (Say(culture, "DueFact"), action.Due is { } due ? Taipei.Say(due, culture) : null),
            (Say(culture, "MovedFact"), Moved(action, culture)),
            (Say(culture, "ReportFact"), Report(action, culture)),
            (Say(culture, "ExceptionFact"), Excepted(sight, culture)),
            (Say(culture, "RequirementFact"), Paragraph(action.Requirement)),
            (Say(culture, "FindingFact"), Paragraph(action.Finding)),
            (Say(culture, "CorrectionFact"), Paragraph(string.Join('\n', action.Corrections.Select(one => one.Text)))),
            (Say(culture, "CauseFact"), Paragraph(action.Cause)),
            (Say(culture, "SimilarFact"), Similar(action, culture)),
            (Say(culture, "NoNeedFact"), Paragraph(action.Plan?.Reason)),
            (Say(culture, "CriteriaFact"), Paragraph(action.Plan?.Criteria)),
            (Say(culture, "ObservationFact"), action.Plan is { } plan ? Say(culture, "Days", plan.ObservationDays) : null),
            (Say(culture, "UpdatesFact"), Paragraph(action.Plan?.Updates)),
            (Say(culture, "DoneFact"), Paragraph(action.Done?.Text)),
            (Say(culture, "EvidenceFact"), action.Evidence.Count > 0 ? Say(culture, "Pieces", action.Evidence.Count) : null),
            (Say(culture, "VerdictFact"), action.Verification is { } verdict ? CardText.Join(culture, ActionLook.Who(sight, verdict.By, culture), CardText.Paragraph(verdict.Text, TextLength)) : null),
        ]);
    }

    private static string? Moved(CorrectiveAction action, CultureInfo culture) => action.Extensions is [.., var last]
        ? Say(culture, "Moved", action.Extensions.Count, Taipei.Say(last.From, culture))
        : null;

    private static string? Excepted(ActionSight sight, CultureInfo culture) => sight.Action.Exceptions is [.., var last]
        ? Say(
            culture,
            "Excepted",
            ActionLook.Who(sight, last.Person, culture),
            Taipei.Say(last.Until, culture),
            CardText.OneLine(last.Reason, ActionLimits.Line))
        : null;

    private static string? Report(CorrectiveAction action, CultureInfo culture) => action.Report switch
    {
        null => null,
        { SentOn: { } sent } => Say(culture, "ReportSent", Taipei.Say(sent, culture)),
        { Due: var due } => Say(culture, "ReportDue", Taipei.Say(due, culture)),
    };

    private static string? Similar(CorrectiveAction action, CultureInfo culture) => action.Similar is { } search
        ? Say(culture, search.IsFound ? "SimilarFound" : "SimilarNone", CardText.Paragraph(search.Text, TextLength))
        : null;

    private static string? Paragraph(string? text) => text is { Length: > 0 } ? CardText.Paragraph(text, TextLength) : null;

    private static string Say(CultureInfo culture, string key, params object[] values) => ActionLook.Say(culture, key, values);
}
