using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Audits.Cards;

/// <summary>One finding: what was seen, and its action or the answer of the audited unit.</summary>
public static class AuditFindingCard
{
    public static AdaptiveCard Draw(AuditSight sight, AuditCheck check, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(
            check.IsSettled ? ContainerStyle.Good : ContainerStyle.Warning,
            CardText.Join(
                culture, Say(culture, "ClauseKicker", check.Clause), check.Result is { } result ? AuditNames.Say(result, culture) : ""),
            AuditClauseNames.Say(check.Clause, culture))
        {
            Subtitle = CardText.Join(culture, sight.Audit.Id.ToString(), CardText.OneLine(sight.Audit.Unit.Name, 40)),
        },
        [
            sight.Note is { } note ? CardGrammar.Problem(note) : null,
            CardGrammar.Sentence(CardText.Paragraph(check.Evidence?.Text ?? "")),
            CardGrammar.Facts(
                (Say(culture, "FollowingFact"), AuditLook.Following(check, culture)),
                (Say(culture, "AnsweredFact"), check.Answer is { At: var at } ? Taipei.Say(at, culture) : null)),
            check.Answer is { } answer ? AuditLook.Labelled(Say(culture, "AnswerFact"), CardText.Paragraph(answer.Text), culture) : null,
        ],
        Buttons(sight, check, culture));

    private static IReadOnlyList<CardAction> Buttons(AuditSight sight, AuditCheck check, CultureInfo culture)
    {
        var (id, clause) = (("id", sight.Audit.Id.ToString()), ("clause", check.Clause));
        return
        [
            .. FollowAudit.RefuseAction(sight.Audit, check.Clause, sight.Viewer) is null
                ? [CardGrammar.Exceptional(
                    Say(culture, "ActionButton"),
                    CardGrammar.Primary(Say(culture, "ActionSend"), "audit.action", id, clause),
                    new InputText(Say(culture, "OwnerLabel")) { Id = "owner", Placeholder = Say(culture, "OwnerHint"), MaxLength = 200 })]
                : Array.Empty<CardAction>(),
            .. sight.May(AuditDeed.Answer)
                ? [CardGrammar.Exceptional(
                    Say(culture, "AnswerButton"),
                    CardGrammar.Primary(Say(culture, "AnswerSend"), "audit.answer", id, clause),
                    new InputText(Say(culture, "AnswerLabel"))
                    {
                        Id = "text",
                        Value = check.Answer?.Text,
                        IsMultiline = true,
                        MaxLength = AuditLimits.Short,
                        IsRequired = true,
                        ErrorMessage = Say(culture, "AnswerNeeded"),
                    })]
                : Array.Empty<CardAction>(),
            .. check.Action is { } action
                ? [CardGrammar.Secondary(Say(culture, "ShowAction"), "action.show", ("id", action.ToString()))]
                : Array.Empty<CardAction>(),
            CardGrammar.Secondary(Say(culture, "BackButton"), "audit.show", id),
        ];
    }

    private static string Say(CultureInfo culture, string key, params object[] values) => AuditLook.Say(culture, key, values);
}
