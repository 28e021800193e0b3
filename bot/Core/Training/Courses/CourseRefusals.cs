using System.Globalization;

namespace TeamsIsms.Training.Courses;

public sealed record UnknownCourse : Refusal
{
    public override string Say(CultureInfo culture) => TrainingRefusalWords.Text.Say(culture, "UnknownCourse");
}

public sealed record CourseTitleNeeded(int Most) : Refusal
{
    public override string Say(CultureInfo culture) => TrainingRefusalWords.Text.Say(culture, "CourseTitleNeeded", Most);
}

public sealed record EvaluationNeeded : Refusal
{
    public override string Say(CultureInfo culture) => TrainingRefusalWords.Text.Say(culture, "EvaluationNeeded");
}

/// <summary>A test was asked for and not planned.</summary>
public sealed record DrawsNeeded : Refusal
{
    public override string Say(CultureInfo culture) => TrainingRefusalWords.Text.Say(culture, "DrawsNeeded");
}

/// <summary>The approved questions do not suffice.</summary>
public sealed record TooFewQuestions(string Category, int Asked, int There) : Refusal
{
    public override string Say(CultureInfo culture) => TrainingRefusalWords.Text.Say(
        culture, "TooFewQuestions", Category.Length is 0 ? CourseWords.Text.Say(culture, "WholeBank") : CourseWords.Short(Category), Asked, There);
}

public sealed record PlanOutOfRange : Refusal
{
    public override string Say(CultureInfo culture) => TrainingRefusalWords.Text.Say(culture, "PlanOutOfRange");
}

/// <summary>Others would read along: courses hold what is asked in tests.</summary>
public sealed record CourseInPersonalChat : Refusal
{
    public override string Say(CultureInfo culture) => CourseWords.Text.Say(culture, "InPersonalChat");
}

public sealed record CourseTextTooLong(int Most) : Refusal
{
    public override string Say(CultureInfo culture) => CourseWords.Text.Say(culture, "TextTooLong", Most);
}

public sealed record StatementsNeeded(int Fewest, int Most, int Letters) : Refusal
{
    public override string Say(CultureInfo culture) => CourseWords.Text.Say(culture, "StatementsNeeded", Fewest, Most, Letters);
}

public sealed record WrongCourseState(CourseStatus Status) : TrainingMovedOn
{
    public override string Say(CultureInfo culture) => TrainingRefusalWords.Text.Say(culture, "WrongCourseState", Of(Status, culture));

    private static string Of(CourseStatus status, CultureInfo culture) => status switch
    {
        CourseStatus.Draft => TrainingRefusalWords.Text.Say(culture, "CourseDraft"),
        CourseStatus.PendingApproval => TrainingRefusalWords.Text.Say(culture, "CoursePending"),
        CourseStatus.Approved => TrainingRefusalWords.Text.Say(culture, "CourseApproved"),
        CourseStatus.Retired => TrainingRefusalWords.Text.Say(culture, "CourseRetired"),
    };
}
