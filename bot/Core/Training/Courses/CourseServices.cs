using Microsoft.Extensions.DependencyInjection;
using TeamsIsms.Training.Notices;

namespace TeamsIsms.Training.Courses;

public static class CourseServices
{
    /// <summary>What writes and shows courses.</summary>
    public static IServiceCollection AddCourses(this IServiceCollection services) => services
        .AddSingleton<CoursePlanRun>()
        .AddSingleton<CourseSightRun>();

    /// <summary>What tells people of them.</summary>
    public static IServiceCollection AddCourseNotices(this IServiceCollection services) => services
        .AddSingleton<ITrainingNoticeRun, CourseNoticeRun>();
}
