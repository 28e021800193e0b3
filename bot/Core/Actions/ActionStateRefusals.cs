using System.Globalization;

namespace TeamsIsms.Actions;

/// <summary>No such action, or the person may not know of it.</summary>
public sealed record ActionNotFound : Refusal
{
    public override string Say(CultureInfo culture) => ActionRefusalWords.Text.Say(culture, "Unknown");
}

public sealed record ActionMovedOn(ActionStatus Status) : Refusal
{
    public override string Say(CultureInfo culture) => ActionRefusalWords.Text.Say(culture, "MovedOn", ActionStates.Say(Status, culture));
}

internal static class ActionStates
{
    public static string Say(ActionStatus status, CultureInfo culture) => ActionRefusalWords.Text.Say(culture, status switch
    {
        ActionStatus.Open => "StateOpen",
        ActionStatus.CauseAnalysis => "StateCauseAnalysis",
        ActionStatus.PlanProposed => "StatePlanProposed",
        ActionStatus.PlanReturned => "StatePlanReturned",
        ActionStatus.InProgress => "StateInProgress",
        ActionStatus.Implemented => "StateImplemented",
        ActionStatus.Effective => "StateEffective",
        ActionStatus.Closed => "StateClosed",
        ActionStatus.Cancelled => "StateCancelled",
    });
}

/// <summary>Several people changed the same one at once.</summary>
public sealed record ActionBusy : Refusal
{
    public override string Say(CultureInfo culture) => ActionRefusalWords.Text.Say(culture, "Busy");
}

public sealed record UnknownStep : Refusal
{
    public override string Say(CultureInfo culture) => ActionRefusalWords.Text.Say(culture, "UnknownStep");
}

public sealed record EvidenceNeeded : Refusal
{
    public override string Say(CultureInfo culture) => ActionRefusalWords.Text.Say(culture, "EvidenceNeeded");
}

public sealed record EvidenceThere : Refusal
{
    public override string Say(CultureInfo culture) => ActionRefusalWords.Text.Say(culture, "EvidenceThere");
}

public sealed record NoWorkingDay : Refusal
{
    public override string Say(CultureInfo culture) => ActionRefusalWords.Text.Say(culture, "NoWorkingDay");
}

public sealed record NudgedToday : Refusal
{
    public override string Say(CultureInfo culture) => ActionRefusalWords.Text.Say(culture, "NudgedToday");
}

public sealed record NoAuthority : Refusal
{
    public override string Say(CultureInfo culture) => ActionRefusalWords.Text.Say(culture, "NoAuthority");
}

public sealed record ReportSentAlready : Refusal
{
    public override string Say(CultureInfo culture) => ActionRefusalWords.Text.Say(culture, "ReportSentAlready");
}

public sealed record ReportNotSent : Refusal
{
    public override string Say(CultureInfo culture) => ActionRefusalWords.Text.Say(culture, "ReportNotSent");
}

public sealed record ActionsInPersonalChat : Refusal
{
    public override string Say(CultureInfo culture) => ActionRefusalWords.Text.Say(culture, "PersonalChat");
}

public sealed record StepDoneAlready(int Number) : Refusal
{
    public override string Say(CultureInfo culture) => ActionRefusalWords.Text.Say(culture, "StepDoneAlready", Number);
}

public sealed record StepStillOpen(int Number) : Refusal
{
    public override string Say(CultureInfo culture) => ActionRefusalWords.Text.Say(culture, "StepStillOpen", Number);
}

public sealed record ExtensionsUsed(int Most) : Refusal
{
    public override string Say(CultureInfo culture) => ActionRefusalWords.Text.Say(culture, "ExtensionsUsed", Most);
}

public sealed record ObservedUntil(DateOnly Last) : Refusal
{
    public override string Say(CultureInfo culture) => ActionRefusalWords.Text.Say(culture, "ObservedUntil", Taipei.Say(Last, culture));
}
