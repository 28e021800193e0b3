using TeamsIsms.People;
using TeamsIsms.Teams;
using TeamsIsms.Training.Courses;

namespace TeamsIsms.Bot.Training;

/// <summary>Courses: written, approved by another, looked at before anybody takes them.</summary>
internal static class CourseRoutes
{
    public static void Add(Routes routes)
    {
        var manager = Caller.Role(Role.TrainingManager);
        var reader = Caller.Role(
            Role.TrainingManager, Role.SecurityManager, Role.CommitteeChair, Role.InternalAuditor, Role.AuditorReader);
        var (form, verb) = (CourseFormJson.Default.CourseForm, CourseVerbJson.Default.CourseVerb);
        LessonRoutes.Add(routes);
        MaterialRoutes.Add(routes);
        routes
            .Verb("course.list", verb, reader, (turn, _, cancel) => CourseStepRoutes.ListAsync(turn, cancel))
            .Verb("course.show", verb, reader, CourseStepRoutes.ShowAsync)
            .Verb("course.new", form, manager, CourseFormRoutes.NewAsync)
            .Verb("course.create", form, manager, CourseFormRoutes.CreateAsync)
            .Verb("course.change", form, manager, CourseFormRoutes.ChangeAsync)
            .Verb("course.submit", verb, manager, CourseStepRoutes.SubmitAsync)
            .Verb("course.retire", verb, manager, CourseStepRoutes.RetireAsync)
            .Verb("course.preview", verb, reader, CoursePreviewRoutes.ShowAsync)
            .Verb("course.questions", verb, manager, CoursePreviewRoutes.QuestionsAsync);
    }
}
