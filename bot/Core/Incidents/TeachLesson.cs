namespace TeamsIsms.Incidents;

/// <summary>A course is made of what an incident taught; the case may be closed by then.</summary>
public static class TeachLesson
{
    /// <param name="text">What the timeline says of it.</param>
    public static Outcome<IncidentStep> Decide(Incident incident, string text, CaseActor by, Act act) => incident switch
    {
        _ when CaseAccess.Of(incident, by) < CaseView.Team => new UnknownCase(),
        { Review.Lessons: null } or { Review: null } => new LessonsNeeded(),
        _ => new CaseFileStep(FileGate.Line(incident, EntryKind.Note, act, by, text)).On(incident),
    };
}
