using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Actions.Cards;

/// <summary>How actions, their kinds and their days are said.</summary>
internal static class ActionLook
{
    public const int NameLength = 40;

    private const int TitleLength = 60;
    private const int SoonDays = 7;

    public static string Say(CultureInfo culture, string key, params object[] values) => ActionWords.Text.Say(culture, key, values);

    public static string Title(CorrectiveAction action) => CardText.OneLine(action.Finding, TitleLength);

    public static string Kicker(CorrectiveAction action, CultureInfo culture) => CardText.Join(culture, Of(action.Type, culture), action.Id.ToString());

    public static string Of(ActionType type, CultureInfo culture) => Say(culture, type switch
    {
        ActionType.Correction => "TypeCorrection",
        ActionType.Corrective => "TypeCorrective",
        ActionType.Preventive => "TypePreventive",
        ActionType.Improvement => "TypeImprovement",
    });

    public static string Of(ActionSeverity severity, CultureInfo culture) => Say(culture, severity switch
    {
        ActionSeverity.Major => "SeverityMajor",
        ActionSeverity.Minor => "SeverityMinor",
        ActionSeverity.Observation => "SeverityObservation",
        ActionSeverity.Recommendation => "SeverityRecommendation",
    });

    public static string Of(ActionSource source, CultureInfo culture) => Say(culture, source switch
    {
        ActionSource.InternalAudit => "SourceInternalAudit",
        ActionSource.ExternalAudit => "SourceExternalAudit",
        ActionSource.AuthorityAudit => "SourceAuthorityAudit",
        ActionSource.Incident => "SourceIncident",
        ActionSource.Drill => "SourceDrill",
        ActionSource.Weakness => "SourceWeakness",
        ActionSource.ReviewDecision => "SourceReviewDecision",
        ActionSource.Monitoring => "SourceMonitoring",
        ActionSource.Risk => "SourceRisk",
        ActionSource.Complaint => "SourceComplaint",
        ActionSource.Suggestion => "SourceSuggestion",
        ActionSource.Obligation => "SourceObligation",
        ActionSource.Lesson => "SourceLesson",
        ActionSource.Other => "SourceOther",
    });

    public static ContainerStyle State(CorrectiveAction action, DateOnly today) => action.Status switch
    {
        ActionStatus.Closed => ContainerStyle.Good,
        ActionStatus.Cancelled => ContainerStyle.Emphasis,
        ActionStatus.Open or ActionStatus.CauseAnalysis or ActionStatus.PlanProposed or ActionStatus.PlanReturned
            or ActionStatus.InProgress or ActionStatus.Implemented or ActionStatus.Effective =>
            action.IsOverdue(today) ? ContainerStyle.Attention
            : action.Due <= today.AddDays(SoonDays) ? ContainerStyle.Warning
            : ContainerStyle.Accent,
    };

    /// <summary>Days that are left or over; null when nothing is due.</summary>
    public static string? Left(CorrectiveAction action, DateOnly today, CultureInfo culture) => (action.Due?.DayNumber - today.DayNumber) switch
    {
        null => null,
        0 => Say(culture, "DueToday"),
        < 0 and var over => Say(culture, "DaysOver", -over),
        { } left => Say(culture, "DaysLeft", left),
    };

    public static string Who(ActionSight sight, Guid? person, CultureInfo culture) =>
        person is { } id ? CardText.OneLine(sight.Name(id), NameLength) : Say(culture, "Nobody");

    /// <summary>What happened, newest first.</summary>
    public static IEnumerable<string> Lines(ActionSight sight, CultureInfo culture, int textLength = 80) =>
        sight.Action.Lines.Reverse().Select(line => CardText.Join(
            culture,
            Taipei.Say(line.At, culture),
            line.By is { } by ? Who(sight, by, culture) : "",
            Event(line.Kind, culture),
            CardText.OneLine(line.Text ?? "", textLength)));

    public static ActionExecute Open(CorrectiveAction action, string title, string? view = null) => view is null
        ? CardGrammar.Secondary(title, "action.show", ("id", action.Id.ToString())) with { AssociatedInputs = AssociatedInputs.None }
        : CardGrammar.Secondary(title, "action.show", ("id", action.Id.ToString()), ("view", view)) with { AssociatedInputs = AssociatedInputs.None };

    public static ActionExecute Step(CorrectiveAction action, string title, string verb, params ReadOnlySpan<(string Name, string Value)> more) =>
        CardGrammar.Secondary(title, verb, [("id", action.Id.ToString()), .. more]);

    public static InputText Text(string id, string label, int most, CultureInfo culture, string? value = null) => new(label)
    {
        Id = id,
        Value = value,
        IsMultiline = true,
        MaxLength = most,
        IsRequired = true,
        ErrorMessage = Say(culture, "TextMissing"),
    };

    public static InputText Optional(string id, string label, int most, string? placeholder = null) =>
        new(label) { Id = id, MaxLength = most, Placeholder = placeholder };

    private static string Event(string kind, CultureInfo culture) => kind switch
    {
        TrailKinds.ActionAnalysed => Say(culture, "EventAnalysed"),
        TrailKinds.ActionAssigned => Say(culture, "EventAssigned"),
        TrailKinds.ActionCancelled => Say(culture, "EventCancelled"),
        TrailKinds.ActionClosed => Say(culture, "EventClosed"),
        TrailKinds.ActionCorrected => Say(culture, "EventCorrected"),
        TrailKinds.ActionDone => Say(culture, "EventDone"),
        TrailKinds.ActionEvidence => Say(culture, "EventEvidence"),
        TrailKinds.ActionExcepted => Say(culture, "EventExcepted"),
        TrailKinds.ActionExtended => Say(culture, "EventExtended"),
        TrailKinds.ActionIneffective => Say(culture, "EventIneffective"),
        TrailKinds.ActionNoted => Say(culture, "EventNoted"),
        TrailKinds.ActionNudged => Say(culture, "EventNudged"),
        TrailKinds.ActionOpened => Say(culture, "EventOpened"),
        TrailKinds.ActionPlanApproved => Say(culture, "EventPlanApproved"),
        TrailKinds.ActionPlanned => Say(culture, "EventPlanned"),
        TrailKinds.ActionPlanReturned => Say(culture, "EventPlanReturned"),
        TrailKinds.ActionReported => Say(culture, "EventReported"),
        TrailKinds.ActionSearched => Say(culture, "EventSearched"),
        TrailKinds.ActionStepAdded => Say(culture, "EventStepAdded"),
        TrailKinds.ActionStepDone => Say(culture, "EventStepDone"),
        TrailKinds.ActionStepDropped => Say(culture, "EventStepDropped"),
        TrailKinds.ActionVerified => Say(culture, "EventVerified"),
        _ => kind,
    };
}
