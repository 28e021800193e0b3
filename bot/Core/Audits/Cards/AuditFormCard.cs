using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Audits.Cards;

/// <summary>What was typed into the plan of an audit so far.</summary>
public sealed record AuditForm(string? Unit, string? Areas, string? Auditors, DateOnly? From, DateOnly? To);

/// <param name="Units">Of the directory.</param>
/// <param name="Auditors">Everybody who may audit.</param>
public sealed record AuditChoices(IReadOnlyList<string> Units, IReadOnlyList<Person> Auditors, IReadOnlyList<AuditArea> Missing);

/// <summary>Plans an audit: which unit, by whom, when, and what of the policy.</summary>
public static class AuditFormCard
{
    /// <param name="problem">What is wrong with it, in the reader's language; null when nothing is.</param>
    public static AdaptiveCard Draw(AuditForm form, AuditChoices choices, string? problem, DateOnly today, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(ContainerStyle.Accent, Say(culture, "Kicker"), Say(culture, "FormTitle")),
        [
            problem is null ? null : CardGrammar.Problem(problem),
            CardGrammar.Sentence(Say(culture, choices.Auditors.Count == 0 ? "NoAuditors" : "FormSentence")),
            new InputChoiceSet(Say(culture, "UnitLabel"), [.. choices.Units.Select(unit => new Choice(unit, unit))])
            {
                Id = "unit",
                Value = form.Unit,
                Placeholder = Say(culture, "UnitHint"),
                IsRequired = true,
                ErrorMessage = Say(culture, "UnitMissing"),
            },
            Auditors(choices.Auditors, form.Auditors, culture),
            Day("from", "FromLabel", form.From, today, culture),
            Day("to", "ToLabel", form.To, today, culture),
            new InputChoiceSet(
                Say(culture, "AreasLabel"),
                [.. AuditAreas.All.Select(area => new Choice(AuditNames.Say(area, culture), area.ToString()))])
            {
                Id = "areas",
                Value = form.Areas ?? string.Join(',', choices.Missing),
                Style = ChoiceStyle.Expanded,
                IsMultiSelect = true,
                IsRequired = true,
                ErrorMessage = Say(culture, "AreasMissing"),
            },
            CardGrammar.Note(Say(culture, "FormNote")),
        ],
        CardGrammar.Primary(Say(culture, "PlanSend"), "audit.plan"),
        CardGrammar.Secondary(Say(culture, "ListButton"), "audit.list"));

    /// <param name="people">Everybody who may audit.</param>
    /// <param name="chosen">Their ids, separated by commas.</param>
    internal static InputChoiceSet Auditors(IReadOnlyList<Person> people, string? chosen, CultureInfo culture) => new(
        Say(culture, "AuditorsLabel"), [.. people.Select(person => new Choice(Called(person, culture), person.Id.ToString()))])
    {
        Id = "auditors",
        Value = chosen,
        Style = ChoiceStyle.Expanded,
        IsMultiSelect = true,
        IsRequired = true,
        ErrorMessage = Say(culture, "AuditorsMissing"),
    };

    private static InputDate Day(string id, string label, DateOnly? value, DateOnly today, CultureInfo culture) => new(Say(culture, label))
    {
        Id = id,
        Value = value,
        Min = today,
        IsRequired = true,
        ErrorMessage = Say(culture, "DayMissing"),
    };

    private static string Called(Person person, CultureInfo culture) =>
        CardText.Join(culture, CardText.OneLine(person.Name, 40), CardText.OneLine(person.Unit ?? "", 40));

    private static string Say(CultureInfo culture, string key) => AuditLook.Say(culture, key);
}
