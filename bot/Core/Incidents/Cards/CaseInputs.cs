using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Incidents.Cards;

/// <summary>The fields that the forms of cases share.</summary>
internal static class CaseInputs
{
    private const int LongestText = 1000;

    /// <summary>A day and a time of Taipei, beside each other; the time comes back as <c>{id}Time</c>.</summary>
    public static ColumnSet Moment(string id, string label, DateTimeOffset value, DateTimeOffset now, CultureInfo culture) =>
        Moment(id, label, (Taipei.Day(value), Taipei.Time(value)), now, culture);

    public static ColumnSet Moment(string id, string label, (DateOnly Day, TimeOnly Time) value, DateTimeOffset now, CultureInfo culture) => new(
    [
        new Column([new InputDate(label) { Id = id, Value = value.Day, Max = Taipei.Day(now) }]),
        new Column([new InputTime(CaseLook.Say(culture, "TimeLabel")) { Id = id + "Time", Value = value.Time }]),
    ]);

    public static InputText Text(string id, string label, string missing, string? value = null) =>
        Optional(id, label, value) with { IsRequired = true, ErrorMessage = missing };

    public static InputText Optional(string id, string label, string? value = null) => new(label)
    {
        Id = id,
        Value = value,
        IsMultiline = true,
        MaxLength = LongestText,
    };

    public static InputText Line(string id, string label, string missing, string? placeholder = null) => new(label)
    {
        Id = id,
        Placeholder = placeholder,
        MaxLength = 200,
        IsRequired = true,
        ErrorMessage = missing,
    };

    /// <summary>People of the candidates; with nobody chosen, nothing comes back.</summary>
    public static InputChoiceSet People(CaseSight sight, string id, string label, IEnumerable<Guid> chosen, CultureInfo culture)
    {
        List<Guid> now = [.. chosen];
        return new(label, [.. Choices(sight, now, culture)])
        {
            Id = id,
            Value = now.Count is 0 ? null : string.Join(',', now),
            IsMultiSelect = true,
        };
    }

    public static InputChoiceSet Person(CaseSight sight, string id, string label, Guid? chosen, CultureInfo culture) =>
        new(label, [.. Choices(sight, chosen is { } one ? [one] : [], culture)])
        {
            Id = id,
            Value = chosen?.ToString(),
            Placeholder = CaseLook.Say(culture, "ChoosePerson"),
        };

    public static InputText Reason(CultureInfo culture, string label) =>
        CardGrammar.Reason(label, CaseLook.Say(culture, "ReasonMissing"));

    // whoever has the part stays choosable, though the list of candidates does not hold them any more
    private static IEnumerable<Choice> Choices(CaseSight sight, IReadOnlyList<Guid> chosen, CultureInfo culture) =>
    [
        .. from person in sight.Candidates
           select new Choice(CardText.OneLine(person.Name, 40), person.Id.ToString()),
        .. from id in chosen
           where sight.Candidates.All(person => person.Id != id)
           select new Choice(CaseLook.Who(sight, id, culture), id.ToString()),
    ];
}
