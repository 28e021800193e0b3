using System.Globalization;
using System.Text.Json.Serialization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Binders;

/// <summary>The fields of the form as they come back. All of it can be forged.</summary>
public sealed record BinderForm
{
    /// <summary>Names the request, so that a second tap asks for the same binder.</summary>
    public string? Id { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? From { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Until { get; init; }

    /// <summary>Numbers joined by commas.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Clauses { get; init; }

    /// <summary><c>true</c>: people by name.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Names { get; init; }

    /// <summary>A fresh one: the last year, every clause, by name.</summary>
    public static BinderForm Fresh(BinderId id, DateOnly today)
    {
        var year = BinderPeriod.YearTo(today);
        return new BinderForm
        {
            Id = id.ToString(),
            From = ReadBinderForm.Write(year.First),
            Until = ReadBinderForm.Write(year.Last),
            Clauses = string.Join(',', BinderClause.All.Select(clause => clause.Number)),
            Names = "true",
        };
    }
}

/// <param name="Period">Null when it is wrong.</param>
internal sealed record BinderReading(BinderPeriod? Period, IReadOnlyList<string> Clauses, bool WithNames, IReadOnlyList<Refusal> Problems);

/// <summary>What the form says.</summary>
internal static class ReadBinderForm
{
    public const int MostYears = 5;

    private const string Day = "yyyy-MM-dd";

    public static BinderReading Read(BinderForm form, DateOnly today)
    {
        var problems = new List<Refusal>();
        BinderPeriod? period = null;
        if (ReadDay(form.From) is not { } first || ReadDay(form.Until) is not { } last)
        {
            problems.Add(new PeriodNeeded());
        }
        else if (last < first || first > today || last >= first.AddYears(MostYears))
        {
            problems.Add(new PeriodWrong(MostYears));
        }
        else
        {
            period = new BinderPeriod(first, last);
        }

        var chosen = form.Clauses?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
        string[] clauses = [.. BinderClause.All.Select(clause => clause.Number).Where(chosen.Contains)];
        if (clauses.Length == 0)
        {
            problems.Add(new ClauseNeeded());
        }

        return new BinderReading(period, clauses, form.Names == "true", problems);
    }

    /// <summary>A day as date fields send it, in the years there are records of.</summary>
    public static DateOnly? ReadDay(string? text) =>
        DateOnly.TryParseExact(text?.Trim(), Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && day.Year is >= 2000 and < 9000
            ? day
            : null;

    public static string Write(DateOnly day) => day.ToString(Day, CultureInfo.InvariantCulture);
}
