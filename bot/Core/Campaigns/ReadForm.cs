using System.Globalization;
using TeamsIsms.Training.Courses;

namespace TeamsIsms.Campaigns;

/// <summary>What the form says once its fields were read; names and the document are looked up afterwards.</summary>
/// <param name="Due">The last moment to acknowledge in time.</param>
/// <param name="Document">Empty where a course is asked for.</param>
internal sealed record FormReading(
    string Document, AudienceChoice Audience, DateTimeOffset Due, string Statement, bool MustOpen, IReadOnlyList<int> RemindDays)
{
    /// <summary>Everything that is wrong, in the order of the fields; the rest is read as far as it goes.</summary>
    public IReadOnlyList<FormProblem> Problems { get; init; } = [];

    /// <summary>What is asked for instead of a document.</summary>
    public CourseId? Course { get; init; }

    /// <summary>What comes before the acknowledgement.</summary>
    public CourseId? Quiz { get; init; }

    /// <summary>The due date was understood and lies ahead.</summary>
    public bool HasDue => Problems.All(problem => problem.Field != "due");
}

internal static class ReadForm
{
    public const int LongestStatement = 500;

    private const int MostDaysAhead = 730;

    private static readonly TimeOnly Closing = new(18, 0);

    public static FormReading Read(CampaignForm form, CultureInfo culture, DateTimeOffset now)
    {
        var problems = new List<FormProblem>();
        var course = CourseId.Parse(form.Course);
        var document = course is null ? form.Document?.Trim() ?? "" : "";
        if (course is null && document.Length == 0)
        {
            problems.Add(new FormProblem("document", new DocumentNeeded()));
        }

        var (audience, wrong) = AudienceChoice.Read(form);
        problems.AddRange(wrong);
        if (wrong.Count == 0 && audience.IsEmpty)
        {
            problems.Add(new FormProblem("audience", new AudienceNeeded()));
        }

        var due = Due(form.Due, now, problems);
        var statement = form.Statement?.Trim() is { Length: > 0 } typed ? typed : Statement(culture);
        if (course is null && new StringInfo(statement).LengthInTextElements > LongestStatement)
        {
            problems.Add(new FormProblem("statement", new StatementTooLong(LongestStatement)));
        }

        var days = Days(form.RemindDays, problems);
        var mustOpen = bool.TryParse(form.MustOpen, out var must) && must;
        return new FormReading(document, audience, due, statement, mustOpen, days)
        {
            Course = course,
            Quiz = course is null ? CourseId.Parse(form.Quiz) : null,
            Problems = problems,
        };
    }

    /// <summary>The sentence people agree to unless the creator writes another.</summary>
    public static string Statement(CultureInfo culture) => FormWords.Text.Say(culture, "Statement");

    private static DateTimeOffset Due(string? typed, DateTimeOffset now, List<FormProblem> problems)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            problems.Add(new FormProblem("due", new DueNeeded()));
            return now;
        }

        if (!DateOnly.TryParseExact(typed.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            problems.Add(new FormProblem("due", new DueUnreadable(typed)));
            return now;
        }

        var latest = Taipei.Day(now).AddDays(MostDaysAhead);
        if (day > latest)
        {
            problems.Add(new FormProblem("due", new DueTooFar(latest)));
            return now;
        }

        var due = Taipei.At(day, Closing);
        if (due <= now)
        {
            problems.Add(new FormProblem("due", new DueInPast(day)));
        }

        return due;
    }

    private static IReadOnlyList<int> Days(string? typed, List<FormProblem> problems) => RemindDays.Read(typed).Match<IReadOnlyList<int>>(
        days => days,
        refusal =>
        {
            problems.Add(new FormProblem("remindDays", refusal));
            return RemindDays.Usual;
        });
}
