using System.Globalization;
using TeamsIsms.Training.Bank;

namespace TeamsIsms.Training.Courses;

/// <summary>What a form says once its fields were read; its document is looked up afterwards.</summary>
/// <param name="Wanted">As far as it could be read.</param>
/// <param name="Document">Item id of its material; null when it names none.</param>
/// <param name="Problems">Everything that is wrong, in the order of the fields.</param>
internal sealed record CourseReading(Course Wanted, string? Document, IReadOnlyList<Refusal> Problems);

internal static class ReadCourseForm
{
    /// <summary>The longest text of pages that a form can bring back within the size of a message.</summary>
    public const int LongestPages = 4_000;
    public const int LongestTitle = 200;
    public const int LongestLines = 1_000;

    /// <summary>Null when every text can be shown again; else the card that was sent keeps what was typed.</summary>
    public static Refusal? TooLong(CourseForm form) =>
        form.Pages?.Length > LongestPages ? new TypedTooLong(LongestPages)
        : form.Title?.Length > LongestTitle || form.HourKind?.Length > LongestTitle || form.Source?.Length > LongestTitle
            ? new TypedTooLong(LongestTitle)
        : new[] { form.Description, form.Draws, form.Statements, form.Link, form.Needs, form.Document, form.Hours }
            .Any(text => text?.Length > LongestLines) ? new TypedTooLong(LongestLines)
        : null;

    public static CourseReading Read(CourseForm form, IReadOnlyList<Question> bank, DateTimeOffset now)
    {
        var problems = new List<Refusal>();
        var needs = Needs(form.Needs);
        var (material, document) = Material(form, problems);
        return new CourseReading(
            new Course
            {
                Id = CourseId.Parse(form.Id) ?? CourseId.New(now),
                Title = Line(form.Title),
                Description = form.Description?.Trim() ?? "",
                Material = material,
                Needs = needs,
                Quiz = needs.Test ? ReadQuizPlan.Read(form, bank, problems) : null,
                Survey = needs.Survey ? Survey(form) : null,
                Hours = Hours(form.Hours, problems),
                HourKind = form.HourKind is "specialist" ? HourKind.Specialist : HourKind.General,
                Source = string.IsNullOrWhiteSpace(form.Source) ? null : Line(form.Source),
                Creator = Guid.Empty,
                CreatedAt = now,
            },
            document,
            problems);
    }

    private static CourseNeeds Needs(string? typed)
    {
        var chosen = (typed ?? "").Split(',', StringSplitOptions.TrimEntries);
        return new CourseNeeds(
            Survey: chosen.Contains("survey"),
            Test: chosen.Contains("test"),
            Reflection: chosen.Contains("reflection"),
            Certificate: chosen.Contains("certificate"));
    }

    private static (CourseMaterial? Material, string? Document) Material(CourseForm form, List<Refusal> problems)
    {
        var document = form.Document?.Trim() is { Length: > 0 } id && id != CourseForm.NoDocument ? id : null;
        var link = form.Link?.Trim() is { Length: > 0 } typed ? typed : null;
        var pages = string.IsNullOrWhiteSpace(form.Pages) ? null : form.Pages;
        if ((document is null ? 0 : 1) + (link is null ? 0 : 1) + (pages is null ? 0 : 1) > 1)
        {
            problems.Add(new OneMaterialOnly());
            return (null, null);
        }

        if (link is not null)
        {
            if (Uri.TryCreate(link, UriKind.Absolute, out var address))
            {
                return (new LinkMaterial(address), null);
            }

            problems.Add(new LinkUnreadable());
        }

        if (pages is null)
        {
            return (null, document);
        }

        var read = ReadPages.Read(pages);
        if (read.Refusal is { } refusal)
        {
            problems.Add(refusal);
        }

        return (read.Value is { } all ? new PagedMaterial(all) : null, null);
    }

    private static SurveyPlan Survey(CourseForm form)
    {
        var usual = SurveyPlan.Usual(form.Anonymous is not "false");
        return string.IsNullOrWhiteSpace(form.Statements)
            ? usual
            : usual with { Statements = [.. ReadQuizPlan.Lines(form.Statements).Select(Statement)] };
    }

    private static SurveyStatement Statement(string line) => line.Replace('｜', '|').Split('|', 2, StringSplitOptions.TrimEntries) switch
    {
        [var chinese, { Length: > 0 } english] => new SurveyStatement(chinese, english),
        [var both, ..] => new SurveyStatement(both, both),
        [] => new SurveyStatement("", ""),
    };

    private static decimal Hours(string? typed, List<Refusal> problems)
    {
        if (decimal.TryParse(
            FoldedText.Of(typed ?? ""), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var hours)
            && decimal.Round(hours, 1) == hours)
        {
            return hours;
        }

        problems.Add(new HoursUnreadable());
        return 0;
    }

    private static string Line(string? typed) => typed?.ReplaceLineEndings(" ").Trim() ?? "";
}
