using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Audits.Cards;

/// <summary>One line of the checklist: the clause, what was found and by what it is seen. Saving leads to the next one.</summary>
public static class AuditClauseCard
{
    public static AdaptiveCard Draw(AuditSight sight, AuditCheck check, CultureInfo culture)
    {
        var (checks, id) = (sight.Audit.Checks, ("id", sight.Audit.Id.ToString()));
        var at = checks.ToList().FindIndex(one => one.Clause == check.Clause);
        return CardGrammar.Card(
            culture,
            new CardHead(ContainerStyle.Accent, Say(culture, "ClauseKicker", check.Clause), AuditClauseNames.Say(check.Clause, culture))
            {
                Subtitle = CardText.Join(culture, sight.Audit.Id.ToString(), CardText.OneLine(sight.Audit.Unit.Name, 40)),
                Figure = Say(culture, "Progress", at + 1, checks.Count),
            },
            [
                sight.Note is { } note ? CardGrammar.Problem(note) : null,
                new InputChoiceSet(
                    Say(culture, "ResultLabel"),
                    [.. Enum.GetValues<AuditResult>().Select(result => new Choice(AuditNames.Say(result, culture), result.ToString()))])
                {
                    Id = "result",
                    Value = check.Result?.ToString(),
                    Style = ChoiceStyle.Expanded,
                    IsRequired = true,
                    ErrorMessage = Say(culture, "ResultMissing"),
                },
                new InputText(Say(culture, "EvidenceLabel"))
                {
                    Id = "text",
                    Value = check.Evidence?.Text,
                    Placeholder = Say(culture, "EvidenceHint"),
                    IsMultiline = true,
                    MaxLength = AuditLimits.Long,
                    IsRequired = true,
                    ErrorMessage = Say(culture, "EvidenceMissing"),
                },
            ],
            [
                CardGrammar.Primary(Say(culture, "CheckSend"), "audit.check", id, ("clause", check.Clause)),
                .. at + 1 < checks.Count ? [Go("NextButton", checks[at + 1], id, culture)] : Array.Empty<CardAction>(),
                .. at > 0 ? [Go("PreviousButton", checks[at - 1], id, culture)] : Array.Empty<CardAction>(),
                CardGrammar.Secondary(Say(culture, "BackButton"), "audit.show", id),
            ]);
    }

    // What was typed is not needed to look at another one.
    private static ActionExecute Go(string title, AuditCheck to, (string, string) id, CultureInfo culture) =>
        CardGrammar.Secondary(Say(culture, title), "audit.clause", id, ("clause", to.Clause)) with { AssociatedInputs = AssociatedInputs.None };

    private static string Say(CultureInfo culture, string key, params object[] values) => AuditLook.Say(culture, key, values);
}
