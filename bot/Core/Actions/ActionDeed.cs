namespace TeamsIsms.Actions;

/// <summary>What can be done with an action that is open.</summary>
public enum ActionDeed
{
    AddEvidence,
    AnalyseCause,
    Assign,
    Cancel,
    Close,
    Correct,
    DoStep,
    DraftPlan,
    Except,
    Extend,
    Note,
    Nudge,
    ReportDone,
    SearchSimilar,
    SendReport,
    SubmitPlan,
    Verify,
}
