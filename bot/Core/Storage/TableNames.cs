namespace TeamsIsms.Storage;

/// <summary>Every table there is; <c>infra/</c> creates the same ones.</summary>
public static class TableNames
{
    public const string Actions = "Actions";
    public const string Approvals = "Approvals";
    public const string Assignments = "Assignments";
    public const string Audits = "Audits";
    public const string Binders = "Binders";
    public const string Campaigns = "Campaigns";
    public const string Courses = "Courses";
    public const string Documents = "Documents";
    public const string Duties = "Duties";
    public const string Feedback = "Feedback";
    public const string Incidents = "Incidents";
    public const string Links = "Links";
    public const string Objectives = "Objectives";
    public const string People = "People";
    public const string Poison = "Poison";
    public const string Records = "Records";
    public const string Reminders = "Reminders";
    public const string Reviews = "Reviews";
    public const string Risks = "Risks";
    public const string Settings = "Settings";
    public const string TrailLog = "TrailLog";
    public const string Trainings = "Trainings";

    public static IReadOnlyList<string> All { get; } =
        [Actions, Approvals, Assignments, Audits, Binders, Campaigns, Courses, Documents, Duties, Feedback, Incidents, Links, Objectives, People, Poison, Records, Reminders, Reviews, Risks, Settings, TrailLog, Trainings];
}
