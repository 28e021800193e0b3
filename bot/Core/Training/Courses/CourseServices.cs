using Microsoft.Extensions.DependencyInjection;

namespace TeamsIsms.Training.Courses;

public static class CourseServices
{
    /// <summary>What writes and shows courses.</summary>
    public static IServiceCollection AddCourses(this IServiceCollection services) => services
        .AddSingleton<CoursePlanRun>()
        .AddSingleton<CourseSightRun>();
}
