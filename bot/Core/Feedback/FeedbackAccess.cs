namespace TeamsIsms.Feedback;

/// <summary>Who reads what interested parties said: those who steer and audit all of it, the others what they passed on.</summary>
public static class FeedbackAccess
{
    public static bool Sees(FeedbackEntry entry, Person person) => entry.By == person.Id || person.HasAny(
        Role.SecurityManager, Role.InternalAuditor, Role.AuditorReader, Role.CommitteeMember, Role.CommitteeChair);
}
