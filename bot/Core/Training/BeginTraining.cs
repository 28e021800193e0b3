using TeamsIsms.Campaigns;
using TeamsIsms.Training.Attempts;
using TeamsIsms.Training.Courses;

namespace TeamsIsms.Training;

/// <summary>What somebody has to take, from the duty and the course.</summary>
internal static class BeginTraining
{
    /// <summary>Before an acknowledgement only the test counts; the rest of the course is not asked for there.</summary>
    public static TrainingAssignment Of(Campaign campaign, Assignment duty, Course course) => new()
    {
        Campaign = campaign.Id,
        Course = course.Id,
        Person = duty.Person,
        Head = duty.Head,
        Due = duty.Due,
        HasMaterial = campaign.Document is null && course.Material is not null,
        Needs = campaign.Document is null ? course.Needs : new CourseNeeds(Test: true),
    };
}
