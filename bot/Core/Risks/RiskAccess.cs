namespace TeamsIsms.Risks;

public static class RiskAccess
{
    public static bool Reads(Person person) => person.HasAny(
        Role.SecurityManager, Role.InternalAuditor, Role.AuditorReader, Role.CommitteeMember, Role.CommitteeChair);
}
