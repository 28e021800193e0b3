namespace TeamsIsms.Campaigns;

/// <summary>Who runs which campaign: the security manager all of them, the training manager those that ask for a course.</summary>
public static class CampaignAccess
{
    public static bool MaySteer(CampaignTask task, Person person) =>
        person.Has(Role.SecurityManager) || (task is CourseTask && person.Has(Role.TrainingManager));

    /// <summary>All figures and names; unit heads see their own people's.</summary>
    public static bool MaySeeAll(CampaignTask task, Person person) =>
        MaySteer(task, person)
        || person.HasAny(Role.CommitteeChair, Role.CommitteeMember, Role.InternalAuditor, Role.AuditorReader);
}
