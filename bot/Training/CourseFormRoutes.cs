using TeamsIsms.Kernel;
using TeamsIsms.Reviews;
using TeamsIsms.Reviews.Decisions;
using TeamsIsms.Teams;
using TeamsIsms.Teams.Cards;
using TeamsIsms.Training;
using TeamsIsms.Training.Bank;
using TeamsIsms.Training.Cards.Courses;
using TeamsIsms.Training.Courses;

namespace TeamsIsms.Bot.Training;

/// <summary>The form of a course, empty or filled, and what is made of it. What was typed is never lost.</summary>
internal static class CourseFormRoutes
{
    // A course has no number: its title names it.
    private const int LongestLink = 60;

    /// <summary>An empty form, or one that begins with another course or with a decision.</summary>
    public static Task<Answer> NewAsync(Turn turn, CourseForm form, CancellationToken cancellationToken) => CourseTurn.WithAsync(
        turn,
        async who =>
        {
            var id = CourseId.New(who.Now);
            if (CourseId.Parse(form.From) is not { } from)
            {
                var bank = await turn.Get<QuestionTable>().ListAsync(cancellationToken);
                var fresh = FormOfCourse.New(id, bank, turn.Culture);
                return await FormAsync(
                    who,
                    await DecisionAsync(who, form.Source, cancellationToken) is { } decision
                        ? fresh with { Source = decision.Id.ToString(), Description = decision.Text }
                        : fresh,
                    bank,
                    isNew: true,
                    [],
                    cancellationToken);
            }

            return await turn.Get<CourseTable>().FindAsync(from, cancellationToken) is { } course
                ? await FormAsync(who, FormOfCourse.Course(course, turn.Culture) with { Id = id.ToString() }, isNew: true, cancellationToken)
                : Answer.Refused(new UnknownCourse());
        },
        cancellationToken);

    public static Task<Answer> CreateAsync(Turn turn, CourseForm form, CancellationToken cancellationToken) => CourseTurn.WithAsync(
        turn,
        async who =>
        {
            var courses = turn.Get<CourseTable>();
            if (CourseId.Parse(form.Id) is { } id && await courses.FindAsync(id, cancellationToken) is { } earlier)
            {
                return await who.CardAsync(earlier, cancellationToken);
            }

            return await SaveAsync(
                who,
                form with
                {
                    Source = await LessonRoutes.SourceAsync(turn, form.Source, cancellationToken)
                        ?? (await DecisionAsync(who, form.Source, cancellationToken))?.Id.ToString(),
                },
                isNew: true,
                (wanted, bank) => AddAsync(who, RunCourse.Create(wanted, bank, who.Actor, who.Act), cancellationToken),
                cancellationToken);
        },
        cancellationToken);

    /// <summary>The form of a draft, or the draft as the filled form has it.</summary>
    public static Task<Answer> ChangeAsync(Turn turn, CourseForm form, CancellationToken cancellationToken) => CourseTurn.WithAsync(
        turn,
        async who =>
        {
            var courses = turn.Get<CourseTable>();
            return CourseId.Parse(form.Id) is not { } id || await courses.FindAsync(id, cancellationToken) is not { } course
                ? Answer.Refused(new UnknownCourse())
                : course.Status != CourseStatus.Draft
                ? await who.CardAsync(course, cancellationToken, new WrongCourseState(course.Status).Say(turn.Culture))
                : !form.IsFilled
                ? await FormAsync(who, FormOfCourse.Course(course, turn.Culture), isNew: false, cancellationToken)
                : await SaveAsync(
                    who,
                    form,
                    isNew: false,
                    (wanted, bank) => courses.ActAsync(
                        id, draft => RunCourse.Change(draft, wanted, bank, who.Actor, who.Act), owe: null, who.Now, cancellationToken),
                    cancellationToken);
        },
        cancellationToken);

