namespace TeamsIsms.Reviews;

/// <summary>What can be done with a review.</summary>
public enum ReviewDeed
{
    AssignInput,
    Cancel,
    Close,
    Confirm,
    Decide,
    FindTimes,
    Fix,
    Follow,
    Freeze,
    KeepPack,
    Move,
    NoteAnswers,
    OpenInputs,
    Postpone,
    ProposeAddendum,
    RecordHeld,
    ReturnInput,
    SayVerdict,
    Strike,
    SubmitInput,
    SubmitMinutes,
    TickOutputs,
    Vote,
}
