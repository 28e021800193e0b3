using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Actions.Cards;

/// <summary>Opens an action. What was typed stays.</summary>
public static class ActionFormCard
{
    private const int MostShown = 5;

    /// <param name="problem">What is wrong with what was typed, in the reader's language; null when nothing is.</param>
    /// <param name="others">Opened from the same record before.</param>
    /// <param name="today">In Taipei.</param>
    public static AdaptiveCard Draw(
        ActionForm form, string? problem, IReadOnlyList<CorrectiveAction> others, DateOnly today, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(problem is null ? ContainerStyle.Accent : ContainerStyle.Warning, Say(culture, "FormKicker"), Say(culture, "FormTitle")),
        [
            problem is null ? null : CardGrammar.Problem(problem),
            CardGrammar.Sentence(Say(culture, "FormSentence")),
            others.Count > 0 ? CardGrammar.Heading(Say(culture, "OthersHeading", CardText.OneLine(form.Number ?? "", ActionLimits.Reference))) : null,
            CardGrammar.List(others.TakeLast(MostShown).Reverse().Select((one, at) => ActionListCard.Row(one, today, culture) with { Separator = at > 0 })),
            Choose("type", "TypeLabel", Enum.GetValues<ActionType>().Select(type => new Choice(ActionLook.Of(type, culture), type.ToString())), form.Type ?? nameof(ActionType.Corrective), culture),
            Choose("severity", "SeverityFact", Enum.GetValues<ActionSeverity>().Select(one => new Choice(ActionLook.Of(one, culture), one.ToString())), form.Severity ?? nameof(ActionSeverity.Minor), culture),
            Choose("source", "SourceFact", Enum.GetValues<ActionSource>().Select(one => new Choice(ActionLook.Of(one, culture), one.ToString())), form.Source ?? nameof(ActionSource.InternalAudit), culture),
            ActionLook.Text("number", Say(culture, "NumberLabel"), ActionLimits.Reference, culture, form.Number) with
            {
                IsMultiline = false,
                Placeholder = Say(culture, "NumberHint"),
            },
            ActionLook.Text("requirement", Say(culture, "RequirementFact"), ActionLimits.Short, culture, form.Requirement) with
            {
                Placeholder = Say(culture, "RequirementHint"),
            },
            ActionLook.Text("finding", Say(culture, "FindingFact"), ActionLimits.Long, culture, form.Finding) with
            {
                Placeholder = Say(culture, "FindingHint"),
            },
            ActionLook.Optional("owner", Say(culture, "OwnerFact"), ActionLimits.Line, Say(culture, "OwnerHint")) with { Value = form.Owner },
            ActionLook.Optional("link", Say(culture, "LinkLabel"), ActionLimits.Long) with { Value = form.Link },
            new InputDate(Say(culture, "ReceivedLabel")) { Id = "received", Max = today, Value = ActionForm.Day(form.Received) },
        ],
        CardGrammar.Primary(Say(culture, "OpenSend"), "action.open", ("form", form.Form ?? "")),
        CardGrammar.Secondary(Say(culture, "ListButton"), "action.list") with { AssociatedInputs = AssociatedInputs.None });

    private static InputChoiceSet Choose(string id, string label, IEnumerable<Choice> choices, string value, CultureInfo culture) =>
        new(Say(culture, label), [.. choices]) { Id = id, Value = value, IsRequired = true, ErrorMessage = Say(culture, "ChooseOne") };

    private static string Say(CultureInfo culture, string key, params object[] values) => ActionLook.Say(culture, key, values);
}