    /// <summary>A form that something else filled in, such as a lesson.</summary>
    public static async Task<Answer> BeginAsync(
        CourseTurn who, Func<CourseForm, CourseForm> fill, CancellationToken cancellationToken)
    {
        var bank = await who.Turn.Get<QuestionTable>().ListAsync(cancellationToken);
        var form = fill(FormOfCourse.New(CourseId.New(who.Now), bank, who.Turn.Culture));
        return await FormAsync(who, form, bank, isNew: true, [], cancellationToken);
    }

    private static async Task<Outcome<Course>> AddAsync(CourseTurn who, Outcome<CourseStep> made, CancellationToken cancellationToken)
    {
        if (made.Value is not { Next: var course } step)
        {
            return made.Refusal!; // no value: refused
        }

        var courses = who.Turn.Get<CourseTable>();
        if (await courses.AddAsync(step, who.Now, cancellationToken))
        {
            await LessonRoutes.TellAsync(who.Turn, course, cancellationToken);
            if (await DecisionAsync(who, course.Source, cancellationToken) is { } decision)
            {
                await who.Turn.Get<DecisionLinkRun>().LinkAsync(
                    decision.Id.ToString(), CardText.OneLine(course.Title, LongestLink), who.Turn.Caller, who.Act, cancellationToken);
            }

            return course;
        }

        return await courses.FindAsync(course.Id, cancellationToken) is { } other ? other : new TrainingBusy();
    }

    // The decision of a management review that a form names; none of a person who may start nothing from it.
    private static async Task<ReviewDecision?> DecisionAsync(CourseTurn who, string? source, CancellationToken cancellationToken) =>
        DecisionId.Parse(source) is null
            ? null
            : (await who.Turn.Get<DecisionLinkRun>().FindAsync(source, who.Turn.Caller, who.Now, cancellationToken))?.Decision;

    private static async Task<Answer> SaveAsync(
        CourseTurn who,
        CourseForm form,
        bool isNew,
        Func<Course, IReadOnlyList<Question>, Task<Outcome<Course>>> store,
        CancellationToken cancellationToken)
    {
        if (ReadCourseForm.TooLong(form) is { } tooLong)
        {
            return Answer.Refused(tooLong);
        }

        var bank = await who.Turn.Get<QuestionTable>().ListAsync(cancellationToken);
        var reading = await who.Turn.Get<CoursePlanRun>().ReadAsync(form, bank, cancellationToken);
        if (reading.Problems.Count > 0)
        {
            return await FormAsync(who, form, bank, isNew, reading.Problems, cancellationToken);
        }

        var stored = await store(reading.Wanted, bank);
        return stored switch
        {
            { Value: { } course } => await who.KeptAsync(course, cancellationToken),
            { Refusal: ManagerNeeded or TrainingBusy or UnknownCourse or TrainingMovedOn } => Answer.Refused(stored.Refusal),
            _ => await FormAsync(who, form, bank, isNew, [stored.Refusal!], cancellationToken), // no value: refused
        };
    }

    private static async Task<Answer> FormAsync(CourseTurn who, CourseForm form, bool isNew, CancellationToken cancellationToken) =>
        await FormAsync(who, form, await who.Turn.Get<QuestionTable>().ListAsync(cancellationToken), isNew, [], cancellationToken);

    private static async Task<Answer> FormAsync(
        CourseTurn who,
        CourseForm form,
        IReadOnlyList<Question> bank,
        bool isNew,
        IReadOnlyList<Refusal> problems,
        CancellationToken cancellationToken)
    {
        var choices = new CourseChoices(
            await who.Turn.Get<CoursePlanRun>().ChoicesAsync(cancellationToken), ReadQuizPlan.Categories(bank));
        var culture = who.Turn.Culture;
        return Answer.Card(CourseFormCard.Draw(form, choices, isNew, [.. problems.Select(problem => problem.Say(culture))], culture));
    }
}
