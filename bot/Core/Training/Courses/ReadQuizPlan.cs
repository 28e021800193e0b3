using System.Globalization;
using System.Text.RegularExpressions;
using TeamsIsms.Training.Bank;

namespace TeamsIsms.Training.Courses;

/// <summary>The test of a course as a form has it. An empty field is its usual value.</summary>
internal static partial class ReadQuizPlan
{
    private static readonly string[] Everything = ["", .. Languages.All.Select(culture => CourseWords.Text.Say(culture, "WholeBank"))];

    public static QuizPlan Read(CourseForm form, IReadOnlyList<Question> bank, List<Refusal> problems)
    {
        var usual = new QuizPlan { Draws = Draws(form.Draws, bank, problems) };
        return usual with
        {
            PassMark = Number(form.PassMark, usual.PassMark, problems),
            MostAttempts = Number(form.Attempts, usual.MostAttempts, problems),
            CoolDown = TimeSpan.FromMinutes(Number(form.CoolDown, (int)usual.CoolDown.TotalMinutes, problems)),
            TimeLimit = string.IsNullOrWhiteSpace(form.TimeLimit) ? null : TimeSpan.FromMinutes(Number(form.TimeLimit, 0, problems)),
            Shuffle = form.Shuffle is not "false",
        };
    }

    public static IEnumerable<string> Lines(string? text) =>
        (text ?? "").Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Every category that holds approved questions, and every one above it, with how many are below.</summary>
    public static IReadOnlyList<(string Category, int Count)> Categories(IReadOnlyList<Question> bank) =>
    [
        .. bank
            .Where(question => question.Drawn is not null)
            .SelectMany(question => Paths(question.Drawn!.Content.Category)) // checked in the line above
            .GroupBy(path => path, StringComparer.Ordinal)
            .Select(group => (group.Key, group.Count()))
            .OrderBy(category => category.Key, StringComparer.Ordinal),
    ];

    private static IEnumerable<string> Paths(string category)
    {
        var levels = category.Split('/');
        return Enumerable.Range(1, levels.Length).Select(count => string.Join('/', levels[..count])).Where(path => path.Length > 0);
    }

    private static List<QuizDraw> Draws(string? typed, IReadOnlyList<Question> bank, List<Refusal> problems)
    {
        var known = Categories(bank).ToDictionary(category => FoldedText.Of(category.Category), category => category.Category);
        var draws = new List<QuizDraw>();
        foreach (var line in Lines(typed))
        {
            if (Draw().Match(FoldedText.Of(line)) is not { Success: true } match
                || !int.TryParse(match.Groups["count"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            {
                problems.Add(new DrawUnreadable(line));
                continue;
            }

            var name = match.Groups["category"].Value;
            var category = Everything.Contains(name) ? "" : known.GetValueOrDefault(name, name);
            draws = [.. draws.Where(earlier => earlier.Category != category), new QuizDraw(category, count)];
        }

        return draws;
    }

    private static int Number(string? typed, int usual, List<Refusal> problems)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return usual;
        }

        if (int.TryParse(FoldedText.Of(typed), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 1_000_000)
        {
            return number;
        }

        problems.Add(new NumberUnreadable(typed));
        return usual;
    }

    [GeneratedRegex(@"^(?<category>.*?) ?[=:] ?(?<count>[0-9]{1,4}) ?題?$")]
    private static partial Regex Draw();
}
