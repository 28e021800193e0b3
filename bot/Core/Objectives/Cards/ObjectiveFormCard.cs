using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Objectives.Cards;

/// <summary>What was typed into the form of an objective so far.</summary>
public sealed record ObjectiveForm(string? Name, string? Own, string? Formula, string? Unit)
{
    public string? Direction { get; init; }

    public string? Target { get; init; }

    public string? Cadence { get; init; }

    public string? Owner { get; init; }
}

/// <summary>Sets an objective: measured by the product from its own records, or by its owner.</summary>
public static class ObjectiveFormCard
{
    // Clients show nothing as chosen where the value is empty.
    private const string ByOwner = "Owner";

    /// <param name="problem">What is wrong with it, in the reader's language; null when nothing is.</param>
    public static AdaptiveCard Draw(ObjectiveForm form, string? problem, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(ContainerStyle.Accent, Say(culture, "Kicker"), Say(culture, "FormTitle")),
        [
            problem is null ? null : CardGrammar.Problem(problem),
            CardGrammar.Sentence(Say(culture, "FormSentence")),
            Text("name", "NameLabel", form.Name, ObjectiveLimits.Line, culture) with { IsRequired = true, ErrorMessage = Say(culture, "NameMissing") },
            new InputChoiceSet(
                Say(culture, "OwnLabel"),
                [
                    new Choice(Say(culture, "OwnNone"), ByOwner),
                    .. Enum.GetValues<OwnMetric>().Select(own => new Choice(ObjectiveNames.Say(own, culture), own.ToString())),
                ])
            {
                Id = "own",
                Value = form.Own ?? ByOwner,
            },
            Text("target", "TargetLabel", form.Target, ObjectiveLimits.UnitLength, culture) with { IsRequired = true, ErrorMessage = Say(culture, "TargetMissing") },
            new InputChoiceSet(
                Say(culture, "CadenceLabel"),
                [.. Enum.GetValues<MeasureCadence>().Select(cadence => new Choice(ObjectiveNames.Say(cadence, culture), cadence.ToString()))])
            {
                Id = "cadence",
                Value = form.Cadence ?? nameof(MeasureCadence.Quarterly),
            },
            Text("owner", "OwnerLabel", form.Owner, 200, culture) with { Placeholder = Say(culture, "OwnerHint") },
            CardGrammar.Heading(Say(culture, "ByHand")),
            Text("formula", "FormulaLabel", form.Formula, ObjectiveLimits.Short, culture) with { IsMultiline = true },
            Text("unit", "UnitLabel", form.Unit, ObjectiveLimits.UnitLength, culture) with { Placeholder = Say(culture, "UnitHint") },
            new InputChoiceSet(
                Say(culture, "DirectionLabel"),
                [
                    new Choice(Say(culture, "AtLeast"), nameof(MetricDirection.AtLeast)),
                    new Choice(Say(culture, "AtMost"), nameof(MetricDirection.AtMost)),
                ])
            {
                Id = "direction",
                Value = form.Direction ?? nameof(MetricDirection.AtLeast),
            },
        ],
        CardGrammar.Primary(Say(culture, "DefineSend"), "objective.define"),
        CardGrammar.Secondary(Say(culture, "ListButton"), "objective.list"));

    private static InputText Text(string id, string label, string? value, int most, CultureInfo culture) =>
        new(Say(culture, label)) { Id = id, Value = value, MaxLength = most };

    private static string Say(CultureInfo culture, string key) => ObjectiveLook.Say(culture, key);
}
